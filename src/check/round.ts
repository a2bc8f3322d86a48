import { addDays, dayOf, dayParts, daysInMonth, type Day } from '#model/day.ts'
import type { Register } from '#model/register.ts'
import { cutoffsAround, type Kept } from './calendar.ts'

/** One round of the walk: households seen between its days, both included, count for it. */
export interface Round {
  from: Day
  to: Day
}

/**
 * The round that runs on a day: from the day after one cut-off date to the next, by the calendar that the commune keeps
 * (`design/product.md` J2). As long as it keeps none, it is the calendar month, in which slips are handed in
 * (`domain/book.md` 5.1).
 */
export function roundOn(kept: Kept | undefined, today: Day): Round {
  const cutoffs = cutoffsAround(kept, today)
  const to = cutoffs.find((day) => day >= today)
  const last = cutoffs.findLast((day) => day < today)
  if (to !== undefined && last !== undefined) return { from: addDays(last, 1), to }
  const { year, month } = dayParts(today)
  return { from: dayOf(year, month, 1), to: dayOf(year, month, daysInMonth(year, month)) }
}

/** The calendar that the book's commune keeps. */
export function keptCalendar(register: Register): Kept | undefined {
  for (const { fields, removed } of register.all('commune')) if (!removed) return fields.calendar
  return undefined
}

/** The round of the book's commune on a day. */
export function roundOf(register: Register, today: Day): Round {
  return roundOn(keptCalendar(register), today)
}
