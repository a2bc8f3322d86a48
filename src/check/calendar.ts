import { dayOf, dayParts, daysBetween, daysInMonth, type Day } from '#model/day.ts'
import type { FieldsOf } from '#model/entity.ts'
import { calendarOf, type Report } from '#rules/calendar.ts'

/** What the commune keeps: the template's id and what the officer confirmed differently; nothing when none is chosen. */
export type Kept = FieldsOf<'commune'>['calendar']

/** A report with its days in one year. */
export interface Deadline {
  report: Report
  /** The year that the report is about. */
  year: number
  /** The last day whose facts belong to it. */
  cutoff: Day
  /** It must be in before this day. */
  before: Day
  /** Days in which it can still be handed in on time: 0 on the last one. */
  daysLeft: number
}

/** The next deadline of every report that the commune keeps, the nearest first; empty without a calendar. */
export function nextDeadlines(kept: Kept | undefined, today: Day): Deadline[] {
  const { year } = dayParts(today)
  return (calendarOf(kept?.template)?.reports ?? [])
    .flatMap((report) => {
      const inYear = dayIn(year, report.before.v) > today ? year : year + 1
      const before = dayIn(inYear, report.before.v)
      const cutoff = cutoffIn(kept, report, inYear)
      return [{ report, year: inYear, cutoff, before, daysLeft: daysBetween(today, before) - 1 }]
    })
    .sort((left, right) => (left.before < right.before ? -1 : 1))
}

/** The days with which the commune's reports end their data, from the year before to the year after, in order. */
export function cutoffsAround(kept: Kept | undefined, today: Day): Day[] {
  const { year } = dayParts(today)
  const reports = calendarOf(kept?.template)?.reports ?? []
  const days = [year - 1, year, year + 1].flatMap((one) =>
    reports.map((report) => cutoffIn(kept, report, one)),
  )
  return [...new Set(days)].sort()
}

function cutoffIn(kept: Kept | undefined, report: Report, year: number): Day {
  return dayIn(year, kept?.cutoffs?.[report.id] ?? report.cutoff.v)
}

/** A day of the year in one year; the last of February where a month ends earlier or later than written. */
function dayIn(year: number, text: string): Day {
  const month = Number(text.slice(0, 2))
  const day = Number(text.slice(3))
  const last = daysInMonth(year, month)
  return dayOf(year, month, month === 2 && day >= 28 ? last : Math.min(day, last))
}
