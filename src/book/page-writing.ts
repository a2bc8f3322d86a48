import { recordKey, type StoredRecord } from '#model/record.ts'
import { mustBe } from './commit.ts'
import { isListed, listText, pagesPerList } from './list-page.ts'
import { sealManifest } from './meta.ts'
import type { FreshPage } from './fresh-page.ts'
import { createPace } from './pace.ts'
import { pageContent, pageKey, pagePlace, tableContent } from './page.ts'
import { keyOf, serverRecord, type Shelf, type ShelfPage } from './shelf.ts'
import type { MetaRow, SealedRow } from './store.ts'

/** Pages that are sealed and ready to be put down in one transaction, with what memory will know of them then. */
export interface PageWriting {
  pages: SealedRow[]
  lists: SealedRow[]
  /** Pages and list pages of which nothing is left. */
  emptied: { pages: string[]; lists: string[] }
  manifest: MetaRow | undefined
  pagesAfter: Map<string, ShelfPage>
  listsAfter: Map<string, number>
}

/**
 * Seals pages with the given records (ids by page key; none: the page goes) and the list pages over them. `find` gives
 * the server's state of a record as it will be. Fresh pages are sealed as they came, without list pages: those are made
 * when there is time, and until then lists are read from the pages. `isStale` tells which stem from before a restoring.
 */
export async function sealPages(
  shelf: Shelf,
  contents: ReadonlyMap<string, string[]>,
  find: (key: string) => StoredRecord | undefined,
  fresh: readonly FreshPage[] = [],
  isStale: (key: string) => boolean = (key) => shelf.stale.has(key),
): Promise<PageWriting> {
  const writing = emptyWriting(shelf)
  const { pagesAfter } = writing
  if (contents.size === 0 && fresh.length === 0) return writing
  for (const [key, wanted] of contents) {
    const { entity } = pagePlace(key)
    // A page may still name what is gone: its own row is folded another time.
    const records = recordsOf(entity, wanted, find)
    if (records.length === 0) {
      pagesAfter.delete(key)
      writing.emptied.pages.push(key)
      continue
    }
    const generation = (shelf.pages.get(key)?.generation ?? 0) + 1
    const content = pageContent(shelf.position.epoch, records, (record) => isStale(keyOf(record)))
    const json = JSON.stringify(content)
    const sealed = await shelf.sealer.seal('pages', key, generation, json)
    writing.pages.push({ key, generation, sealed })
    pagesAfter.set(key, { generation, ids: records.map(({ id }) => id), length: sealed.length })
    await shelf.device.pause()
  }
  for (const key of new Set([...contents.keys()].map(listKeyOf))) {
    if (key !== undefined) await sealList(shelf, key, find, writing)
  }
  await sealFresh(shelf, fresh, writing)
  writing.manifest = await manifestOf(shelf, writing)
  return writing
}

/** Seals list pages over the pages that are there. */
export async function sealLists(shelf: Shelf, keys: readonly string[]): Promise<PageWriting> {
  const writing = emptyWriting(shelf)
  for (const key of keys) await sealList(shelf, key, (record) => serverRecord(shelf, record), writing)
  writing.manifest = await manifestOf(shelf, writing)
  return writing
}

/** Puts sealed pages down, inside a transaction over pages, lists and meta; refuses when the disk has moved on. */
export async function putPages(shelf: Shelf, writing: PageWriting): Promise<void> {
  if (!writing.manifest) return
  const { store } = shelf
  const keys = [...writing.pages.map(({ key }) => key), ...writing.emptied.pages]
  const before = await store.pages.get(keys)
  keys.forEach((key, index) => mustBe(before[index]?.generation === shelf.pages.get(key)?.generation))
  await store.pages.put(writing.pages)
  await store.lists.put(writing.lists)
  await store.pages.remove(writing.emptied.pages)
  await store.lists.remove(writing.emptied.lists)
  await store.meta.put([writing.manifest])
}

/** Lets memory know what is on disk now; after the commit. */
export function notePages(shelf: Shelf, writing: PageWriting): void {
  if (!writing.manifest) return
  for (const { key } of writing.pages) shelf.pages.set(key, writing.pagesAfter.get(key) as ShelfPage)
  for (const { key, generation } of writing.lists) shelf.lists.set(key, generation)
  for (const key of writing.emptied.pages) shelf.pages.delete(key)
  for (const key of writing.emptied.lists) shelf.lists.delete(key)
  shelf.manifestGeneration += 1
}

/** The list page over a page; undefined for entities that have none. */
export function listKeyOf(page: string): string | undefined {
  const place = pagePlace(page)
  return isListed(place.entity)
    ? pageKey({ ...place, number: Math.floor(place.number / pagesPerList) })
    : undefined
}

function emptyWriting(shelf: Shelf): PageWriting {
  return {
    pages: [],
    lists: [],
    emptied: { pages: [], lists: [] },
    manifest: undefined,
    pagesAfter: new Map(shelf.pages),
    listsAfter: new Map(shelf.lists),
  }
}

function manifestOf(shelf: Shelf, { pagesAfter, listsAfter }: PageWriting): Promise<MetaRow> {
  return sealManifest(shelf, {
    pages: Object.fromEntries([...pagesAfter].map(([key, { generation }]) => [key, generation])),
    lists: Object.fromEntries(listsAfter),
  })
}

async function sealFresh(shelf: Shelf, fresh: readonly FreshPage[], writing: PageWriting): Promise<void> {
  const pace = createPace(shelf)
  const sealing: Promise<void>[] = []
  for (const { key, table } of fresh) {
    const json = JSON.stringify(tableContent(shelf.position.epoch, table))
    const seal = async () => {
      const sealed = await shelf.sealer.seal('pages', key, 1, json)
      writing.pages.push({ key, generation: 1, sealed })
      writing.pagesAfter.set(key, { generation: 1, ids: table.ids, length: sealed.length })
    }
    sealing.push(seal())
    const list = listKeyOf(key)
    if (list !== undefined && writing.listsAfter.delete(list)) writing.emptied.lists.push(list)
    await pace()
  }
  await Promise.all(sealing)
}

async function sealList(
  shelf: Shelf,
  key: string,
  find: (key: string) => StoredRecord | undefined,
  writing: PageWriting,
): Promise<void> {
  const place = pagePlace(key)
  const ids: string[] = []
  for (let number = place.number * pagesPerList; number < (place.number + 1) * pagesPerList; number += 1) {
    ids.push(...(writing.pagesAfter.get(pageKey({ ...place, number }))?.ids ?? []))
  }
  if (ids.length === 0) {
    writing.listsAfter.delete(key)
    writing.emptied.lists.push(key)
    return
  }
  const generation = (shelf.lists.get(key) ?? 0) + 1
  const json = listText(recordsOf(place.entity, ids, find))
  const sealed = await shelf.sealer.seal('lists', key, generation, json)
  writing.lists.push({ key, generation, sealed })
  writing.listsAfter.set(key, generation)
}

function recordsOf(
  entity: StoredRecord['entity'],
  ids: readonly string[],
  find: (key: string) => StoredRecord | undefined,
): StoredRecord[] {
  return ids.map((id) => find(recordKey(entity, id))).filter((record) => record !== undefined)
}
