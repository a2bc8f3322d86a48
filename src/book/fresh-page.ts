import { recordKey, type StoredRecord } from '#model/record.ts'
import { recordsOf, type RecordTable } from '#model/record-table.ts'
import { isListed } from './list-page.ts'
import { nextNumber } from './new-pages.ts'
import { pageKey } from './page.ts'
import { createPace } from './pace.ts'
import { searchTexts } from './search-text.ts'
import type { Shelf } from './shelf.ts'

/** A table of which this device has never seen a record: it becomes a page as it came. */
export interface FreshPage {
  key: string
  table: RecordTable
}

/** What memory needs of fresh pages, made ready while the disk is still writing. */
export interface FreshRecords {
  records: StoredRecord[]
  found: Record<'household' | 'child', { ids: string[]; texts: string[] }>
}

/** A table of fewer records is not worth a page; small pages are joined when there is time. */
const worthPage = 4

/**
 * Parts the tables of a pull: those that may be written down as pages as they came, as in a first sync, and all others.
 * With changes of this device waiting, or records from before the server was restored, every record is looked at.
 */
export function freshPages(
  shelf: Shelf,
  tables: readonly RecordTable[],
): { fresh: FreshPage[]; known: RecordTable[] } {
  const isQuiet = shelf.stale.size === 0 && shelf.server.size === 0 && shelf.outbox.all().length === 0
  const { register, overlay } = shelf
  const fresh: FreshPage[] = []
  const known: RecordTable[] = []
  const seen = new Set<string>()
  const numbers = new Map<string, number>()
  for (const table of tables) {
    const { entity, area, ids } = table
    const isNew = (id: string) =>
      !register.get(entity, id) && !(overlay.size > 0 && overlay.has(recordKey(entity, id)))
    const before = seen.size
    for (const id of ids) seen.add(id)
    const isOnce = seen.size === before + ids.length
    const isFresh = isQuiet && isOnce && ids.length >= worthPage && ids.every(isNew)
    if (!isFresh) {
      known.push(table)
      continue
    }
    const place = `${entity}/${area}`
    const number = numbers.get(place) ?? nextNumber(shelf, table)
    numbers.set(place, number + 1)
    fresh.push({ key: pageKey({ entity, area, number }), table })
  }
  return { fresh, known }
}

/** Makes the records of fresh pages and the texts by which they are found, with pauses. */
export async function readyFresh(shelf: Shelf, pages: readonly FreshPage[]): Promise<FreshRecords> {
  const pace = createPace(shelf)
  const ready: FreshRecords = {
    records: [],
    found: { household: { ids: [], texts: [] }, child: { ids: [], texts: [] } },
  }
  for (const { table } of pages) {
    const records = recordsOf(table)
    ready.records.push(...records)
    if (isListed(table.entity)) {
      const shown = records.filter(({ removed }) => !removed)
      const { ids, texts } = ready.found[table.entity]
      ids.push(...shown.map(({ id }) => id))
      if (shown.length > 0) texts.push(searchTexts(shown))
    }
    await pace()
  }
  return ready
}

/** Lets the readers of the book have fresh records; after the commit. */
export function showFresh(shelf: Shelf, { records, found }: FreshRecords): void {
  for (const record of records) shelf.register.put(record)
  for (const entity of ['household', 'child'] as const) {
    const { ids, texts } = found[entity]
    shelf.search.add(entity, ids, texts.join('\n'))
  }
}
