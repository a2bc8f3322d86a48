import type { Assignment } from '#model/assignment.ts'
import { addDays, type Day } from '#model/day.ts'
import { dateTextOf, emptyDate, parseDate, type DateText } from '#ui/part/date-text.ts'
import type { FieldError } from '#ui/part/use-form.ts'
import { t } from '#ui/words/words.ts'
import { checkDate, isBlank } from './dates.ts'
import type { Keyed } from './rows.tsx'

/** One dated area of an account as typed; the last day is the last on which it counts. */
export interface TypedAssignment extends Keyed {
  area: string
  from: DateText
  until: DateText
}

/** The rows of what is stored. The day after the last one is stored; people name the last one. */
export function typedAssignments(assignments: readonly Assignment[]): TypedAssignment[] {
  return assignments.map(({ area, from, to }, index) => ({
    key: String(index + 1),
    area,
    from: from ? dateTextOf(from) : emptyDate,
    until: to ? dateTextOf(addDays(to, -1)) : emptyDate,
  }))
}

/** What is wrong with the typed rows; `field` are the ids of their controls. */
export function checkAssignments(rows: readonly TypedAssignment[], latest: Day): FieldError[] {
  const errors: FieldError[] = []
  const earlier: { area: string; from: Day; until: Day }[] = []
  for (const [index, row] of rows.entries()) {
    const at = `row-${row.key}`
    if (!row.area)
      errors.push({ field: `${at}-area`, message: t('admin.assign.areaMissing', { line: index + 1 }) })
    const wrong = [
      ...checkDate(`${at}-from`, row.from, latest, { optional: true }),
      ...checkDate(`${at}-until`, row.until, latest, { optional: true }),
    ]
    errors.push(...wrong)
    if (wrong.length > 0 || !row.area) continue
    const from = parseDate(row.from, latest).value ?? ''
    const until = parseDate(row.until, latest).value ?? '9999-12-31'
    if (from > until) errors.push({ field: `${at}-until`, message: t('admin.assign.reversed') })
    else if (earlier.some((own) => own.area === row.area && from <= own.until && own.from <= until)) {
      errors.push({ field: `${at}-area`, message: t('admin.assign.twice') })
    }
    earlier.push({ area: row.area, from, until })
  }
  return errors
}

/** What is sent. The rows must have passed the check. */
export function storedAssignments(rows: readonly TypedAssignment[], latest: Day): Assignment[] {
  return rows.map(({ area, from, until }) => {
    const last = isBlank(until) ? undefined : parseDate(until, latest).value
    return { area, from: parseDate(from, latest).value ?? null, ...(last && { to: addDays(last, 1) }) }
  })
}
