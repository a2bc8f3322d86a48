import { dayOf, dayParts, type Day } from '#model/day.ts'
import type { FieldsOf } from '#model/entity.ts'
import { foldText } from '#model/name.ts'
import type { SeedRecord } from '#model/seed.ts'
import { valueOn } from '#model/span.ts'
import { createChance } from '#demo/chance.ts'
import { createWard } from '#demo/ward.ts'
import type { Reason } from '#import/reason.ts'
import type { Outcome } from '#import/outcome.ts'
import { faults, type Fault } from './list-fault.ts'
import { footerRow, headColumn, headOf, rowOf, sectionRow, type Cell, type ListStyle } from './list-style.ts'

/** What must become of a row: planted here, checked by whoever reads the list. */
export interface Expected {
  outcome: Outcome
  fault: Fault
  reason?: Reason | undefined
}

/** A child of the ward as a list has it; the fields are what the list will say, the fault included. */
export interface Listed {
  id: string
  name: string | null
  born: Day
  birth: Cell
  sex: 'male' | 'female' | null
  identifier: Cell
  father: string | null
  mother: string | null
  head: string | null
  area: string
  number: number | null
  isInBook: boolean
}

/** A made list: the rows of the sheet, what is merged, what must become of each row, and the book it is read into. */
export interface FaultyList {
  rows: Cell[][]
  /** Cells that are merged downward: the first row, the column and how many rows. */
  merged: { row: number; column: number; rows: number }[]
  expected: Map<number, Expected>
  book: SeedRecord[]
}

/**
 * A list of all children of a synthetic ward as offices really send it, in one of three kinds of head, with faults
 * planted row by row. The households of every third area are in the book already; the others are new.
 */
export function createFaultyList(options: {
  seed: number
  children: number
  today: Day
  style: ListStyle
  /** Which third of the areas the list is of, 0 to 2; all of them when absent. */
  third?: number
}): FaultyList {
  const { seed, children, today, style, third } = options
  const chance = createChance(seed + 1)
  const ward = [...createWard({ seed, children, today })]
  const known = areasInBook(ward)
  const wanted = new Set(
    areaIds(ward).filter((_, index) => third === undefined || Math.floor(index / 3) % 3 === third),
  )
  const families = familiesOf(ward, today).filter(([first]) => wanted.has(first?.area ?? ''))
  const lacksIdentifier = new Set<string>()
  const list: FaultyList = { rows: headOf(style), merged: [], expected: new Map(), book: [] }
  let lastArea = ''
  for (const family of families) {
    const listed = family.map((child) => ({ ...child, isInBook: known.has(child.area) }))
    const area = listed[0]?.area ?? ''
    if (style === 'immunisation' && area !== lastArea) list.rows.push(sectionRow(style, areaName(ward, area)))
    lastArea = area
    const start = list.rows.length
    for (const child of listed) {
      const { fault, expected, twice } = faults(chance, child, { today, style })
      if (fault === 'new-identifier') lacksIdentifier.add(child.id)
      list.expected.set(list.rows.length, expected)
      list.rows.push(rowOf(style, child, areaName(ward, child.area), list.rows.length))
      if (!twice) continue
      list.expected.set(list.rows.length, { outcome: 'refused', fault: 'twice', reason: 'row-twice' })
      list.rows.push(rowOf(style, child, areaName(ward, child.area), list.rows.length))
    }
    mergeHeads(list, style, start)
  }
  list.rows.push(footerRow(style))
  list.book = bookOf(ward, known, lacksIdentifier)
  return list
}

/** The rows as a reader gives them: merged cells filled. */
export function filledRows({ rows, merged }: FaultyList): Cell[][] {
  const filled = rows.map((row) => [...row])
  for (const { row, column, rows: count } of merged) {
    for (let below = 1; below < count; below += 1)
      (filled[row + below] as Cell[])[column] = filled[row]?.[column] ?? null
  }
  return filled
}

function areasInBook(ward: readonly SeedRecord[]): Set<string> {
  return new Set(areaIds(ward).filter((_, index) => index % 3 === 0))
}

function areaIds(ward: readonly SeedRecord[]): string[] {
  return ward.filter(({ entity }) => entity === 'area').map(({ id }) => id)
}

function areaName(ward: readonly SeedRecord[], id: string): string {
  const area = ward.find((record) => record.entity === 'area' && record.id === id)
  return `Địa bàn ${Number(area?.fields['number'])}`
}

/** Children under 16 who live there, household by household; families that the ward has twice are left out. */
function familiesOf(ward: readonly SeedRecord[], today: Day): Listed[][] {
  const children = Map.groupBy(
    ward.filter(({ entity }) => entity === 'child'),
    ({ fields }) => String(fields['household']),
  )
  const families = ward.flatMap(({ entity, id, fields }) => {
    if (entity !== 'household') return []
    const household = fields as FieldsOf<'household'>
    return [(children.get(id) ?? []).flatMap((child) => listedOf(child, household, today))]
  })
  const keyOf = ({ born, mother, father }: Listed) => foldText(`${born} ${mother} ${father}`)
  const heard = Map.groupBy(families.flat(), keyOf)
  const isTwice = (child: Listed) => new Set(heard.get(keyOf(child))?.map(({ area }) => area)).size > 1
  return families.filter((family) => family.length > 0 && !family.some(isTwice))
}

function listedOf({ id, fields }: SeedRecord, household: FieldsOf<'household'>, today: Day): Listed[] {
  const { name, birth, sex, identifier, parents, status } = fields as FieldsOf<'child'>
  if (valueOn(status, today)?.state !== 'active' || name?.placeholder || birth?.day === undefined) return []
  const born = dayOf(birth.year, birth.month ?? 1, birth.day)
  return [
    {
      id,
      name: name?.full ?? '',
      born,
      birth: written(born),
      sex: sex ?? null,
      identifier: identifier ?? null,
      father: parents?.father?.name ?? null,
      mother: parents?.mother?.name ?? null,
      head: household.head ?? null,
      area: household.area ?? '',
      number: household.number?.value ?? null,
      isInBook: false,
    },
  ]
}

/** `05/03/2019`. */
export function written(born: Day): string {
  const { year, month, day } = dayParts(born)
  return `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`
}

/** The areas, and the households and children of those that the book has; some have no identifier there yet. */
function bookOf(
  ward: readonly SeedRecord[],
  known: ReadonlySet<string>,
  lacking: ReadonlySet<string>,
): SeedRecord[] {
  const households = new Set<string>()
  return ward.flatMap((record) => {
    if (record.entity === 'area') return [record]
    if (record.entity === 'household' && known.has(String(record.fields['area']))) {
      households.add(record.id)
      return [record]
    }
    if (record.entity !== 'child' || !households.has(String(record.fields['household']))) return []
    return [lacking.has(record.id) ? { ...record, fields: { ...record.fields, identifier: null } } : record]
  })
}

/** Brothers and sisters share one merged cell for the head of the household. */
function mergeHeads(list: FaultyList, style: ListStyle, start: number): void {
  const column = headColumn[style]
  const count = list.rows.length - start
  if (count < 2) return
  list.merged.push({ row: start, column, rows: count })
  for (let row = start + 1; row < list.rows.length; row += 1) (list.rows[row] as Cell[])[column] = null
}
