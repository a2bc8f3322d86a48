import type { Birth } from '#model/birth.ts'
import { dayOf } from '#model/day.ts'
import { cellText } from './cell.ts'
import type { Cells } from './cells.ts'
import type { Reading } from './reason.ts'
import type { Target } from './target.ts'
import { dateOf, fullYear, type ReadDate } from './value-date.ts'
import type { Sex } from './value-sex.ts'

/** The birth of a row, what else its cell may mean, and the sex where the column of the date tells it. */
export interface ReadBirth {
  birth?: Birth
  otherBirths: Birth[]
  sex?: Sex
}

/**
 * The birth from one column, from three (ngày, tháng, năm), or from the two columns of the immunisation book, one for
 * boys and one for girls. A year of its own that differs from the date's makes the date doubtful: neither is taken.
 */
export function readBirth(cells: Cells): ReadBirth {
  const parts = cellText(cells.at('birth')) === '' ? readParts(cells) : undefined
  if (parts) return parts
  const sexed = readSexed(cells)
  const target = sexed?.target ?? 'birth'
  const reading = sexed?.reading ?? cells.date('birth')
  const date = cells.take(target, reading)
  const sex = sexed && { sex: sexed.sex }
  const otherBirths = (reading.candidates ?? []).map(birthOf)
  if (!date) return { otherBirths, ...sex }
  const year = yearOf(cells)
  if (year !== undefined && year !== date.year) {
    cells.note({ reason: 'date-contradicts', target: 'birthYear', used: false })
    return { otherBirths: [birthOf(date), birthOf({ ...date, year })], ...sex }
  }
  return { birth: birthOf(date), otherBirths, ...sex }
}

/** A date as the book keeps it, no more exact than it was said. */
export function birthOf({ year, month, day, isEstimated }: ReadDate): Birth {
  if (isEstimated) return { year, precision: 'estimated' }
  if (month === undefined) return { year, precision: 'year' }
  return day === undefined ? { year, month, precision: 'month' } : { year, month, day, precision: 'day' }
}

function readSexed(cells: Cells): { target: Target; sex: Sex; reading: Reading<ReadDate> } | undefined {
  const male = cellText(cells.at('birthMale'))
  const female = cellText(cells.at('birthFemale'))
  if ((male === '') === (female === '')) {
    if (male !== '') cells.note({ reason: 'sex-contradicts', target: 'birthFemale', used: false })
    return undefined
  }
  const target = male === '' ? 'birthFemale' : 'birthMale'
  return { target, sex: male === '' ? 'female' : 'male', reading: cells.date(target) }
}

function readParts(cells: Cells): ReadBirth | undefined {
  const numberIn = (target: Target) => {
    const text = cellText(cells.at(target))
    return /^\d{1,4}$/.test(text) ? Number(text) : undefined
  }
  const year = yearOf(cells)
  const [day, month] = [numberIn('birthDay'), numberIn('birthMonth')]
  if (year === undefined) {
    if (day === undefined && month === undefined) return undefined
    cells.note({ reason: 'date-unreadable', target: 'birthYear', used: false })
    return { otherBirths: [] }
  }
  if (month === undefined) return { birth: birthOf({ year }), otherBirths: [] }
  if (day === undefined && month >= 1 && month <= 12)
    return { birth: birthOf({ year, month }), otherBirths: [] }
  const date = dateOf(year, month, day ?? 0)
  const swapped = day === undefined ? undefined : dateOf(year, day, month)
  if (date && dayOf(year, month, day as number) <= cells.today)
    return { birth: birthOf(date), otherBirths: [] }
  cells.note({
    reason: date ? 'date-future' : swapped ? 'date-swapped' : 'date-impossible',
    target: 'birthDay',
    used: false,
  })
  return { otherBirths: swapped ? [birthOf(swapped)] : [] }
}

function yearOf(cells: Cells): number | undefined {
  const text = cellText(cells.at('birthYear'))
  if (!/^(\d{2}|\d{4})$/.test(text)) return undefined
  const year = Number(text)
  if (text.length === 2) return fullYear(year, cells.today)
  return year >= 1900 && year <= 2200 ? year : undefined
}
