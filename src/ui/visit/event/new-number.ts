import type { FieldsOf } from '#model/entity.ts'
import type { Register } from '#model/register.ts'
import { householdStanding } from '#check/standing.ts'
import type { Day } from '#model/day.ts'
import type { FieldPlan } from '#ui/part/form-plan.ts'
import type { FieldError } from '#ui/part/use-form.ts'
import { numberErrors, numberOrNothing } from '#ui/visit/check.ts'
import { t } from '#ui/words/words.ts'

/** A household's number and, where it has two sheets or more, the sheet. */
export interface NumberValues {
  number: string
  sheet: string
}

/** The two boxes. */
export function numberFields(optional: boolean): FieldPlan<NumberValues>[] {
  return [
    {
      kind: 'number',
      field: 'number',
      label: 'household.numberLabel',
      ...(optional && { hint: 'household.numberHint', optional }),
    },
    {
      kind: 'number',
      field: 'sheet',
      label: 'household.sheet',
      hint: 'household.sheetHint',
      optional: true,
    },
  ]
}

/** A number must be one and free in the area: no other household that stands there has it. */
export function newNumberErrors(
  values: NumberValues,
  given: { register: Register; area: string; own?: string; today: Day },
): FieldError[] {
  const errors = [
    ...numberErrors('number', values.number, 1, 99_999),
    ...numberErrors('sheet', values.sheet, 1, 99),
  ]
  const wanted = readNumber(values)
  if (errors.length > 0 || !wanted) return errors
  const other = given.register
    .householdsOf(given.area)
    .find(
      (one) =>
        one.id !== given.own &&
        one.fields.number?.value === wanted.value &&
        one.fields.number.sheet === wanted.sheet &&
        householdStanding(one, given.today) === 'active',
    )
  if (!other) return []
  const name = other.fields.head ?? t('household.noHead')
  return [{ field: 'number', message: t('error.numberTaken', { name }) }]
}

/** The number as it is stored; null when none was typed. */
export function readNumber(values: NumberValues): NonNullable<FieldsOf<'household'>['number']> | null {
  const value = numberOrNothing(values.number)
  const sheet = numberOrNothing(values.sheet)
  return value === undefined ? null : { value, ...(sheet !== undefined && { sheet }) }
}
