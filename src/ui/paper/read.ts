import { dayParts, type Day } from '#model/day.ts'
import { emptyBirth, emptyDate, type BirthText, type DateText } from '#ui/part/date-text.ts'
import { readPasted } from '#ui/part/pasted-date.ts'

/**
 * A day typed in one box of a dense table: “5/3/2026”, “5-3-26”, “5.3”; without a year it is the slip’s, and a bare
 * “5” is in its month. Undefined when it cannot be read.
 */
export function readDay(text: string, slipDay: Day, today: Day): DateText | undefined {
  const trimmed = text.trim()
  const { year, month } = dayParts(slipDay)
  const short = /^(\d{1,2})(?:[-/.](\d{1,2}))?$/u.exec(trimmed)
  const whole = short ? `${short[1] ?? ''}/${short[2] ?? String(month)}/${String(year)}` : trimmed
  return readPasted(whole, today)
}

/** The boxes of a day; what cannot be read stays in the first one, where the check finds it. */
export function dayBoxes(text: string, slipDay: Day, today: Day): DateText {
  return readDay(text, slipDay, today) ?? { ...emptyDate, day: text }
}

/** A birth as precise as it is typed: “5/3/2019”, “3/2019”, “2019”. */
export function birthBoxes(text: string, slipDay: Day, today: Day): BirthText {
  const trimmed = text.trim()
  const monthly = /^(\d{1,2})[-/.](\d{4})$/u.exec(trimmed)
  if (monthly) return { ...emptyBirth, known: 'month', month: monthly[1] ?? '', year: monthly[2] ?? '' }
  if (/^\d{4}$/u.test(trimmed)) return { ...emptyBirth, known: 'year', year: trimmed }
  return { ...emptyBirth, known: 'day', ...dayBoxes(text, slipDay, today) }
}
