/**
 * Calendar days without clocks or time zones: a day is the text `YYYY-MM-DD`, so days compare as text.
 * Pure integer arithmetic; nothing in the pure rooms may see `Date`.
 */

/** A calendar day of the Gregorian calendar, `YYYY-MM-DD`. */
export type Day = string

/** A calendar month, `YYYY-MM`. */
export type Month = string

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/

/** True for the text of a day that exists (2023-02-29 does not). */
export function isDay(text: string): boolean {
  const match = dayPattern.exec(text)
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** The day's parts as integers; the text must be a day. */
export function dayParts(day: Day): { year: number; month: number; day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) }
}

/** The text of a day from its parts; no check that it exists. */
export function dayOf(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Number of days in a month, leap years included. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Days since 1970-01-01 (negative before), for differences and additions. */
export function dayNumber(day: Day): number {
  const { year, month, day: dayOfMonth } = dayParts(day)
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1
  return (
    era * 146097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719468
  )
}

/** The day with this number; the inverse of `dayNumber`. */
export function dayFromNumber(number: number): Day {
  const shifted = number + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return dayOf(year, month, dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1)
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  return dayFromNumber(dayNumber(day) + count)
}

/**
 * The day `count` calendar months later; a day that the target month lacks becomes the first of the next
 * month, so that a child born on 29 February turns one on 1 March (completed months, `domain/book.md` 8.1).
 */
export function addMonths(day: Day, count: number): Day {
  const { year, month, day: dayOfMonth } = dayParts(day)
  const index = year * 12 + (month - 1) + count
  const targetYear = Math.floor(index / 12)
  const targetMonth = index - targetYear * 12 + 1
  if (dayOfMonth <= daysInMonth(targetYear, targetMonth)) return dayOf(targetYear, targetMonth, dayOfMonth)
  return targetMonth === 12 ? dayOf(targetYear + 1, 1, 1) : dayOf(targetYear, targetMonth + 1, 1)
}

/** Completed calendar months from one day to another; negative when `to` lies before `from`. */
export function monthsBetween(from: Day, to: Day): number {
  const start = dayParts(from)
  const end = dayParts(to)
  const months = (end.year - start.year) * 12 + (end.month - start.month)
  return addMonths(from, months) <= to ? months : months - 1
}

/** Days from one day to another (`to` − `from`). */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}
