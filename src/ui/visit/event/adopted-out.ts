import type { NewChange } from '#book/book.ts'
import { withValueFrom } from '#model/span.ts'
import { type DateText, dateTextOf } from '#ui/part/date-text.ts'
import { edited } from '#ui/visit/change.ts'
import { choiceErrors, readDate, textOrNull } from '#ui/visit/check.ts'
import { childField } from '#ui/visit/event/child-field.ts'
import { dayInLife } from '#ui/visit/event/day-in-life.ts'
import type { EventPlan } from '#ui/visit/event/event-plan.ts'
import { type EventContext, onlyChild } from '#ui/visit/event/event.ts'
import { historyLine } from '#ui/visit/event/line.ts'
import { t } from '#ui/words/words.ts'

/** A child is given for adoption: the official day, to whom, where. */
export interface AdoptedOutValues {
  child: string
  date: DateText
  to: string
  where: string
}

export const adoptedOutPlan: EventPlan<AdoptedOutValues> = {
  kind: 'adoptedOut',
  start: ({ children, today }) => ({
    child: onlyChild(children),
    date: dateTextOf(today),
    to: '',
    where: '',
  }),
  fields: (_, { children, today }) => [
    childField(children, today),
    { kind: 'day', field: 'date', label: 'adopted.on', hint: 'adopted.onHint' },
    { kind: 'text', field: 'to', label: 'adopted.to', optional: true },
    { kind: 'text', field: 'where', label: 'event.toWhere', optional: true },
  ],
  check: (values, context) => [
    ...choiceErrors('child', values.child, t('error.chooseChild')),
    ...dayInLife(values, context),
  ],
  changes: adoptedOutChanges,
}

/** The child leaves the book's household on the official day; its row stays readable, struck through. */
function adoptedOutChanges(
  values: AdoptedOutValues,
  context: EventContext,
  newId: () => string,
): NewChange[] {
  const child = context.children.find((one) => one.id === values.child)
  if (!child) return []
  const on = readDate(values.date, context.today)
  const [to, where] = [textOrNull(values.to), textOrNull(values.where)]
  return [
    ...edited(child, {
      status: withValueFrom(child.fields.status, on, {
        state: 'movedOut',
        reason: 'cho làm con nuôi',
        ...(where && { where }),
      }),
    }),
    historyLine(context.household.id, newId(), {
      kind: 'adoptedOut',
      child: child.id,
      on,
      note: [to && `cho ${to}`, where].filter(Boolean).join(', '),
    }),
  ]
}
