import type { Day } from '#model/day.ts'
import { recordKey, type StoredRecord } from '#model/record.ts'
import type { Entity } from '#model/entity.ts'
import type { AgreementResult } from './agreement.ts'
import type { BookHeader, CarryMark, Touched } from './book.ts'
import type { BookDevice } from './device.ts'
import type { Outbox } from './outbox.ts'
import type { PartialRegister } from './partial-register.ts'
import type { Queue } from './queue.ts'
import type { SealingKey } from '#seal/sealing-key.ts'
import type { SentReport } from './reports.ts'
import type { Sealer } from './sealer.ts'
import type { Search } from './search.ts'
import type { Store } from './store.ts'

/** Epoch and cursor per scope entry; lies in clear. */
export interface Position {
  epoch: string
  after: Record<string, number>
}

/** The next number of each stream; lies in clear. */
export interface Counters {
  work: number
  urgent: number
}

/** Removals that are not believed yet, and records that go once their changes are answered; ids only. */
export interface Leaving {
  /** Records that departed in a removal too large to be believed at first sight, with its number. */
  held: Record<string, number>
  /** Scope entries that the server says are no longer this device's, held likewise. */
  entries: string[]
  /** Records that would be gone but for an unanswered change; with the number of the departure. */
  waiting: Record<string, number>
}

/** A page on disk: how often it was written, and whose records lie in it. */
export interface ShelfPage {
  generation: number
  ids: string[]
  /** Bytes, sealed. */
  length: number
}

/**
 * Everything that an open book holds in memory. The register shows the server's state with this device's unanswered
 * changes over it; `server` keeps the server's state of exactly those records where the two differ.
 */
export interface Shelf {
  readonly device: BookDevice
  readonly database: string
  readonly store: Store
  readonly sealer: Sealer
  readonly header: BookHeader
  readonly token: string
  readonly register: PartialRegister
  readonly search: Search
  readonly outbox: Outbox
  readonly server: Map<string, StoredRecord | undefined>
  /** Records from before the server was restored: any answer of the new epoch replaces them. */
  readonly stale: Set<string>
  /** Generation of each overlay row, and whether it says that the record is gone. */
  readonly overlay: Map<string, { generation: number; gone: boolean }>
  readonly pages: Map<string, ShelfPage>
  readonly lists: Map<string, number>
  position: Position
  counters: Counters
  /** Phone time of the last receipt. */
  lastSent: number | undefined
  /** Server time of the receipts that are still kept, by change. */
  readonly answered: Map<string, number>
  /** Private reports that have their receipt, by change. */
  readonly sentReports: Map<string, SentReport>
  /** The server's key, undefined until an answer has brought it. */
  sealingKey: SealingKey | undefined
  /** The last file of unsent changes. */
  carried: CarryMark | undefined
  leaving: Leaving
  agreement: AgreementResult | undefined
  readonly revokedAt: number | undefined
  use: Day[]
  manifestGeneration: number
  unreadable: number
  complete: boolean
  completed: Promise<void>
  closed: boolean
  /** Saves wait for saves, arrivals and tidying for each other; a save never waits for an arrival. */
  readonly saves: Queue
  readonly arrivals: Queue
  readonly listeners: Set<(touched: Touched) => void>
}

/** The server's state of a record as it lies on disk, undefined when the server has (shown) none. */
export function serverRecord(shelf: Shelf, key: string): StoredRecord | undefined {
  if (shelf.server.has(key)) return shelf.server.get(key)
  const { entity, id } = keyParts(key)
  return shelf.register.get(entity, id)
}

export function keyParts(key: string): { entity: Entity; id: string } {
  const slash = key.indexOf('/')
  return { entity: key.slice(0, slash) as Entity, id: key.slice(slash + 1) }
}

export function keyOf(record: StoredRecord): string {
  return recordKey(record.entity, record.id)
}

/** The highest number this device has pulled in any scope entry. */
export function highestCursor(position: Position): number {
  return Math.max(0, ...Object.values(position.after))
}
