import { dayOf, dayParts, type Day } from '#model/day.ts'
import type { Evidence } from './code.ts'

/** The month in which a school year starts, used by “5 tuổi” by school year (`domain/book.md` 10.5); a parameter. */
export const schoolYearStart: { month: number; status: Evidence; source: string } = {
  month: 9,
  status: 'unverified',
  source: 'book.md 10.5',
}

/** The year in which the school year running on a day started: 2024 on 31/10/2024 and on 31/5/2025. */
export function schoolYearOn(day: Day): number {
  const { year, month } = dayParts(day)
  return month >= schoolYearStart.month ? year : year - 1
}

/** The first day of the school year that starts in a year. */
export function schoolYearFirstDay(startYear: number): Day {
  return dayOf(startYear, schoolYearStart.month, 1)
}
