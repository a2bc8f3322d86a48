import type { NewChange } from '#book/book.ts'
import { birthRange } from '#model/birth.ts'
import { withValueFrom } from '#model/span.ts'
import { deathCauses } from '#rules/injury.ts'
import { type DateText, emptyDate } from '#ui/part/date-text.ts'
import type { FieldError } from '#ui/part/use-form.ts'
import { created, edited } from '#ui/visit/change.ts'
import { choiceErrors, dateErrors, readDate, textOrNull } from '#ui/visit/check.ts'
import { choicesOf } from '#ui/visit/child-words.ts'
import { childField } from '#ui/visit/event/child-field.ts'
import type { EventPlan } from '#ui/visit/event/event-plan.ts'
import { type EventContext, onlyChild } from '#ui/visit/event/event.ts'
import { t } from '#ui/words/words.ts'

/** A child has died: who, when, of what (codes of `rules/injury.ts` deathCauses). */
export interface DiedValues {
  child: string
  date: DateText
  cause: string
  note: string
}

export const diedPlan: EventPlan<DiedValues> = {
  kind: 'died',
  start: startDied,
  fields: (_, { children, today }) => [
    childField(children, today),
    { kind: 'day', field: 'date', label: 'event.diedOn' },
    { kind: 'choice', field: 'cause', label: 'event.cause', choices: choicesOf(deathCauses) },
    { kind: 'long', field: 'note', label: 'form.note', optional: true },
  ],
  check: checkDied,
  changes: diedChanges,
}

export function startDied(context: EventContext): DiedValues {
  return { child: onlyChild(context.children), date: emptyDate, cause: '', note: '' }
}

export function checkDied(values: DiedValues, context: EventContext): FieldError[] {
  const errors = [
    ...choiceErrors('child', values.child, t('error.chooseChild')),
    ...dateErrors('date', values.date, context.today),
    ...choiceErrors('cause', values.cause),
  ]
  const birth = context.children.find((child) => child.id === values.child)?.fields.birth
  if (errors.length === 0 && birth && birthRange(birth).earliest > readDate(values.date, context.today)) {
    return [{ field: 'date', message: t('error.beforeBirth') }]
  }
  return errors
}

export function diedChanges(values: DiedValues, context: EventContext, newId: () => string): NewChange[] {
  const child = context.children.find((one) => one.id === values.child)
  if (!child) return []
  const on = readDate(values.date, context.today)
  const note = textOrNull(values.note)
  return [
    ...edited(child, {
      status: withValueFrom(child.fields.status, on, { state: 'died', cause: values.cause }),
    }),
    created('lifeEvent', newId(), {
      household: context.household.id,
      child: child.id,
      kind: 'died',
      on,
      detail: values.cause,
      ...(note && { note }),
    }),
  ]
}
