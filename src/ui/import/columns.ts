import { cellText, type Cell } from '#import/cell.ts'
import { dateOrderOf } from '#import/date-order.ts'
import { describeColumns, type HeaderPlace } from '#import/header.ts'
import { suggestAt, type Mapping, type Suggestion } from '#import/mapping.ts'
import type { Target } from '#import/target.ts'
import type { DateOrder } from '#import/value-date.ts'
import type { ColumnChoice } from '#ui/import/session.ts'

type Rows = readonly (readonly Cell[])[]

/** What the person starts from. */
export function chooseColumns({ mapping, columns, isStored }: Suggestion): ColumnChoice {
  return { mapping, columns, isStored, area: '', trust: false }
}

/** Gives a column a meaning; a meaning is one column's only. */
export function withTarget(choice: ColumnChoice, column: number, target: Target | null): ColumnChoice {
  const columns = choice.mapping.columns.map((before, index) =>
    index === column ? target : before === target ? null : before,
  )
  return { ...choice, mapping: { ...choice.mapping, columns } }
}

/** The columns when a row was named as the head: with the row below where the two together name more. */
export function headAt(rows: Rows, row: number, stored: Record<string, Mapping>): ColumnChoice {
  const known = (place: HeaderPlace) =>
    describeColumns(rows, place).filter(({ target }) => target !== null).length
  const one = { first: row, last: row }
  const two = { first: row, last: row + 1 }
  const place = row + 1 < rows.length && known(two) > known(one) ? two : one
  return chooseColumns(suggestAt(rows, place, (print) => stored[print]))
}

/** Up to three different values that stand below a head. */
export function samplesOf(rows: Rows, { header }: Mapping, column: number): string[] {
  const found = new Set<string>()
  for (const row of rows.slice(header.last + 1, header.last + 61)) {
    const text = cellText(row[column]).slice(0, 60)
    if (text !== '') found.add(text)
    if (found.size === 3) break
  }
  return [...found]
}

/** The question that the dates of a list raise, if they can be read in two ways. */
export function dateQuestion(
  rows: Rows,
  mapping: Mapping,
): Extract<DateOrder, 'unsure' | 'cells-unsure'> | undefined {
  const below = rows.slice(mapping.header.last + 1)
  for (const [column, target] of mapping.columns.entries()) {
    if (!target || !dates.has(target)) continue
    const order = dateOrderOf(below.map((row) => row[column]))
    if (order === 'unsure' || order === 'cells-unsure') return order
  }
  return undefined
}

/** Whether the columns say who a child is: without that no row can be read. */
export function namesChildren({ columns }: Mapping): boolean {
  return columns.some((target) => target !== null && naming.has(target))
}

/** Whether the list says who a child's parents are. */
export function namesParents({ columns }: Mapping): boolean {
  return columns.some((target) => target !== null && parents.has(target))
}

const naming: ReadonlySet<Target> = new Set(['name', 'nameFamily', 'identifier', 'head'])
const parents: ReadonlySet<Target> = new Set(['father', 'mother', 'guardian', 'parent', 'head'])
const dates: ReadonlySet<Target> = new Set([
  'birth',
  'birthMale',
  'birthFemale',
  'certificateOn',
  'insuranceFrom',
  'insuranceTo',
  'vaccinatedOn',
  'supportFrom',
])
