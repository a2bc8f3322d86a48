import type { Day } from '#model/day.ts'
import type { SeedRecord } from '#model/seed.ts'
import { createWard } from '#demo/ward.ts'
import { createFaultyList, type FaultyList } from './faulty-list.ts'
import type { ListStyle } from './list-style.ts'

/** Three lists of one ward, each under a head of its own, and the book into which they are read. */
export interface ListedWard {
  lists: { style: ListStyle; list: FaultyList }[]
  /** The commune, its people and areas, and the households of every third area. */
  book: SeedRecord[]
}

const styles: readonly ListStyle[] = ['plain', 'immunisation', 'parts']

/** A ward whose areas are listed by three offices; the same number of children and day give the same ward. */
export function createListedWard({ children, today }: { children: number; today: Day }): ListedWard {
  const seed = 8
  const lists = styles.map((style, third) => ({
    style,
    list: createFaultyList({ seed, children, today, style, third }),
  }))
  const people = [...createWard({ seed, children, today })].filter(
    ({ entity }) => entity === 'commune' || entity === 'account',
  )
  return { lists, book: [...people, ...bookOf(lists.map(({ list }) => list))] }
}

/** An identifier that one of the lists brings is lacking in the book. */
function bookOf([first, ...others]: FaultyList[]): SeedRecord[] {
  const lacking = new Set(
    others.flatMap(({ book }) =>
      book.flatMap(({ entity, id, fields }) =>
        entity === 'child' && fields['identifier'] === null ? [id] : [],
      ),
    ),
  )
  return (first?.book ?? []).map((record) =>
    lacking.has(record.id) ? { ...record, fields: { ...record.fields, identifier: null } } : record,
  )
}
