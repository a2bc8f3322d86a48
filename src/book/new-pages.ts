import type { StoredRecord } from '#model/record.ts'
import { pageKey, pagePlace, pageSize } from './page.ts'
import { serverRecord, type Shelf } from './shelf.ts'

/** So much JSON, record by record, makes a page of about 45 kB, since a page writes equal values once. */
const rawLength = 110_000

/** From so many new records of one entity and area on, a page is written at once. */
const worthPage = 40

/**
 * The pages that many new records make at once, ids by page key, as in a first sync. Records that are already on
 * disk somewhere, or are too few, are left to the overlay. `taken` are keys that other new pages already have.
 */
export function newPages(
  shelf: Shelf,
  records: ReadonlyMap<string, StoredRecord>,
  taken: ReadonlySet<string> = new Set(),
): Map<string, string[]> {
  const groups = new Map<string, StoredRecord[]>()
  for (const [key, record] of records) {
    if (shelf.overlay.has(key) || serverRecord(shelf, key)) continue
    const group = `${record.entity}/${record.area}`
    const members = groups.get(group)
    if (members) members.push(record)
    else groups.set(group, [record])
  }
  const contents = new Map<string, string[]>()
  for (const members of groups.values()) {
    const [first] = members
    if (!first || members.length < worthPage) continue
    let number = nextNumber(shelf, first)
    const nextKey = () => pageKey({ entity: first.entity, area: first.area, number: number++ })
    for (const ids of inPages(members)) {
      let key = nextKey()
      while (taken.has(key)) key = nextKey()
      contents.set(key, ids)
    }
  }
  return contents
}

/** The number of the next page of an entity and area. */
export function nextNumber(shelf: Shelf, { entity, area }: Pick<StoredRecord, 'entity' | 'area'>): number {
  let next = 0
  for (const key of shelf.pages.keys()) {
    const place = pagePlace(key)
    if (place.entity === entity && place.area === area) next = Math.max(next, place.number + 1)
  }
  return next
}

/** Ids page by page, so that no page has too many records or grows too long. */
export function inPages(records: readonly StoredRecord[]): string[][] {
  const pages: string[][] = []
  let length = rawLength
  for (const record of records) {
    const size = JSON.stringify(record).length
    const last = pages.at(-1)
    if (!last || last.length >= pageSize || length + size > rawLength) {
      pages.push([record.id])
      length = size
    } else {
      last.push(record.id)
      length += size
    }
  }
  return pages
}
