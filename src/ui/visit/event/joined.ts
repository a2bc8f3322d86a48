import { movedHome } from '#model/home.ts'
import type { NewChange } from '#book/book.ts'
import type { RecordOf } from '#model/record.ts'
import { withValueFrom } from '#model/span.ts'
import { type DateText, dateTextOf } from '#ui/part/date-text.ts'
import { edited } from '#ui/visit/change.ts'
import { choiceErrors, dateErrors, readDate } from '#ui/visit/check.ts'
import type { EventPlan } from '#ui/visit/event/event-plan.ts'
import type { EventContext } from '#ui/visit/event/event.ts'
import { householdField } from '#ui/visit/event/household-field.tsx'
import { historyLine, paperHousehold } from '#ui/visit/event/line.ts'
import { t } from '#ui/words/words.ts'

/** Nhập hộ: all of this household goes into another one of the area. */
export interface JoinedValues {
  to: string
  date: DateText
}

export const joinedPlan: EventPlan<JoinedValues> = {
  kind: 'joined',
  withoutChild: true,
  start: ({ today }) => ({ to: '', date: dateTextOf(today) }),
  fields: (_, { household, today }) => [
    { kind: 'words', words: t('joined.help') },
    householdField('joined.into', household, today),
    { kind: 'day', field: 'date', label: 'form.on' },
  ],
  check: (values, { today }) => [
    ...choiceErrors('to', values.to, t('error.chooseHousehold')),
    ...dateErrors('date', values.date, today),
  ],
  changes: joinedChanges,
}

/** Children, history and injuries go along; this sheet stays readable and says where they went. */
function joinedChanges(values: JoinedValues, context: EventContext, newId: () => string): NewChange[] {
  const { register, household, everyone, today } = context
  const to = register.get('household', values.to)
  if (!to) return []
  const on = readDate(values.date, today)
  const moving: readonly (RecordOf<'lifeEvent'> | RecordOf<'injury'>)[] = [
    ...register.lifeEventsOf(household.id),
    ...register.injuriesOf(household.id),
  ]
  const { expecting } = household.fields
  return [
    ...everyone.flatMap((child) => edited(child, movedHome(child.fields, to.id, on))),
    ...moving.flatMap((record) =>
      record.removed
        ? []
        : [
            {
              kind: 'set/1' as const,
              entity: record.entity,
              entityId: record.id,
              fields: { household: to.id },
            },
          ],
    ),
    ...edited(to, { ...(expecting && !to.fields.expecting && { expecting }) }),
    ...edited(household, {
      status: withValueFrom(household.fields.status, on, { state: 'merged', into: to.id }),
      ...(expecting && { expecting: null }),
    }),
    historyLine(household.id, newId(), {
      kind: 'joined',
      on,
      note: `vào ${paperHousehold(to.fields)}`,
      about: to.id,
    }),
    historyLine(to.id, newId(), {
      kind: 'joined',
      on,
      note: `${paperHousehold(household.fields)} nhập vào`,
      about: household.id,
    }),
  ]
}
