import { dayFromNumber, dayOf, dayParts, isDay, type Day } from '#model/day.ts'
import { cellText, isFailedFormula, type Cell } from './cell.ts'
import type { Reading } from './reason.ts'

/** A date as exact as the list says it. */
export interface ReadDate {
  year: number
  month?: number
  day?: number
  isEstimated?: true
}

/**
 * How the dates of a column are written. `unsure`: both orders occur, so what could be either is not taken.
 * `cells-swapped`: Excel took day for month where it could and left the rest as text, so real date cells have both
 * swapped; `cells-unsure`: it looks like that, but nobody has said so.
 */
export type DateOrder = 'day-first' | 'month-first' | 'unsure' | 'cells-swapped' | 'cells-unsure'

/**
 * A date: 05/03/2019, 5-3-19, 5.3.2019, 2019-03-05, “ngày 5 tháng 3 năm 2019”, 03/2019, 2019, 05032019, an Excel day
 * number. The year of two digits is the latest that is not after `today`. What can be read two ways is reported with
 * both readings, never decided here; a date in the future is refused unless `future` allows it.
 */
export function readDate(
  cell: Cell | undefined,
  { today, order = 'day-first', future = false }: { today: Day; order?: DateOrder; future?: boolean },
): Reading<ReadDate> {
  if (typeof cell === 'boolean') return { reason: 'date-unreadable' }
  const text = cellText(cell).replace(/\s*([/.-])\s*/g, '$1')
  if (text === '') return {}
  if (isFailedFormula(text)) return { reason: 'cell-failed' }
  const reading = readText(text, today, order)
  const isFuture = ({ year, month = 1, day = 1 }: ReadDate) => !future && dayOf(year, month, day) > today
  if (reading.candidates) {
    const past = reading.candidates.filter((date) => !isFuture(date))
    return past.length > 0 ? { ...reading, candidates: past } : { reason: 'date-future' }
  }
  if (!reading.value || !isFuture(reading.value)) return reading
  const { year, month, day } = reading.value
  const swapped = month && day ? dateOf(year, day, month) : undefined
  return swapped && !isFuture(swapped)
    ? { reason: 'date-ambiguous', candidates: [swapped] }
    : { reason: 'date-future' }
}

/** The day that a date names, undefined where it is less exact. */
export function dayOfDate({ year, month, day }: ReadDate): Day | undefined {
  return month === undefined || day === undefined ? undefined : dayOf(year, month, day)
}

/** The full year of two digits: the latest that has begun by `today`. */
export function fullYear(year: number, today: Day): number {
  const now = dayParts(today).year
  const century = Math.floor(now / 100) * 100
  return century + year <= now ? century + year : century - 100 + year
}

/** A date out of its parts, undefined where there is no such day. */
export function dateOf(year: number, month: number, day: number): ReadDate | undefined {
  return year >= 1900 && year <= 2200 && isDay(dayOf(year, month, day)) ? { year, month, day } : undefined
}

function readText(text: string, today: Day, order: DateOrder): Reading<ReadDate> {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(text)
  if (iso) return readIso(dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3])), order)
  const words = /^(?:sinh )?(?:ngày )?(\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/i.exec(text)
  if (words) return exact(dateOf(Number(words[3]), Number(words[2]), Number(words[1])))
  const parts = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?: \d{1,2}:.*)?$/.exec(text)
  if (parts) {
    const year = Number(parts[3])
    const full = (parts[3] as string).length === 2 ? fullYear(year, today) : year
    return inOrder(Number(parts[1]), Number(parts[2]), full, order)
  }
  const month = /^(?:tháng )?(\d{1,2})[-/.](\d{4})$/i.exec(text)
  if (month) {
    const value = { year: Number(month[2]), month: Number(month[1]) }
    return isYear(value.year) && value.month >= 1 && value.month <= 12
      ? { value }
      : { reason: 'date-impossible' }
  }
  const about = /^(?:khoảng|~|độ|chừng) ?(?:năm )?(\d{4})$/i.exec(text)
  if (about && isYear(Number(about[1]))) return { value: { year: Number(about[1]), isEstimated: true } }
  const digits = /^(?:năm )?(\d+)(?:\.0+)?$/i.exec(text)?.[1] ?? /^(\d{5})\.\d+$/.exec(text)?.[1]
  return digits === undefined ? { reason: 'date-unreadable' } : readDigits(digits)
}

function readDigits(digits: string): Reading<ReadDate> {
  const number = Number(digits)
  if (digits.length === 4 && isYear(number)) return { value: { year: number } }
  // 1927 to 2063 as Excel counts days.
  if (digits.length === 5 && number >= 10_000 && number < 60_000) {
    const { year, month, day } = dayParts(dayFromNumber(number - 25_569))
    return { value: { year, month, day } }
  }
  if (digits.length !== 7 && digits.length !== 8) return { reason: 'date-unreadable' }
  const dayFirst = digits.padStart(8, '0')
  const readings = [
    dateOf(Number(dayFirst.slice(4)), Number(dayFirst.slice(2, 4)), Number(dayFirst.slice(0, 2))),
    digits.length === 8
      ? dateOf(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6)))
      : undefined,
  ].filter((date) => date !== undefined)
  if (readings.length === 2) return { reason: 'date-ambiguous', candidates: readings }
  return exact(readings[0])
}

function readIso(date: ReadDate | undefined, order: DateOrder): Reading<ReadDate> {
  if (!date || order === 'day-first' || order === 'month-first' || order === 'unsure') return exact(date)
  const swapped = dateOf(date.year, date.day as number, date.month as number)
  if (!swapped || swapped.day === date.day) return exact(date)
  return order === 'cells-swapped'
    ? { value: swapped }
    : { reason: 'date-ambiguous', candidates: [date, swapped] }
}

function inOrder(first: number, second: number, year: number, order: DateOrder): Reading<ReadDate> {
  const dayFirst = dateOf(year, second, first)
  const monthFirst = dateOf(year, first, second)
  if (dayFirst && monthFirst && first !== second) {
    if (order === 'unsure') return { reason: 'date-ambiguous', candidates: [dayFirst, monthFirst] }
    return { value: order === 'month-first' ? monthFirst : dayFirst }
  }
  if (dayFirst)
    return { value: dayFirst, ...(order === 'month-first' && first !== second && { reason: 'date-swapped' }) }
  if (monthFirst) return { value: monthFirst, ...(order !== 'month-first' && { reason: 'date-swapped' }) }
  return { reason: 'date-impossible' }
}

function exact(date: ReadDate | undefined): Reading<ReadDate> {
  return date ? { value: date } : { reason: 'date-impossible' }
}

function isYear(year: number): boolean {
  return year >= 1900 && year <= 2200
}
