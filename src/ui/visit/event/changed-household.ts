import { movedHome } from '#model/home.ts'
import type { NewChange } from '#book/book.ts'
import { type DateText, dateTextOf } from '#ui/part/date-text.ts'
import { edited } from '#ui/visit/change.ts'
import { choiceErrors, dateErrors, readDate } from '#ui/visit/check.ts'
import { childrenField } from '#ui/visit/event/child-field.ts'
import type { EventPlan } from '#ui/visit/event/event-plan.ts'
import { type EventContext, onlyChild } from '#ui/visit/event/event.ts'
import { householdField } from '#ui/visit/event/household-field.tsx'
import { historyLine, paperHousehold } from '#ui/visit/event/line.ts'
import { t } from '#ui/words/words.ts'

/** A child goes to live with another household of the same area, with its grandparents for instance. */
export interface ChangedHouseholdValues {
  children: string[]
  to: string
  date: DateText
}

export const changedHouseholdPlan: EventPlan<ChangedHouseholdValues> = {
  kind: 'changedHousehold',
  start: ({ children, today }) => {
    const only = onlyChild(children)
    return { children: only ? [only] : [], to: '', date: dateTextOf(today) }
  },
  fields: (_, { household, children, today }) => [
    childrenField(children, today),
    householdField('changed.to', household, today),
    { kind: 'words', words: t('changed.otherArea'), quiet: true },
    { kind: 'day', field: 'date', label: 'form.on' },
  ],
  check: (values, { today }) => [
    ...(values.children.length === 0 ? [{ field: 'children', message: t('error.chooseChild') }] : []),
    ...choiceErrors('to', values.to, t('error.chooseHousehold')),
    ...dateErrors('date', values.date, today),
  ],
  changes: changedHouseholdChanges,
}

/** The child's record changes its household; both histories say so and name each other. */
function changedHouseholdChanges(
  values: ChangedHouseholdValues,
  context: EventContext,
  newId: () => string,
): NewChange[] {
  const { register, household, children, today } = context
  const to = register.get('household', values.to)
  if (!to) return []
  const on = readDate(values.date, today)
  const kind = 'changedHousehold'
  return children
    .filter((child) => values.children.includes(child.id))
    .flatMap((child) => [
      // what a child is to the old head says nothing about the new one
      ...edited(child, { ...movedHome(child.fields, to.id, on), relation: null }),
      historyLine(household.id, newId(), {
        kind,
        child: child.id,
        on,
        note: `sang ${paperHousehold(to.fields)}`,
        about: to.id,
      }),
      historyLine(to.id, newId(), {
        kind,
        child: child.id,
        on,
        note: `từ ${paperHousehold(household.fields)}`,
        about: household.id,
      }),
    ])
}
