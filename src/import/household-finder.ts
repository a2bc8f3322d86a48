import type { FieldsOf } from '#model/entity.ts'
import type { Register } from '#model/register.ts'
import { valueOn } from '#model/span.ts'
import type { Day } from '#model/day.ts'
import type { ListRow } from './list-row.ts'
import type { PlanProgress } from './outcome.ts'
import { placeOf } from './person.ts'
import type { Reason } from './reason.ts'

type Fold = (text: string) => string

type Found =
  | { id: string }
  | { reason: Extract<Reason, 'area-missing' | 'household-other-head' | 'household-ambiguous'> }
  | undefined

/** Finds the household that a row of a new list means, among those of the book and those that the list makes. */
export interface HouseholdFinder {
  /** Undefined where there is none yet; the area is the row's own or the one given for the whole list. */
  find(row: ListRow, area: string | undefined): Found
  /** Makes a household known: one of the book, or one that the list makes. */
  add(id: string, household: FieldsOf<'household'>, parents: readonly (readonly string[])[]): void
  /** Whether another household of the area has this number. */
  hasNumber(area: string, number: { value: number; sheet?: number | undefined }): boolean
}

/**
 * By area and number (unless the head is somebody else's); failing that by both parents of a child, then by the
 * head. Several that fit are told, never chosen from. Only households that live there on `today`. Yields
 * while it looks through the book.
 */
export function* createHouseholdFinder(
  register: Register,
  { today, fold }: { today: Day; fold: Fold },
): Generator<PlanProgress, HouseholdFinder> {
  const byKey = new Map<string, Set<string>>()
  const adultsOf = new Map<string, Set<string>>()
  const withNumber = new Set<string>()
  const headOf = new Map<string, string>()
  const isHead = (id: string, head: string | undefined) =>
    head === undefined || (headOf.get(id) ?? fold(head)) === fold(head)
  const add = (key: string, id: string) => byKey.set(key, (byKey.get(key) ?? new Set()).add(id))

  const finder: HouseholdFinder = {
    add(id, { area = '', number, head }, parents) {
      const adults = adultsOf.get(id) ?? new Set<string>()
      adultsOf.set(id, adults)
      if (number) {
        add(`number ${placeOf(area, number)}`, id)
        withNumber.add(id)
      }
      if (head) {
        headOf.set(id, fold(head))
        add(`head ${area} ${fold(head)}`, id)
        adults.add(fold(head))
      }
      for (const pair of parents) {
        for (const name of pair) adults.add(fold(name))
        if (pair.length === 2) add(parentsKey(area, pair, fold), id)
      }
    },
    hasNumber: (area, number) => byKey.has(`number ${placeOf(area, number)}`),
    find(row, area) {
      if (area === undefined) return { reason: 'area-missing' }
      const { number, head } = row.household
      const own = adultNames(row, fold)
      const numbered = number && byKey.get(`number ${placeOf(area, number)}`)
      if (numbered) {
        const [id] = numbered
        const known = adultsOf.get(id as string) ?? new Set()
        const isOther = known.size > 0 && own.length > 0 && own.every((name) => !known.has(name))
        return isOther ? { reason: 'household-other-head' } : { id: id as string }
      }
      const pair = parentNames(row)
      const couple = pair.length === 2 ? byKey.get(parentsKey(area, pair, fold)) : undefined
      const isDoubtful = (id: string) => (number && withNumber.has(id)) || (couple?.size ?? 0) > 1
      const byParents = [...(couple ?? [])].filter((id) => !isDoubtful(id) || isHead(id, head))
      // The same couple under another number: theirs was misread, or there are two couples of these names.
      if (byParents.length > 1 || byParents.some((id) => number && withNumber.has(id)))
        return { reason: 'household-ambiguous' }
      if (byParents[0] !== undefined) return { id: byParents[0] }
      const named = head === undefined ? undefined : byKey.get(`head ${area} ${fold(head)}`)
      // Two heads of one name with two numbers are two households.
      const byHead = [...(named ?? [])].filter((id) => !number || !withNumber.has(id))
      if (byHead.length <= 1) return byHead[0] === undefined ? undefined : { id: byHead[0] }
      const fitting = byHead.filter((id) => pair.some((name) => adultsOf.get(id)?.has(fold(name))))
      return fitting.length === 1 ? { id: fitting[0] as string } : { reason: 'household-ambiguous' }
    },
  }

  const total = register.size('household')
  let done = 0
  for (const { id, fields, removed } of register.all('household')) {
    done += 1
    if (done % 200 === 0) yield { stage: 'matching', done, total }
    if (removed || (valueOn(fields.status, today)?.state ?? 'active') !== 'active') continue
    const parents = register
      .childrenOf(id)
      .filter((child) => !child.removed)
      .map(({ fields: { parents: adults } }) =>
        [adults?.father?.name, adults?.mother?.name].filter((name) => name !== undefined),
      )
    finder.add(id, fields, parents)
  }
  return finder
}

/** Father and mother of a row's child, those that the list names. */
export function parentNames({ child }: ListRow): string[] {
  return [child.father?.name, child.mother?.name].filter((name) => name !== undefined)
}

function adultNames(row: ListRow, fold: Fold): string[] {
  return [...parentNames(row), row.household.head, row.child.guardian?.name, ...row.adults]
    .filter((name) => name !== undefined)
    .map(fold)
}

function parentsKey(area: string, pair: readonly string[], fold: Fold): string {
  return `parents ${area} ${pair.map(fold).join('+')}`
}
