import type { NewChange } from '#book/book.ts'
import { isEqual } from '#model/merge.ts'
import { type DateText, dateTextOf } from '#ui/part/date-text.ts'
import { edited } from '#ui/visit/change.ts'
import { dateErrors, readDate } from '#ui/visit/check.ts'
import type { EventPlan } from '#ui/visit/event/event-plan.ts'
import type { EventContext } from '#ui/visit/event/event.ts'
import { historyLine } from '#ui/visit/event/line.ts'
import { newNumberErrors, numberFields, type NumberValues, readNumber } from '#ui/visit/event/new-number.ts'
import { householdTitle, numberText } from '#ui/visit/household-words.ts'
import { t } from '#ui/words/words.ts'

/** Đánh lại hộ số: another number or sheet; the old one stays in the history. */
export interface RenumberedValues extends NumberValues {
  date: DateText
}

export const renumberedPlan: EventPlan<RenumberedValues> = {
  kind: 'renumbered',
  withoutChild: true,
  start: ({ today }) => ({ number: '', sheet: '', date: dateTextOf(today) }),
  fields: (_, { household }) => [
    { kind: 'words', words: t('renumbered.now', { household: householdTitle(household) }) },
    ...numberFields(false),
    { kind: 'day', field: 'date', label: 'form.on' },
  ],
  check(values, { register, household, today }) {
    const missing = values.number.trim() ? [] : [{ field: 'number', message: t('error.numberMissing') }]
    const errors = newNumberErrors(values, {
      register,
      area: household.fields.area ?? '',
      own: household.id,
      today,
    })
    const same =
      missing.length + errors.length === 0 && isEqual(readNumber(values), household.fields.number ?? null)
    return [
      ...missing,
      ...errors,
      ...(same ? [{ field: 'number', message: t('error.sameNumber') }] : []),
      ...dateErrors('date', values.date, today),
    ]
  },
  changes: renumberedChanges,
}

function renumberedChanges(
  values: RenumberedValues,
  { household, today }: EventContext,
  newId: () => string,
): NewChange[] {
  const number = readNumber(values)
  const before = numberText(household.fields.number)
  return [
    ...edited(household, { number }),
    historyLine(household.id, newId(), {
      kind: 'renumbered',
      on: readDate(values.date, today),
      note: before ? `từ ${before} thành ${numberText(number)}` : numberText(number),
    }),
  ]
}
