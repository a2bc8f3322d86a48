import type { StoredRecord } from '#model/record.ts'
import { commit, mustBe, rememberCounts } from './commit.ts'
import { refold } from './fold.ts'
import { readyFresh, showFresh, type FreshPage } from './fresh-page.ts'
import { metaRow } from './meta.ts'
import { newPages } from './new-pages.ts'
import { notePages, putPages, sealPages } from './page-writing.ts'
import { keyOf, serverRecord, type Leaving, type Position, type Shelf } from './shelf.ts'
import type { MetaRow, OverlayRow } from './store.ts'
import { createTouching, tell, type Touching } from './touching.ts'

/** What the server said, already decided: only records that are newer, only removals that are to be carried out. */
export interface Arrivals {
  records: Map<string, StoredRecord>
  /** Records that this device has never seen, as pages that are written as they came. */
  fresh?: FreshPage[]
  gone: Set<string>
  position?: Position
  leaving?: Leaving
  lastSent?: number
  /** More writes of the same transaction, over outbox and meta. */
  also?: () => Promise<unknown>
  /** Records to look at again although the server's state did not change. */
  keys?: Iterable<string>
  /** Run in memory after the commit and before the fold. */
  committed?: () => void
  everything?: boolean
}

/**
 * Writes what came from the server in ONE transaction, then brings memory level and tells the readers. Many new
 * records of one entity and area become pages at once, the rest overlay rows. Sealing comes first; the transaction
 * refuses (`changed-elsewhere`) when the disk is no longer what was sealed against.
 */
export async function writeArrivals(shelf: Shelf, arrivals: Arrivals): Promise<void> {
  const { store } = shelf
  const { fresh = [] } = arrivals
  const find = (key: string) =>
    arrivals.gone.has(key) ? undefined : (arrivals.records.get(key) ?? serverRecord(shelf, key))
  const contents = newPages(shelf, arrivals.records, new Set(fresh.map(({ key }) => key)))
  const paged = new Set<string>()
  for (const [page, ids] of contents) for (const id of ids) paged.add(`${page.split('/')[0]}/${id}`)
  // Until memory shows what has come, what it shows is still from before: nobody has seen more.
  const isStale = (key: string) => shelf.stale.has(key) && !arrivals.records.has(key)
  const pages = await sealPages(shelf, contents, find, fresh, isStale)
  const rows = await overlayRows(shelf, arrivals, paged)
  const ready = readyFresh(shelf, fresh)
  ready.catch(() => undefined)
  await commit(store, ['pages', 'lists', 'overlay', 'outbox', 'meta'], async () => {
    const before = await store.overlay.get(rows.map(({ key }) => key))
    rows.forEach(({ key }, index) => mustBe(before[index]?.generation === shelf.overlay.get(key)?.generation))
    await putPages(shelf, pages)
    await store.overlay.put(rows)
    await store.meta.put(metaRows(arrivals))
    await arrivals.also?.()
  })
  notePages(shelf, pages)
  for (const { key, generation } of rows) {
    shelf.overlay.set(key, { generation, gone: arrivals.gone.has(key) })
  }
  const records = await ready
  if (!shelf.closed) showFresh(shelf, records)
  noteArrivals(shelf, arrivals)
}

function noteArrivals(shelf: Shelf, arrivals: Arrivals): void {
  if (shelf.closed) return
  if (arrivals.position) shelf.position = arrivals.position
  if (arrivals.leaving) shelf.leaving = arrivals.leaving
  if (arrivals.lastSent !== undefined) shelf.lastSent = arrivals.lastSent
  for (const key of arrivals.records.keys()) shelf.stale.delete(key)
  arrivals.committed?.()
  const touching: Touching = createTouching(arrivals.everything)
  const states = new Map<string, StoredRecord | undefined>(arrivals.records)
  for (const key of arrivals.gone) {
    states.set(key, undefined)
    shelf.stale.delete(key)
  }
  refold(shelf, states, touching, arrivals.keys)
  rememberCounts(shelf)
  tell(shelf, touching)
}

async function overlayRows(
  shelf: Shelf,
  arrivals: Arrivals,
  paged: ReadonlySet<string>,
): Promise<OverlayRow[]> {
  const epoch = arrivals.position?.epoch ?? shelf.position.epoch
  const rows: OverlayRow[] = []
  const seal = async (key: string, seq: number, area: string, content: object): Promise<void> => {
    const generation = (shelf.overlay.get(key)?.generation ?? 0) + 1
    const json = JSON.stringify({ epoch, ...content })
    rows.push({
      key,
      generation,
      seq,
      area,
      sealed: await shelf.sealer.seal('overlay', key, generation, json),
    })
    if (rows.length % 50 === 0) await shelf.device.pause()
  }
  for (const record of arrivals.records.values()) {
    if (!paged.has(keyOf(record))) await seal(keyOf(record), record.seq, record.area, { record })
  }
  for (const key of arrivals.gone) {
    const before = serverRecord(shelf, key)
    await seal(key, before?.seq ?? 0, before?.area ?? '', { gone: true })
  }
  return rows
}

function metaRows({ position, leaving, lastSent }: Arrivals): MetaRow[] {
  const rows: MetaRow[] = []
  if (position) rows.push(metaRow('position', position))
  if (leaving) rows.push(metaRow('leaving', leaving))
  if (lastSent !== undefined) rows.push(metaRow('lastSent', lastSent))
  return rows
}
