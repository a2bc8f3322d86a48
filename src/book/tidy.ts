import { commit, mustBe } from './commit.ts'
import { joinedPages } from './join-pages.ts'
import { nextNumber } from './new-pages.ts'
import { pageKey, pageLength, pagePlace, pageSize } from './page.ts'
import { listKeyOf, notePages, putPages, sealLists, sealPages } from './page-writing.ts'
import { keyParts, serverRecord, type Shelf } from './shelf.ts'

/** From so many overlay rows on there is something to fold; a record that is gone is folded at once. */
const worthFolding = 50

/** So many rows are folded in one transaction. */
const atOnce = 200

/** So many list pages are made in one transaction. */
const listsAtOnce = 8

/** Answered changes are kept so long, counted by the server's clock, which a wrong phone clock cannot move. */
const keptFor = 30 * 86_400_000

/**
 * Folds overlay rows into pages: one transaction puts each page with its next generation and deletes exactly the rows
 * folded. Also joins small pages, makes list pages that are missing, readies the search and lets go of changes that were
 * answered 30 days ago. For idle time; answers whether there was anything to do, so that the caller may come again.
 */
export async function tidyShelf(shelf: Shelf, all = false): Promise<boolean> {
  await shelf.completed
  return shelf.arrivals(async () => {
    // Housekeeping that comes too late is no failure.
    if (shelf.closed) return false
    const old = await forgetAnswered(shelf)
    const isGone = [...shelf.overlay.values()].some(({ gone }) => gone)
    const isEnough = all ? shelf.overlay.size > 0 : shelf.overlay.size >= worthFolding
    if (!isEnough && !isGone) {
      return (await joinPages(shelf)) || (await writeLists(shelf)) || prepareSearch(shelf) || old
    }
    await foldOverlay(shelf, [...shelf.overlay.keys()].sort().slice(0, atOnce))
    return true
  })
}

async function foldOverlay(shelf: Shelf, keys: readonly string[]): Promise<void> {
  const { store } = shelf
  const pages = await sealPages(shelf, contentsAfter(shelf, keys), (key) => serverRecord(shelf, key))
  const generations = keys.map((key) => shelf.overlay.get(key)?.generation)
  await commit(store, ['pages', 'lists', 'overlay', 'meta'], async () => {
    const rows = await store.overlay.get(keys)
    rows.forEach((row, index) => mustBe(row?.generation === generations[index]))
    await putPages(shelf, pages)
    await store.overlay.remove(keys)
  })
  notePages(shelf, pages)
  for (const key of keys) shelf.overlay.delete(key)
}

/** Makes one page of several small ones; false when there are none that fit together. */
async function joinPages(shelf: Shelf): Promise<boolean> {
  const contents = joinedPages(shelf)
  if (contents.size === 0) return false
  const pages = await sealPages(shelf, contents, (key) => serverRecord(shelf, key))
  await commit(shelf.store, ['pages', 'lists', 'meta'], () => putPages(shelf, pages))
  notePages(shelf, pages)
  return true
}

/** Makes some of the list pages that a first sync has left for later; false when there is none to be made. */
async function writeLists(shelf: Shelf): Promise<boolean> {
  const wanted = new Set([...shelf.pages.keys()].map(listKeyOf))
  const missing = [...wanted].filter((key) => key !== undefined && !shelf.lists.has(key)) as string[]
  if (missing.length === 0) return false
  const lists = await sealLists(shelf, missing.slice(0, listsAtOnce))
  await commit(shelf.store, ['pages', 'lists', 'meta'], () => putPages(shelf, lists))
  notePages(shelf, lists)
  return true
}

/** Makes one more piece of the search ready for exact accents. */
function prepareSearch(shelf: Shelf): boolean {
  return shelf.search.prepare((entity, id) => shelf.register.get(entity, id))
}

/** Which pages change, and the ids that will lie in them. */
function contentsAfter(shelf: Shelf, keys: readonly string[]): Map<string, string[]> {
  const contents = new Map<string, string[]>()
  const places = placesOf(shelf, new Set(keys))
  const idsOf = (page: string): string[] => contents.get(page) ?? [...(shelf.pages.get(page)?.ids ?? [])]
  for (const key of keys) {
    const { entity, id } = keyParts(key)
    const record = serverRecord(shelf, key)
    const place = places.get(key)
    if (place !== undefined) {
      const stays = record?.area === pagePlace(place).area
      contents.set(place, stays ? idsOf(place) : idsOf(place).filter((other) => other !== id))
      if (stays) continue
    }
    if (!record) continue
    const page = roomyPage(shelf, contents, entity, record.area)
    contents.set(page, [...idsOf(page), id])
  }
  return contents
}

/** The page that each of these records lies in so far. */
function placesOf(shelf: Shelf, keys: ReadonlySet<string>): Map<string, string> {
  const places = new Map<string, string>()
  for (const [page, { ids }] of shelf.pages) {
    const { entity } = pagePlace(page)
    for (const id of ids) if (keys.has(`${entity}/${id}`)) places.set(`${entity}/${id}`, page)
  }
  return places
}

/** The last page of an entity and area while there is room in it, else the next one. */
function roomyPage(
  shelf: Shelf,
  contents: ReadonlyMap<string, string[]>,
  entity: ReturnType<typeof keyParts>['entity'],
  area: string,
): string {
  let next = nextNumber(shelf, { entity, area })
  while (contents.has(pageKey({ entity, area, number: next }))) next += 1
  const last = pageKey({ entity, area, number: next - 1 })
  const before = shelf.pages.get(last)
  const ids = contents.get(last) ?? before?.ids
  const added = (ids?.length ?? 0) - (before?.ids.length ?? 0)
  const length = (before?.length ?? 0) + added * 1000
  const hasRoom = ids && ids.length > 0 && ids.length < pageSize && length < pageLength
  return hasRoom ? last : pageKey({ entity, area, number: next })
}

async function forgetAnswered(shelf: Shelf): Promise<boolean> {
  const newest = Math.max(0, ...shelf.answered.values())
  const old = [...shelf.answered].filter(([, at]) => at < newest - keptFor).map(([id]) => id)
  const forgotten = old.filter((id) => !shelf.outbox.get(id))
  if (forgotten.length === 0) return false
  await commit(shelf.store, ['outbox'], () => shelf.store.outbox.remove(forgotten))
  for (const id of forgotten) {
    shelf.answered.delete(id)
    shelf.sentReports.delete(id)
  }
  return true
}
