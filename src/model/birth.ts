import * as z from 'zod/mini'
import {
  addMonths,
  dayFromNumber,
  dayNumber,
  dayOf,
  daysInMonth,
  isDay,
  monthsBetween,
  type Day,
} from './day.ts'

/**
 * A birth date as it was said, never more exact than it was said: 01/01 is not invented for an unknown day.
 * Month and day are absent where the precision does not reach them. One field, because date, precision and
 * source belong together (critical in the merge).
 */
export const birthSchema = z
  .strictObject({
    year: z.int().check(z.minimum(1900), z.maximum(2200)),
    month: z.optional(z.int().check(z.minimum(1), z.maximum(12))),
    day: z.optional(z.int().check(z.minimum(1), z.maximum(31))),
    precision: z.enum(['day', 'month', 'year', 'estimated']),
    source: z.optional(z.enum(['certificate', 'identityCard', 'told'])),
    said: z.optional(z.string().check(z.maxLength(60))),
  })
  .check(z.refine(isPossible, { error: 'birth-impossible' }))

export type Birth = z.infer<typeof birthSchema>

/** The first and the last day on which the child may have been born. */
export function birthRange(birth: Birth): { earliest: Day; latest: Day } {
  if (birth.month === undefined)
    return { earliest: dayOf(birth.year, 1, 1), latest: dayOf(birth.year, 12, 31) }
  if (birth.day === undefined) {
    return {
      earliest: dayOf(birth.year, birth.month, 1),
      latest: dayOf(birth.year, birth.month, daysInMonth(birth.year, birth.month)),
    }
  }
  const day = dayOf(birth.year, birth.month, birth.day)
  return { earliest: day, latest: day }
}

/**
 * The one day by which an imprecise birth is counted: the middle of its range. Counts need one answer; screens
 * show the range.
 */
export function countedBirthDay(birth: Birth): Day {
  const { earliest, latest } = birthRange(birth)
  return earliest === latest
    ? earliest
    : dayFromNumber(Math.floor((dayNumber(earliest) + dayNumber(latest)) / 2))
}

/** Age in completed calendar months on a day, as a range where the birth is imprecise; never below zero. */
export function ageInMonths(birth: Birth, on: Day): { least: number; most: number } {
  const { earliest, latest } = birthRange(birth)
  return { least: Math.max(0, monthsBetween(latest, on)), most: Math.max(0, monthsBetween(earliest, on)) }
}

/** Whether the child is under an age given in months on a day; `perhaps` where the range straddles it. */
export function isUnderMonths(birth: Birth, months: number, on: Day): 'yes' | 'no' | 'perhaps' {
  const { earliest, latest } = birthRange(birth)
  const earliestReached = addMonths(earliest, months) <= on
  const latestReached = addMonths(latest, months) <= on
  if (earliestReached && latestReached) return 'no'
  return earliestReached || latestReached ? 'perhaps' : 'yes'
}

/** Whether the birth lies after a day for certain; such a birth is refused at the door. */
export function isAfter(birth: Birth, day: Day): boolean {
  return birthRange(birth).earliest > day
}

function isPossible(birth: {
  year: number
  month?: number | undefined
  day?: number | undefined
  precision: string
}): boolean {
  if (birth.day !== undefined && birth.month === undefined) return false
  if (birth.precision === 'day' && birth.day === undefined) return false
  if (birth.precision === 'month' && (birth.month === undefined || birth.day !== undefined)) return false
  if (birth.precision === 'year' && birth.month !== undefined) return false
  return birth.day === undefined || isDay(dayOf(birth.year, birth.month ?? 1, birth.day))
}
