import type { NewChange } from '#book/book.ts'
import { birthRange } from '#model/birth.ts'
import type { Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import { readWeigh, weighLimits } from '#ui/batch/weigh.ts'
import { dateTextOf, type DateText } from '#ui/part/date-text.ts'
import type { FieldError } from '#ui/part/use-form.ts'
import { created } from '#ui/visit/change.ts'
import { dateErrors, readDate } from '#ui/visit/check.ts'
import { t } from '#ui/words/words.ts'

/** One weighing and measuring as it is typed. */
export interface GrowthValues {
  date: DateText
  weight: string
  height: string
  position: 'lying' | 'standing' | ''
}

export function startGrowth(today: Day): GrowthValues {
  return { date: dateTextOf(today), weight: '', height: '', position: '' }
}

/** At least one of the two figures, both readable, on a day since the birth. */
export function checkGrowth(values: GrowthValues, child: RecordOf<'child'>, today: Day): FieldError[] {
  const errors = dateErrors('date', values.date, today)
  const born = child.fields.birth && birthRange(child.fields.birth).earliest
  if (errors.length === 0 && born && readDate(values.date, today) < born) {
    errors.push({ field: 'date', message: t('error.beforeBirth') })
  }
  const read = readWeigh(values)
  if (read.wrong)
    errors.push({ field: read.wrong, message: t(`growth.${read.wrong}Wrong`, weighLimits[read.wrong]) })
  else if (read.value.weight === null && read.value.height === null) {
    errors.push({ field: 'weight', message: t('growth.nothing') })
  }
  return errors
}

export function growthChanges(
  values: GrowthValues,
  child: RecordOf<'child'>,
  today: Day,
  id: string,
): NewChange[] {
  const { value } = readWeigh(values)
  if (!value) return []
  return [
    created('measurement', id, {
      child: child.id,
      on: readDate(values.date, today),
      ...value,
      position: value.height === null ? null : values.position || null,
    }),
  ]
}
