import type { FieldsOf } from '#model/entity.ts'
import type { Day } from '#model/day.ts'
import { normaliseText } from '#model/name.ts'
import { dateTextOf, emptyDate, parseDate, type DateText } from '#ui/part/date-text.ts'
import type { FieldError } from '#ui/part/use-form.ts'
import { t } from '#ui/words/words.ts'
import { checkDate } from './dates.ts'
import { checkStreets, storedStreets, typedStreets, type TypedStreet } from './street-rows.ts'

/** A địa bàn as typed; a new one has its id from the first key on, so that sending it twice makes one. */
export interface AreaValues {
  id: string
  number: string
  name: string
  from: DateText
  streets: TypedStreet[]
}

/** The form of an area that is there, or of a new one that begins today. */
export function areaValues(id: string, fields: FieldsOf<'area'> | undefined, today: Day): AreaValues {
  return {
    id,
    number: fields?.number ? String(fields.number) : '',
    name: fields?.name ?? '',
    from: fields ? (fields.from ? dateTextOf(fields.from) : emptyDate) : dateTextOf(today),
    streets: typedStreets(fields?.streets ?? null),
  }
}

/** What is wrong; `taken` are the numbers of the other areas in use. */
export function checkArea(values: AreaValues, latest: Day, taken: ReadonlyMap<number, string>): FieldError[] {
  const errors: FieldError[] = []
  const number = values.number.trim()
  if (number && !/^\d{1,5}$/u.test(number)) {
    errors.push({ field: 'number', message: t('admin.area.numberWrong') })
  }
  const other = taken.get(Number(number))
  if (number && other !== undefined) {
    errors.push({ field: 'number', message: t('admin.area.numberTaken', { name: other }) })
  }
  if (!values.name.trim()) errors.push({ field: 'name', message: t('admin.area.nameMissing') })
  else if (normaliseText(values.name).length > 120) {
    errors.push({ field: 'name', message: t('admin.area.nameLong') })
  }
  errors.push(...checkDate('from', values.from, latest, { optional: true }), ...checkStreets(values.streets))
  return errors
}

/** What is sent. The values must have passed the check. */
export function areaFields(values: AreaValues, latest: Day) {
  const streets = storedStreets(values.streets)
  return {
    id: values.id,
    name: normaliseText(values.name),
    number: values.number.trim() ? Number(values.number) : null,
    streets: streets.length > 0 ? streets : null,
    from: parseDate(values.from, latest).value ?? null,
  }
}
