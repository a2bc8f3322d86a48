import type { EnrolmentList } from '#vault/enrolments.ts'
import type { Receipt } from './book.ts'

/** Version of the local database and of what its sealed rows mean; only ever raised, with an upgrade beside it. */
export const schemaVersion = 1

/** A sealed value; `generation` counts how often the key was written and is authenticated with it. */
export interface SealedRow {
  key: string
  generation: number
  sealed: Uint8Array<ArrayBuffer>
}

/** The newest server state of one record since the pages were written; `seq` and `area` stay in clear. */
export interface OverlayRow extends SealedRow {
  seq: number
  area: string
}

/**
 * One change of this device, sealed; all else is bookkeeping that sending needs. Of a private report that has its receipt
 * nothing is left under the seal (`sealed` is empty).
 */
export interface OutboxRow {
  id: string
  stream: 'work' | 'urgent'
  number: number
  entity: string
  entityId: string
  state: 'waiting' | 'applied' | 'conflict' | 'refused' | 'dismissed'
  savedAt: number
  sealed: Uint8Array<ArrayBuffer>
  /** Of a private report: the id of the first change written with it, and whether somebody was called about it. */
  report?: string | undefined
  isCalled?: boolean | undefined
  receipt?: Pick<Receipt, 'seq' | 'reason' | 'field' | 'at' | 'hash'> | undefined
}

export interface MetaRow {
  key: string
  value: unknown
}

/** The rows of one table, by key. Asked for inside a transaction, all of it belongs to that transaction. */
export interface Rows<Row> {
  /** The rows of these keys, in their order; undefined where there is none. */
  get(keys: readonly string[]): Promise<(Row | undefined)[]>
  /** Every row, or those from one key to another (both included), in ascending order of keys. */
  all(first?: string, last?: string): Promise<Row[]>
  keys(): Promise<string[]>
  /** Puts new rows down; rejects when one of them is there already. */
  add(rows: readonly Row[]): Promise<unknown>
  put(rows: readonly Row[]): Promise<unknown>
  remove(keys: readonly string[]): Promise<unknown>
}

export const tableNames = ['pages', 'lists', 'overlay', 'outbox', 'meta', 'drafts', 'aside'] as const
export type TableName = (typeof tableNames)[number]

/** The durable store of one book: IndexedDB in a browser (`dexie-store.ts`), memory in proofs. */
export interface Store {
  readonly pages: Rows<SealedRow>
  readonly lists: Rows<SealedRow>
  readonly overlay: Rows<OverlayRow>
  readonly outbox: Rows<OutboxRow>
  readonly meta: Rows<MetaRow>
  readonly drafts: Rows<SealedRow>
  readonly aside: Rows<{ key: string; row: unknown }>
  /**
   * Runs `work` over these tables, all or nothing; resolves once it is durable. Nothing but the store may be awaited
   * inside.
   */
  transaction(tables: readonly TableName[], work: () => Promise<unknown>): Promise<unknown>
  /** Tells when this store can no longer be used though nobody closed it. */
  onEnd(listener: (kind: 'store-blocked' | 'store-vanished') => void): void
  close(): void
}

/** Where the books of a device lie and are listed, where that is not IndexedDB. */
export interface Disk {
  openStore(name: string): Promise<Store>
  readonly enrolments: EnrolmentList
}
