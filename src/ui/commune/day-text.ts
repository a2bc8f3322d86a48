import { dayParts, daysBetween, type Day } from '#model/day.ts'
import type { RuleSet } from '#rules/rule-set.ts'
import { dateShort } from '#ui/moment.ts'
import { parseDate } from '#ui/part/date-text.ts'
import { readPasted } from '#ui/part/pasted-date.ts'

const latestOfAll: Day = '2200-12-31'

/** A day written in one line, `31/10/2025` or `5-3-26`; it may lie in the future, as the end of a window does. */
export function parseDayText(text: string, today: Day): Day | undefined {
  const read = readPasted(text, today)
  return read && parseDate(read, latestOfAll).value
}

/** A day as it is written in one line. */
export function dayText(day: Day | undefined): string {
  return day === undefined ? '' : dateShort(day)
}

/**
 * The window that a decision suggests (A8 of `domain/rules.md`): the one whose end lies nearest to today. Undefined
 * where nobody knows the decision's window.
 */
export function suggestedWindow(ruleSet: RuleSet, today: Day): { from: Day; to: Day } | undefined {
  const edges = ruleSet.window.v
  if (edges === null) return undefined
  const { year } = dayParts(today)
  const windows = [year - 1, year, year + 1].map((end) => {
    const to: Day = `${String(end)}-${edges.to}`
    return { from: `${String(edges.from <= edges.to ? end : end - 1)}-${edges.from}`, to }
  })
  return windows.reduce((best, one) => (distance(one.to, today) < distance(best.to, today) ? one : best))
}

function distance(day: Day, today: Day): number {
  return Math.abs(daysBetween(day, today))
}
