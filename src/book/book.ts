import type { Role } from '#model/account.ts'
import type { Change, Kind } from '#model/change.ts'
import type { Entity } from '#model/entity.ts'
import type { StoredRecord } from '#model/record.ts'
import type { RecordTable } from '#model/record-table.ts'
import type { Register } from '#model/register.ts'
import type { SealingKey } from '#seal/sealing-key.ts'
import type { Agreement } from './agreement.ts'
import type { Use } from './use.ts'
import type { Wiped } from './wipe.ts'
/** Whose book this is on this device; stored in clear except the name, which is sealed. */
export interface BookHeader {
  enrolment: string
  book: number
  device: number
  account: string
  name: string
  role: Role
  kind: 'training' | 'real'
}

/** What a screen wants written; ids, numbers, base and cursor are added by the book. */
export interface NewChange {
  kind: Kind
  entity: Entity
  entityId: string
  fields: Record<string, unknown>
}

/** What is reported in private: a new record that this device will not be able to read. */
export type NewReport = Pick<NewChange, 'entity' | 'entityId' | 'fields'>

/** What else one private report does in its transaction. */
export interface Reporting {
  /** The form whose draft goes with it. */
  draft: string
  /** Somebody was called already: nothing urgent waits for this report. */
  isCalled: boolean
}

/** A private report as the screens show it: neither what it says nor whom it is about is on this device. */
export interface ReportEntry {
  /** The id of its first change. */
  id: string
  savedAt: number
  state: 'waiting' | 'sending' | 'sent' | 'refused'
  /** Server time of the receipt. */
  at?: number | undefined
  reason?: string | undefined
  isCalled: boolean
}

/** Where the newest word of this device about a record is now (`design/ux.md` 2). */
export type RecordState =
  | { state: 'received' }
  | { state: 'saved' }
  | { state: 'sending' }
  | { state: 'sent'; at: number }
  | { state: 'refused'; reason: string; field?: string | undefined }

/** What changed in the register: `keys` are `entity/id`, `households` their households. */
export interface Touched {
  keys: ReadonlySet<string>
  households: ReadonlySet<string>
  /** True after opening or when so much changed that readers should start over. */
  everything: boolean
}

/** One unanswered or refused change as the screens show it. */
export interface OutboxEntry {
  change: Change
  state: 'waiting' | 'sending' | 'refused'
  reason?: string | undefined
  field?: string | undefined
  savedAt: number
}

export interface OutboxCount {
  waiting: number
  sending: number
  refused: number
  /** Phone time of the oldest unanswered change, undefined when there is none. */
  oldest: number | undefined
  /** Phone time of the last receipt, undefined before the first. */
  lastSent: number | undefined
}

/** When a file of unsent changes was handed on, and up to which change it reaches; all else is written later. */
export interface CarryMark {
  at: number
  /** How many changes are in it. */
  count: number
  /** Phone time of the newest change in it. */
  until: number
}

/** Unsent changes as a file; no byte of it can be read on any phone. */
export interface CarriedCopy {
  bytes: Uint8Array<ArrayBuffer>
  mark: CarryMark
}

export interface SearchHit {
  household: string
  /** Absent when the household itself was hit (head, number, phone). */
  child?: string | undefined
}

/** The receipt of one change, as the push hands it over (structurally `protocol/push.ts` Result). */
export interface Receipt {
  id: string
  number: number
  outcome: 'applied' | 'conflict' | 'refused'
  seq?: number | undefined
  reason?: string | undefined
  field?: string | undefined
  at: number
  hash: string
  record?: StoredRecord | undefined
}

/** One page of a pull, as the sync hands it over: records one by one, as columns, or both. */
export interface PulledPage {
  epoch: string
  records: StoredRecord[]
  tables?: RecordTable[]
  departures: { entry: string; seq: number; entity: Entity; id: string }[]
  after: Record<string, number>
  left: string[]
  remaining: number
  sealingKey?: SealingKey | undefined
}

/** A form's unfinished content, sealed, one per form instance. */
export interface Draft {
  form: string
  /** For the question “Tiếp tục phiếu … đang ghi dở?”: whose form it is, shown to the person. */
  title: string
  savedAt: number
  content: unknown
}

/**
 * The open book of one enrolment: the register in memory, the durable store beneath it. Everything that returns a
 * promise resolves only after its transaction has committed; a rejected promise means that nothing was written.
 */
