import { cellText, type Cell } from './cell.ts'
import { describeColumns, findHeader, fingerprintOf, type HeaderColumn, type HeaderPlace } from './header.ts'
import type { Target } from './target.ts'
import { readDate, type DateOrder } from './value-date.ts'
import { readIdentifier, readPhone } from './value-number.ts'
import { readSex } from './value-sex.ts'

/**
 * How a list is read: plain data, fit to be stored and used again for every list with the same head. `columns` has
 * one entry per column of the sheet; `areas` is what people said that the list's words for areas mean (keys by
 * `areaWords`); `dates`, when absent, is found out column by column.
 */
export interface Mapping {
  fingerprint: string
  header: HeaderPlace
  columns: (Target | null)[]
  areas?: Record<string, string>
  dates?: DateOrder
}

/** A mapping to start from, with what stands over each column and how sure each suggestion is (0–1). */
export interface Suggestion {
  mapping: Mapping
  columns: HeaderColumn[]
  /** True where a stored mapping was used. */
  isStored: boolean
}

/**
 * What the columns of a sheet seem to be. `stored` finds the mapping that was used for this head before. Undefined
 * where no head was found: the person then names its row (`suggestAt`).
 */
export function suggestMapping(
  rows: readonly (readonly Cell[])[],
  stored: (fingerprint: string) => Mapping | undefined = () => undefined,
): Suggestion | undefined {
  const place = findHeader(rows)
  return place && suggestAt(rows, place, stored)
}

/** The same for a head whose place is known. */
export function suggestAt(
  rows: readonly (readonly Cell[])[],
  header: HeaderPlace,
  stored: (fingerprint: string) => Mapping | undefined = () => undefined,
): Suggestion {
  const fingerprint = fingerprintOf(rows, header)
  const before = stored(fingerprint)
  const sample = rows.slice(header.last + 1, header.last + 201)
  const described = bySample(describeColumns(rows, header), sample)
  if (before && before.columns.length === described.length) {
    const columns = described.map((column, index) => {
      const target = before.columns[index] ?? null
      return { ...column, target, confidence: 1 }
    })
    return { mapping: { ...before, header }, columns, isStored: true }
  }
  return {
    mapping: { fingerprint, header, columns: described.map(({ target }) => target) },
    columns: described,
    isStored: false,
  }
}

/**
 * A look at the cells below: a column whose cells do not fit its name is less sure; a column without a known name
 * whose cells are all identifiers or dates is suggested as that, with little confidence.
 */
function bySample(columns: HeaderColumn[], sample: readonly (readonly Cell[])[]): HeaderColumn[] {
  const taken = new Set(columns.map(({ target }) => target))
  return columns.map((column, index) => {
    const cells = sample.map((row) => row[index] ?? null).filter((cell) => cellText(cell) !== '')
    if (cells.length === 0) return column
    const check = column.target && checks[column.target]
    if (check) {
      const share = cells.filter(check).length / cells.length
      return { ...column, confidence: column.confidence * (0.4 + 0.6 * share) }
    }
    if (column.target || column.confidence > 0) return column
    const guess = guesses.find(
      (target) => !taken.has(target) && cells.filter(checks[target] as Check).length >= 0.8 * cells.length,
    )
    return guess ? { ...column, target: guess, confidence: 0.4 } : column
  })
}

type Check = (cell: Cell) => boolean

const isDate: Check = (cell) => {
  const { value, candidates } = readDate(cell, { today: '2200-12-31', future: true })
  return value !== undefined || candidates !== undefined
}
const isIdentifier: Check = (cell) => {
  const { value, reason } = readIdentifier(cell)
  return value !== undefined || reason === 'identifier-short' || reason === 'identifier-old'
}

const checks: Partial<Record<Target, Check>> = {
  birth: isDate,
  birthMale: isDate,
  birthFemale: isDate,
  certificateOn: isDate,
  insuranceFrom: isDate,
  insuranceTo: isDate,
  identifier: isIdentifier,
  phone: (cell) => readPhone(cell).value !== undefined,
  sex: (cell) => readSex(cell).value !== undefined,
  name: (cell) => /\p{L}{2}/u.test(cellText(cell)) && !/\d{3}/.test(cellText(cell)),
}

const guesses: readonly Target[] = ['identifier']
