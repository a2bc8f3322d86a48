import { addMonths, type Day } from '#model/day.ts'
import { parseDate, type DateText } from '#ui/part/date-text.ts'
import type { FieldError } from '#ui/part/use-form.ts'
import { t } from '#ui/words/words.ts'

/** How far ahead an assignment may be dated. */
export function latestDay(today: Day): Day {
  return addMonths(today, 60)
}

/** Whether nothing stands in the three boxes. */
export function isBlank({ day, month, year }: DateText): boolean {
  return !day.trim() && !month.trim() && !year.trim()
}

/** What is wrong with a typed day, for the control with this id. */
export function checkDate(
  field: string,
  value: DateText,
  latest: Day,
  { optional }: { optional: boolean },
): FieldError[] {
  if (optional && isBlank(value)) return []
  const { error } = parseDate(value, latest)
  if (!error) return []
  const focus = error.box === 'day' ? field : `${field}-${error.box}`
  const key = error.key === 'error.dateFuture' ? 'admin.dateFar' : error.key
  return [{ field, focus, message: t(key, { last: error.last ?? 31 }) }]
}
