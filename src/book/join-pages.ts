import { pageLength, pagePlace, pageSize } from './page.ts'
import type { Shelf } from './shelf.ts'

/** So many pages are written anew in one transaction. */
const atOnce = 8

/**
 * Pages of the same entity and area that fit into one, as a first sync leaves them where the book's history goes to and
 * fro between areas: ids by page key, none for the pages that go. The one with the highest number stays, so that no
 * number is ever given twice.
 */
export function joinedPages(shelf: Shelf): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const [key, { ids, length }] of shelf.pages) {
    if (ids.length > pageSize / 2 || length > pageLength / 2) continue
    const { entity, area } = pagePlace(key)
    const group = groups.get(`${entity}/${area}`)
    if (group) group.push(key)
    else groups.set(`${entity}/${area}`, [key])
  }
  const contents = new Map<string, string[]>()
  let targets = 0
  for (const keys of groups.values()) {
    for (const joined of fitting(shelf, keys)) {
      if (targets === atOnce) return contents
      targets += 1
      const last = joined.at(-1) as string
      for (const key of joined) contents.set(key, [])
      contents.set(
        last,
        joined.flatMap((key) => shelf.pages.get(key)?.ids ?? []),
      )
    }
  }
  return contents
}

/** Small pages in the order of their numbers, as many together as fit into one; single ones are left out. */
function fitting(shelf: Shelf, keys: readonly string[]): string[][] {
  const sorted = [...keys].sort((left, right) => pagePlace(left).number - pagePlace(right).number)
  const groups: string[][] = []
  let count = 0
  let bytes = 0
  for (const key of sorted) {
    const { ids = [], length = 0 } = shelf.pages.get(key) ?? {}
    const last = groups.at(-1)
    if (last && count + ids.length <= pageSize && bytes + length <= pageLength) {
      last.push(key)
      count += ids.length
      bytes += length
    } else {
      groups.push([key])
      count = ids.length
      bytes = length
    }
  }
  return groups.filter((group) => group.length > 1)
}
