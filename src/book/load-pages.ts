import type { StoredRecord } from '#model/record.ts'
import { isListed } from './list-page.ts'
import type { Loading } from './load.ts'
import { createPace, inBatches } from './pace.ts'
import { pagePlace, pageRecords, type PageContent } from './page.ts'
import { listKeyOf } from './page-writing.ts'
import { unlessBroken } from './sealer.ts'
import { searchTexts } from './search-text.ts'
import { keyOf, keyParts, type Shelf } from './shelf.ts'
import type { SealedRow } from './store.ts'

/** So many pages are read from disk at once, while the ones before are being opened. */
const readAhead = 64

/** The keys of all pages on disk; notes those that the manifest names and the disk does not have. */
export async function pageKeys(shelf: Shelf, loading: Loading): Promise<string[]> {
  const keys = await shelf.store.pages.keys()
  const there = new Set(keys)
  loading.missing = Object.keys(loading.manifest?.pages ?? {}).filter((key) => !there.has(key))
  return keys
}

/**
 * Loads pages (keys in ascending order) that are not loaded yet: whole records. What the overlay holds is newer and
 * stays. Keys that lie `together` on the disk are read as a range, which is quicker.
 */
export async function loadPages(
  shelf: Shelf,
  loading: Loading,
  keys: readonly string[],
  together: boolean,
): Promise<void> {
  const pace = createPace(shelf)
  const special = specialIds(shelf)
  const read = async (start: number): Promise<SealedRow[]> => {
    const { pages } = shelf.store
    const batch = keys.slice(start, start + readAhead)
    if (batch.length === 0) return []
    const rows = together
      ? await pages.all(batch[0], batch.at(-1))
      : (await pages.get(batch)).filter((row) => row !== undefined)
    return rows.filter(({ key }) => !shelf.pages.has(key) && !isBroken(loading, key))
  }
  let next = read(0)
  for (let start = 0; start < keys.length; start += readAhead) {
    const rows = await next
    next = read(start + readAhead)
    await inBatches(
      rows,
      (row) => openPage(shelf, loading, row),
      pace,
      (row, content) => {
        if (shelf.closed) return
        if (content) loadPage(shelf, loading, special, row, content)
        else loading.broken.pages.push(row)
      },
    )
  }
  await next
}

/** What did not open with the first half of opening is not tried, and counted, again with the second. */
function isBroken({ broken }: Loading, page: string): boolean {
  return broken.pages.some(({ key }) => key === page)
}

async function openPage(shelf: Shelf, loading: Loading, row: SealedRow): Promise<PageContent | undefined> {
  // A page of another generation than the manifest's was put back from an older copy of the disk.
  if (loading.manifest && loading.manifest.pages[row.key] !== row.generation) return undefined
  return unlessBroken(shelf.sealer.open('pages', row.key, row.generation, row.sealed) as Promise<PageContent>)
}

function loadPage(
  shelf: Shelf,
  loading: Loading,
  special: ReadonlySet<string>,
  row: SealedRow,
  content: PageContent,
): void {
  const place = pagePlace(row.key)
  const isOld = content.epoch !== shelf.position.epoch
  const loaded: StoredRecord[] = []
  for (const { record, isStale } of pageRecords(place, content)) {
    const isSpecial = special.has(record.id)
    if (isSpecial && shelf.overlay.has(keyOf(record))) continue
    if (isOld || isStale) shelf.stale.add(keyOf(record))
    loaded.push(record)
    if (isSpecial) complete(shelf, record)
    else shelf.register.complete(record)
  }
  shelf.pages.set(row.key, { generation: row.generation, ids: content.ids, length: row.sealed.length })
  const listKey = listKeyOf(row.key)
  if (!isListed(place.entity) || listKey === undefined || loading.listed.has(listKey)) return
  const unlisted = loaded.filter((record) => !record.removed)
  shelf.search.load(
    place.entity,
    unlisted.map(({ id }) => id),
    searchTexts(unlisted),
  )
}

/** Ids of the few records that are not simply as their page says; no other record's key has to be made. */
function specialIds(shelf: Shelf): Set<string> {
  return new Set([...shelf.overlay.keys(), ...shelf.server.keys()].map((key) => keyParts(key).id))
}

/** A record with unanswered changes shows them in the register; the whole record is then what they are folded over. */
function complete(shelf: Shelf, record: StoredRecord): void {
  const key = keyOf(record)
  if (!shelf.server.has(key)) return shelf.register.complete(record)
  shelf.register.replaced(shelf.server.get(key))
  shelf.server.set(key, record)
}
