import type { Role } from '#model/account.ts'
import type { Change } from '#model/change.ts'
import type { Day } from '#model/day.ts'
import type { Entity } from '#model/entity.ts'
import type { StoredRecord } from '#model/record.ts'
import type { RefusalReason } from '#model/reason.ts'

/** From which number of the log an account is entitled to an area, and to which (exclusive; absent while it is). */
export interface Entitlement {
  area: string
  from: number
  to?: number | undefined
}

/** Who pushes, as the server knows it; nothing of it is taken from the change. */
export interface Author {
  account: string
  device: number
  role: Role
  areas: readonly Entitlement[]
}

/** One change as offered: without `change` when its content could not be read or stored at all. */
export interface Offer {
  id: string
  number: number
  kind: string
  change?: Change | undefined
  /** Why there is no content, where it is known better than `malformed`. */
  refusal?: RefusalReason | undefined
}

/** What became of one change: the receipt without its hash and without the record. */
export interface Verdict {
  id: string
  number: number
  outcome: 'applied' | 'conflict' | 'refused'
  seq?: number | undefined
  reason?: RefusalReason | undefined
  field?: string | undefined
  at: number
}

/** A verdict given earlier, and for which number of which stream. */
export interface StoredVerdict extends Verdict {
  device: number
  stream: string
  hash: string
}

/** What the log keeps of an accepted change. `sensitivity` is the higher of before and after. */
export interface LogEntry {
  seq: number
  change: Change
  at: number
  sensitivity: number
  opened: readonly string[]
}

/**
 * A record that left `area` (`moved`), or that became too sensitive for readers who had it. `sensitivity` is what it
 * was, so that nobody hears of a record that was never theirs; `became` is what it is.
 */
export interface Leaving {
  area: string
  seq: number
  entity: Entity
  id: string
  sensitivity: number
  became: number
  moved: boolean
}

/** All that `decide` may know of the book, loaded under the lock of its head. */
export interface PushState {
  book: number
  /** Last number of the log. */
  seq: number
  stream: string
  /** Last number consumed in this stream of the device. */
  last: number
  author: Author
  /** By `entity/id`: what the changes touch, their parents, and everything below what may move. */
  records: ReadonlyMap<string, StoredRecord>
  /** Earlier verdicts by change id. */
  results: ReadonlyMap<string, StoredVerdict>
  /** The last day on which a child may have been born; births are not compared with any clock when absent. */
  today?: Day | undefined
  /** K5: brought by somebody as a file, so numbers need not follow each other. */
  isCarried?: boolean | undefined
}

/** What a push does to the book; nothing of it has happened yet. */
export interface Decided {
  ok: true
  seq: number
  last: number
  log: LogEntry[]
  /** New state of every record that changed, once each. */
  changed: StoredRecord[]
  departures: Leaving[]
  /** Verdicts of this push, to be stored. */
  fresh: Verdict[]
  /** One per answered change, in order; earlier ones among them. */
  answers: (Verdict | StoredVerdict)[]
  /** The records as they are afterwards. */
  records: ReadonlyMap<string, StoredRecord>
}

export type Decision =
  | Decided
  | { ok: false; reason: 'forked' }
  | { ok: false; reason: 'out-of-order'; expected: number }
  | { ok: false; reason: 'server-too-old' }
