import type { Day } from '#model/day.ts'
import type { Register } from '#model/register.ts'
import type { ListRow } from './list-row.ts'
import { findMatch, type Match } from './match.ts'
import { createMatchIndex, type MatchIndex } from './match-index.ts'
import type { PlanProgress } from './outcome.ts'
import { personOf, personOfRow, type Person } from './person.ts'

/** Where a row was put: one of the three piles, or the same child as another row. */
export type Placed = Match | { pile: 'twice'; otherRow: number }

/** All rows in piles, and the children of the book by what a list may have right. */
export interface Piles {
  index: MatchIndex
  of(row: number): Placed
  /** What a row was compared by. */
  personOf(row: number): Person | undefined
}

/**
 * Puts every row into a pile. A child of the book goes to one row only, the surest; another row for it is the same row
 * twice where name and birth agree, and near otherwise (twins whose names differ by an accent). `settled` rows were
 * decided by a person and claim nothing.
 */
export function* sortIntoPiles(given: {
  rows: readonly ListRow[]
  register: Register
  today: Day
  trust: boolean
  settled: ReadonlySet<number>
  fold: (text: string) => string
}): Generator<PlanProgress, Piles> {
  const { rows, register, today, trust, settled, fold } = given
  const index = createMatchIndex()
  for (const child of register.all('child')) {
    const household = register.get('household', String(child.fields.household))
    const person = personOf(child, household, { today, fold })
    if (person) index.add(person)
    if (index.size % 100 === 0) yield { stage: 'matching', done: 0, total: rows.length }
  }

  const placed = new Map<number, Placed>()
  const people = new Map<number, Person>()
  const claims = new Map<string, number[]>()
  for (const [done, row] of rows.entries()) {
    if (done % 20 === 0) yield { stage: 'matching', done, total: rows.length }
    const person = personOfRow(row, `row ${row.row}`, fold)
    people.set(row.row, person)
    const match = findMatch(person, index, trust)
    placed.set(row.row, match)
    if (match.pile === 'match' && !settled.has(row.row))
      claims.set(match.child.id, [...(claims.get(match.child.id) ?? []), row.row])
  }
  for (const claiming of claims.values()) if (claiming.length > 1) settleClaim(claiming, placed, people)
  return {
    index,
    of: (row) => placed.get(row) ?? { pile: 'none' },
    personOf: (row) => people.get(row),
  }
}

function settleClaim(
  rows: readonly number[],
  placed: Map<number, Placed>,
  people: ReadonlyMap<number, Person>,
): void {
  const [first, ...others] = rows.toSorted(
    (one, other) => surety(placed.get(other)) - surety(placed.get(one)) || one - other,
  )
  const owner = people.get(first as number) as Person
  for (const row of others) {
    const match = placed.get(row)
    const person = people.get(row) as Person
    if (match?.pile !== 'match') continue
    placed.set(
      row,
      isSame(owner, person)
        ? { pile: 'twice', otherRow: first as number }
        : { pile: 'near', candidates: [{ child: match.child.id, score: 0.9, reasons: match.reasons }] },
    )
  }
}

function surety(match: Placed | undefined): number {
  if (match?.pile !== 'match') return 0
  return (match.by === 'identifier' ? 2 : 0) + (match.reasons.includes('accents-differ') ? 0 : 1)
}

function isSame(one: Person, other: Person): boolean {
  return (
    one.accents === other.accents &&
    JSON.stringify(one.births) === JSON.stringify(other.births) &&
    (one.identifier === other.identifier || one.identifier === undefined || other.identifier === undefined)
  )
}
