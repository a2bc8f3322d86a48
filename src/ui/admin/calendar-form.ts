import { daysInMonth } from '#model/day.ts'
import type { FieldsOf } from '#model/entity.ts'
import { calendarOf } from '#rules/calendar.ts'
import type { FieldError } from '#ui/part/use-form.ts'
import { textOrNull } from '#ui/visit/check.ts'
import { t } from '#ui/words/words.ts'

type Kept = NonNullable<FieldsOf<'commune'>['calendar']>

/** The calendar as it is typed: cut-off dates as “28/2”, by the report's id. */
export interface CalendarValues {
  template: string
  receiver: string
  cutoffs: Record<string, string>
}

export function startCalendar(kept: Kept | null | undefined): CalendarValues {
  return { template: kept?.template ?? '', receiver: kept?.receiver ?? '', cutoffs: typedCutoffs(kept) }
}

/** The cut-off dates of a template as they are proposed, or as the officer has confirmed them. */
export function typedCutoffs(kept: Kept | null | undefined): Record<string, string> {
  const reports = calendarOf(kept?.template)?.reports ?? []
  return Object.fromEntries(reports.map(({ id, cutoff }) => [id, shown(kept?.cutoffs?.[id] ?? cutoff.v)]))
}

export function checkCalendar({ template, cutoffs }: CalendarValues): FieldError[] {
  const reports = calendarOf(template)?.reports ?? []
  return reports
    .filter(({ id }) => readDayOfYear(cutoffs[id] ?? '') === undefined)
    .map(({ id }) => ({ field: id, message: t('calendar.cutoffWrong') }))
}

/** What the commune keeps; null without a template. Dates that equal the proposal are not repeated. */
export function storedCalendar({ template, receiver, cutoffs }: CalendarValues): Kept | null {
  const calendar = calendarOf(template)
  if (!calendar) return null
  const different = calendar.reports.flatMap(({ id, cutoff }) => {
    const day = readDayOfYear(cutoffs[id] ?? '')
    return day === undefined || day === cutoff.v ? [] : [[id, day] as const]
  })
  const body = textOrNull(receiver)
  return {
    template,
    ...(different.length > 0 && { cutoffs: Object.fromEntries(different) }),
    ...(body && { receiver: body }),
  }
}

/** “28/2” as `02-28`; undefined for anything that is no day of a year. */
export function readDayOfYear(text: string): string | undefined {
  const match = /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*$/u.exec(text)
  const [day, month] = [Number(match?.[1]), Number(match?.[2])]
  // a leap year, so that the last of February may be written either way
  if (!match || month < 1 || month > 12 || day < 1 || day > daysInMonth(2028, month)) return undefined
  return `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function shown(dayOfYear: string): string {
  return `${String(Number(dayOfYear.slice(3)))}/${String(Number(dayOfYear.slice(0, 2)))}`
}