export interface Book {
  readonly header: BookHeader
  readonly register: Register
  /** True once every row is in memory; lists and search are usable before. */
  readonly complete: boolean
  /** Resolves when `complete` becomes true. */
  readonly completed: Promise<void>

  /** Writes changes in ONE transaction and folds them over the register; resolves when they are on disk. */
  record(changes: readonly NewChange[]): Promise<Change[]>
  /** Whether this device has the server's key and can seal a report to it. */
  readonly canReport: boolean
  /**
   * Seals new records to the server and writes them into the urgent stream in ONE transaction; the draft goes with it.
   * Nothing is folded into the register, and no key of this device opens them again. Throws ChangeUnsound for what the
   * server would refuse by its content, BookFailure `no-sealing-key` where `canReport` is false.
   */
  report(changes: readonly NewReport[], reporting: Reporting): Promise<void>
  /** The private reports of the last 30 days, newest first. */
  reports(): readonly ReportEntry[]
  /**
   * The unanswered changes as a file for the officer, sealed to the server (`PROTOCOL.md` K1); undefined when there are
   * none. Nothing is remembered of it before `noteCarried`. Throws BookFailure `no-sealing-key` as `report` does.
   */
  carry(): Promise<CarriedCopy | undefined>
  /** The file has left this phone. */
  noteCarried(mark: CarryMark): Promise<void>
  /** The last file that left this phone. */
  carried(): CarryMark | undefined
  /** Somebody was called about what still waits. */
  noteCall(): Promise<void>
  /** Accent-free search over names, home names, parents, heads, household numbers and phones; best first. */
  search(text: string, limit: number): SearchHit[]
  stateOf(entity: Entity, id: string): RecordState
  outbox(): readonly OutboxEntry[]
  outboxCount(): OutboxCount
  /** Records with at least one open conflict. */
  conflicts(): readonly StoredRecord[]
  /** Calls the listener after every committed change of the register or the outbox. Returns its end. */
  subscribe(listener: (touched: Touched) => void): () => void

  saveDraft(draft: Omit<Draft, 'savedAt'>): Promise<void>
  drafts(): Promise<Draft[]>
  removeDraft(form: string): Promise<void>

  /** For sync: the next unanswered changes of a stream in order of number; marks them `sending`. */
  toSend(stream: 'work' | 'urgent', limit: number): Promise<Change[]>
  /** For sync: the request failed; what was `sending` waits again. */
  notSent(): void
  /** For sync: receipts in order; each settles its change and writes the returned record in one transaction. */
  settle(receipts: readonly Receipt[]): Promise<void>
  /**
   * For sync: a restored server lacks answered changes of a stream from a number on; they wait again. False when the
   * change of that number is no longer kept (30 days), and nothing was done.
   */
  offerAgain(stream: 'work' | 'urgent', from: number): Promise<boolean>
  /** For sync: epoch and cursors. */
  position(): { epoch: string; after: Record<string, number> }
  /** For sync: records, departures and cursors of one page in one transaction. */
  apply(page: PulledPage): Promise<void>
  /** For sync: the session token. */
  token(): string
  /**
   * Whether a PIN opens this book, asked again before something confidential is shown (`design/trust.md`, step-up);
   * wrong ones count as when unlocking.
   */
  confirmPin(pin: string): Promise<{ ok: true } | { ok: false; reason: string; wait?: number | undefined }>
  /**
   * Folds overlay rows into pages while idle; returns whether there was anything to do. A few rows are left to gather
   * unless `all` is set.
   */
  tidy(all?: boolean): Promise<boolean>

  /** Pages and rows on this device that did not open; their records are pulled again, unsent ones are kept. */
  readonly unreadable: number
  /** A removal that is too large to be believed at first sight: so many records of so many; undefined: none. */
  held(): { records: number; total: number } | undefined
  /** A person confirmed the held removal; what has unanswered changes still waits for its receipt. */
  confirmHeld(): Promise<void>
  readonly agreement: Agreement
  readonly use: Use
  /** Set when the server had revoked this device: only what was unsent is still here. */
  readonly revokedAt: number | undefined
  /** The server has revoked this device: everything but unsent changes goes, and the book closes (`wipe.ts`). */
  wipe(): Promise<Wiped>
  /** A refused change has been dealt with: it leaves “Cần xem lại”, but stays on disk as long as any answered one. */
  dismiss(change: string): Promise<void>

  /** Drops the key, the register and every listener; the store closes and the tab gives up the book. */
  close(): Promise<void>
}
