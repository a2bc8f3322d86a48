import { recordKey, type StoredRecord } from '#model/record.ts'
import { isListed } from './list-page.ts'
import { createPace, type Loading } from './load.ts'
import { pagePlace, recordOfRow, type PageContent } from './page.ts'
import { listKeyOf } from './page-writing.ts'
import { unlessBroken } from './sealer.ts'
import { serverRecord, type Shelf } from './shelf.ts'
import type { SealedRow } from './store.ts'

/** So many pages are read from disk at once, while the ones before are being opened. */
const readAhead = 24

/** The second half of opening: every page, whole records. What the overlay holds is newer and stays. */
export async function loadPages(shelf: Shelf, loading: Loading): Promise<void> {
  const { store } = shelf
  const keys = (await store.pages.toCollection().primaryKeys()) as string[]
  const known = loading.manifest?.pages ?? {}
  loading.missing = Object.keys(known).filter((key) => !keys.includes(key))
  const batches: string[][] = []
  for (let start = 0; start < keys.length; start += readAhead)
    batches.push(keys.slice(start, start + readAhead))
  const read = (batch: string[] | undefined) =>
    batch && store.pages.where('key').between(batch[0], batch.at(-1), true, true).toArray()
  const pace = createPace(shelf)
  let next = read(batches[0])
  for (const [index] of batches.entries()) {
    const rows = (await next) ?? []
    next = read(batches[index + 1])
    const contents = await Promise.all(rows.map((row) => openPage(shelf, loading, row)))
    for (const [place, row] of rows.entries()) {
      const content = contents[place]
      if (shelf.closed) return
      if (content) loadPage(shelf, loading, row, content)
      else loading.broken.pages.push(row)
      await pace()
    }
  }
}

async function openPage(shelf: Shelf, loading: Loading, row: SealedRow): Promise<PageContent | undefined> {
  // A page of another generation than the manifest's was put back from an older copy of the disk.
  if (loading.manifest && loading.manifest.pages[row.key] !== row.generation) return undefined
  return unlessBroken(shelf.sealer.open('pages', row.key, row.generation, row.sealed) as Promise<PageContent>)
}

function loadPage(shelf: Shelf, loading: Loading, row: SealedRow, content: PageContent): void {
  const place = pagePlace(row.key)
  const listKey = listKeyOf(row.key)
  const unlisted: StoredRecord[] = []
  const ids: string[] = []
  for (const cells of content.rows) {
    const record = recordOfRow(place, cells)
    const key = recordKey(record.entity, record.id)
    ids.push(record.id)
    if (shelf.overlay.has(key)) continue
    if (content.epoch !== shelf.position.epoch || cells[9] === 1) shelf.stale.add(key)
    const partial = serverRecord(shelf, key)
    if (partial && loading.partial.delete(partial)) {
      grow(partial, record)
      continue
    }
    shelf.register.put(record)
    if (listKey !== undefined && !loading.listed.has(listKey)) unlisted.push(record)
  }
  if (isListed(place.entity)) {
    shelf.search.add(
      place.entity,
      unlisted.filter((record) => !record.removed),
    )
  }
  shelf.pages.set(row.key, { generation: row.generation, ids, length: row.sealed.length })
}

/** The partial record becomes the whole one in place, so that no index has to move. */
function grow(partial: StoredRecord, whole: StoredRecord): void {
  Object.assign(partial, whole)
  if (!whole.removed) delete partial.removed
}
