import type { Day } from '#model/day.ts'
import type { Envelope } from '#vault/envelope.ts'
import type { Tries } from '#vault/tries.ts'
import type { AgreementResult } from './agreement.ts'
import type { BookHeader, CarryMark } from './book.ts'
import type { Sealer } from './sealer.ts'
import type { Counters, Leaving, Position, Shelf } from './shelf.ts'
import type { MetaRow, SealedRow, Store } from './store.ts'

/** What the small store of single values holds; header and manifest are sealed. */
export interface MetaValues {
  envelope: Envelope
  tries: Tries
  header: SealedRow
  /** Absent before the first page was written. */
  manifest?: SealedRow | undefined
  position: Position
  counters: Counters
  /** Absent before the first receipt. */
  lastSent?: number | undefined
  leaving: Leaving
  /** Dates of use since the server last answered; absent when there is none. */
  use?: Day[] | undefined
  /** Phone time at which the server said that this device is revoked, and the book was wiped. */
  revokedAt?: number | undefined
  /** Absent before the first comparison and while one is under way. */
  agreement?: AgreementResult | undefined
  /** Absent before the first file of unsent changes; times and a number, in clear. */
  carried?: CarryMark | undefined
  /** The server's public key; absent before an answer has brought it. */
  sealingKey?: SealedRow | undefined
}

/** What is sealed beside the header: the session token. */
export interface SealedHeader {
  header: BookHeader
  token: string
}

/** Which pages there must be and of which generation, so that a page that is missing or old is noticed. */
export interface Manifest {
  pages: Record<string, number>
  lists: Record<string, number>
}

/** All single values of a store at once. */
export async function readMeta(store: Store): Promise<Partial<MetaValues>> {
  const rows = await store.meta.all()
  return Object.fromEntries(rows.map(({ key, value }) => [key, value])) as Partial<MetaValues>
}

/** A row for the store of single values. */
export function metaRow<Key extends keyof MetaValues>(key: Key, value: MetaValues[Key]): MetaRow {
  return { key, value }
}

/** The next manifest, sealed. */
export async function sealManifest(shelf: Shelf, manifest: Manifest): Promise<MetaRow> {
  const generation = shelf.manifestGeneration + 1
  const sealed = await shelf.sealer.seal('meta', 'manifest', generation, JSON.stringify(manifest))
  return metaRow('manifest', { key: 'manifest', generation, sealed })
}

/** Seals header and token into their row. */
export async function sealHeader(sealer: Sealer, value: SealedHeader): Promise<MetaRow> {
  const sealed = await sealer.seal('meta', 'header', 1, JSON.stringify(value))
  return metaRow('header', { key: 'header', generation: 1, sealed })
}
