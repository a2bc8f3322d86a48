import type { NewChange } from '#book/book.ts'
import { birthRange } from '#model/birth.ts'
import type { Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import { withValueFrom } from '#model/span.ts'
import { deathCauses, injuryCauseCodes, injuryPlaces } from '#rules/injury.ts'
import { type DateText, emptyDate } from '#ui/part/date-text.ts'
import type { FieldError } from '#ui/part/use-form.ts'
import { edited } from '#ui/visit/change.ts'
import { choiceErrors, dateErrors, readDate, textOrNull } from '#ui/visit/check.ts'
import { choicesOf } from '#ui/visit/child-words.ts'
import { childField } from '#ui/visit/event/child-field.ts'
import type { EventPlan } from '#ui/visit/event/event-plan.ts'
import { type EventContext, onlyChild } from '#ui/visit/event/event.ts'
import { injuryRecord, type Place } from '#ui/visit/event/injury-record.ts'
import { historyLine } from '#ui/visit/event/line.ts'
import { t } from '#ui/words/words.ts'

/** A child has died: who, when, of what (codes of `rules/injury.ts` deathCauses). */
export interface DiedValues {
  child: string
  date: DateText
  cause: string
  /** Where the injury happened, where one was the cause; else where the child died. */
  place: string
  where: string
  note: string
}

export const diedPlan: EventPlan<DiedValues> = {
  kind: 'died',
  start: startDied,
  fields: ({ cause }, { children, today }) => [
    childField(children, today),
    { kind: 'day', field: 'date', label: 'event.diedOn' },
    { kind: 'choice', field: 'cause', label: 'event.cause', choices: choicesOf(deathCauses) },
    injuryCauseCodes.has(cause)
      ? { kind: 'choice', field: 'place', label: 'injury.place', choices: choicesOf(injuryPlaces) }
      : { kind: 'text', field: 'where', label: 'died.where', optional: true },
    { kind: 'long', field: 'note', label: 'form.note', optional: true },
  ],
  check: (values, context) => [
    ...checkDied(values, context),
    ...(injuryCauseCodes.has(values.cause) ? choiceErrors('place', values.place) : []),
  ],
  changes: diedChanges,
}

export function startDied(context: EventContext): DiedValues {
  return { child: onlyChild(context.children), date: emptyDate, cause: '', place: '', where: '', note: '' }
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

/** A death by injury is an injury too, of the same day (V11), unless one is written for that day already. */
export function diedChanges(values: DiedValues, context: EventContext, newId: () => string): NewChange[] {
  const { register, household, children, today } = context
  const child = children.find((one) => one.id === values.child)
  if (!child) return []
  const on = readDate(values.date, today)
  const note = textOrNull(values.note)
  const where = injuryCauseCodes.has(values.cause) ? null : textOrNull(values.where)
  const known = register
    .injuriesOf(household.id)
    .find(({ removed, fields }) => !removed && fields.child === child.id && fields.on === on)
  return [
    ...edited(child, {
      status: withValueFrom(child.fields.status, on, {
        state: 'died',
        cause: values.cause,
        ...(where && { where }),
      }),
    }),
    ...injuryChangesOf(values, { household: household.id, child: child.id, on, known }, newId),
    historyLine(household.id, newId(), {
      kind: 'died',
      child: child.id,
      on,
      detail: values.cause,
      note: [where, note].filter(Boolean).join('; '),
    }),
  ]
}

function injuryChangesOf(
  { cause, place }: DiedValues,
  told: { household: string; child: string; on: Day; known: RecordOf<'injury'> | undefined },
  newId: () => string,
): NewChange[] {
  const { household, child, on, known } = told
  if (!injuryCauseCodes.has(cause) || !place) return []
  if (known) return edited(known, { outcome: 'died', type: cause })
  return injuryRecord(household, { child, on, type: cause, place: place as Place, outcome: 'died' }, newId)
}
