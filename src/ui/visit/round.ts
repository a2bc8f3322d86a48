import { dayOf, dayParts, daysInMonth, type Day } from '#model/day.ts'

/** One round of the walk: households seen between its days count for it. */
export interface Round {
  from: Day
  to: Day
  month: number
  year: number
}

/**
 * The round that runs on a day. A round ends at a report's cut-off date; as long as the authority's reporting
 * calendar is not in `src/rules`, it is the calendar month, in which slips are handed in (`domain/book.md` 5.1).
 * This is the one place to change.
 */
export function roundOn(today: Day): Round {
  const { year, month } = dayParts(today)
  return { from: dayOf(year, month, 1), to: dayOf(year, month, daysInMonth(year, month)), month, year }
}
