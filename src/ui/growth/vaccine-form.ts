import type { NewChange } from '#book/book.ts'
import type { VaccineDose } from '#check/vaccine-dose.ts'
import { birthRange } from '#model/birth.ts'
import type { Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import type { VaccineItem } from '#rules/vaccine-schedule.ts'
import { dateTextOf, emptyDate, parseDate, type DateText } from '#ui/part/date-text.ts'
import type { FieldError } from '#ui/part/use-form.ts'
import { created, edited, removed } from '#ui/visit/change.ts'
import { dateErrors, readDate } from '#ui/visit/check.ts'
import { t } from '#ui/words/words.ts'

/** What the book or card says, and the days of doses where somebody read them off it. */
export interface VaccineValues {
  full: 'yes' | 'no' | 'unknown' | ''
  fullOn: DateText
  /** By `doseKey`. */
  doses: Record<string, DateText>
}

/** What tells one dose of a schedule from another; the id of its boxes. */
export function doseKey({ antigen, dose }: VaccineItem): string {
  return `dose-${antigen}-${String(dose)}`
}

export function startVaccines(child: RecordOf<'child'>, doses: readonly VaccineDose[]): VaccineValues {
  const { vaccination } = child.fields
  return {
    full: vaccination?.full ?? '',
    fullOn: vaccination?.on ? dateTextOf(vaccination.on) : emptyDate,
    doses: Object.fromEntries(
      doses.map(({ item, given }) => [
        doseKey(item),
        given?.fields.on ? dateTextOf(given.fields.on) : emptyDate,
      ]),
    ),
  }
}

/** Every day may be missing; one that is typed exists and is not before the birth. */
export function checkVaccines(
  values: VaccineValues,
  child: RecordOf<'child'>,
  doses: readonly VaccineDose[],
  today: Day,
): FieldError[] {
  const born = child.fields.birth && birthRange(child.fields.birth).earliest
  const errorsOf = (field: string, text: DateText): FieldError[] => {
    if (isEmpty(text)) return []
    const errors = dateErrors(field, text, today)
    if (errors.length > 0) return errors
    const day = parseDate(text, today).value
    return born && day && day < born ? [{ field, message: t('error.beforeBirth') }] : []
  }
  return [
    ...(values.full === 'yes' ? errorsOf('fullOn', values.fullOn) : []),
    ...doses.flatMap(({ item }) => errorsOf(doseKey(item), textOf(values, item))),
  ]
}

/** Writes only what differs; a day that is emptied takes its dose out. */
export function vaccineChanges(
  values: VaccineValues,
  child: RecordOf<'child'>,
  given: { doses: readonly VaccineDose[]; today: Day; newId: () => string },
): NewChange[] {
  const { doses, today, newId } = given
  const fullOn = values.full === 'yes' && !isEmpty(values.fullOn) ? readDate(values.fullOn, today) : undefined
  return [
    ...edited(child, {
      vaccination: values.full ? { full: values.full, ...(fullOn && { on: fullOn }) } : null,
    }),
    ...doses.flatMap(({ item, given: before }): NewChange[] => {
      const text = textOf(values, item)
      if (isEmpty(text)) return before ? [removed('dose', before.id, 'corrected')] : []
      const on = readDate(text, today)
      if (before) return edited(before, { on })
      return [created('dose', newId(), { child: child.id, on, what: item.antigen, number: item.dose })]
    }),
  ]
}

function textOf(values: VaccineValues, item: VaccineItem): DateText {
  return values.doses[doseKey(item)] ?? emptyDate
}

function isEmpty({ day, month, year }: DateText): boolean {
  return `${day}${month}${year}`.trim() === ''
}
