import { dayParts, type Day } from '#model/day.ts'

/** A year as typed, undefined if it is none; two digits mean the latest such year that is not in the future. */
export function readYear(text: string, today: Day): number | undefined {
  const trimmed = text.trim()
  if (/^\d{4}$/u.test(trimmed)) {
    const year = Number(trimmed)
    return year >= 1900 && year <= 2200 ? year : undefined
  }
  if (!/^\d{2}$/u.test(trimmed)) return undefined
  const thisYear = dayParts(today).year
  const year = Math.floor(thisYear / 100) * 100 + Number(trimmed)
  return year > thisYear ? year - 100 : year
}
