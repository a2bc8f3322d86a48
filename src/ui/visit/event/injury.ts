import type { NewChange } from '#book/book.ts'
import type { FieldsOf } from '#model/entity.ts'
import { codeIn } from '#rules/code.ts'
import { injuryOutcomes, injuryPlaces, injuryTypes } from '#rules/injury.ts'
import { type DateText, emptyDate } from '#ui/part/date-text.ts'
import type { FieldError } from '#ui/part/use-form.ts'
import { created } from '#ui/visit/change.ts'
import { choiceErrors, dateErrors, readDate, textOrNull } from '#ui/visit/check.ts'
import { choicesOf } from '#ui/visit/child-words.ts'
import { childField } from '#ui/visit/event/child-field.ts'
import type { EventPlan } from '#ui/visit/event/event-plan.ts'
import { type EventContext, onlyChild } from '#ui/visit/event/event.ts'
import { t } from '#ui/words/words.ts'

type Place = NonNullable<FieldsOf<'injury'>['place']>
type Outcome = NonNullable<FieldsOf<'injury'>['outcome']>

/** An accident or injury, by the types of the official form; a death is written under “Mất”. */
export interface InjuryValues {
  child: string
  date: DateText
  type: string
  place: string
  outcome: string
  note: string
}

export const injuryPlan: EventPlan<InjuryValues> = {
  kind: 'injury',
  start: startInjury,
  fields: (_, { children, today }) => [
    childField(children, today),
    { kind: 'choice', field: 'type', label: 'injury.type', choices: choicesOf(injuryTypes) },
    { kind: 'day', field: 'date', label: 'form.on' },
    { kind: 'choice', field: 'place', label: 'injury.place', choices: choicesOf(injuryPlaces) },
    {
      kind: 'choice',
      field: 'outcome',
      label: 'injury.outcome',
      optional: true,
      choices: choicesOf(injuryOutcomes.filter((outcome) => outcome.code !== 'died')),
    },
    { kind: 'long', field: 'note', label: 'form.note', optional: true },
  ],
  check: checkInjury,
  changes: injuryChanges,
}

export function startInjury(context: EventContext): InjuryValues {
  return { child: onlyChild(context.children), date: emptyDate, type: '', place: '', outcome: '', note: '' }
}

export function checkInjury(values: InjuryValues, context: EventContext): FieldError[] {
  return [
    ...choiceErrors('child', values.child, t('error.chooseChild')),
    ...choiceErrors('type', values.type),
    ...dateErrors('date', values.date, context.today),
    ...choiceErrors('place', values.place),
  ]
}

export function injuryChanges(values: InjuryValues, context: EventContext, newId: () => string): NewChange[] {
  const said = [
    codeIn(injuryPlaces, values.place)?.vi,
    codeIn(injuryOutcomes, values.outcome)?.vi,
    textOrNull(values.note),
  ].filter(Boolean)
  const on = readDate(values.date, context.today)
  const about = newId()
  const note = textOrNull(values.note)
  const line = { household: context.household.id, child: values.child, on }
  return [
    created('injury', about, {
      ...line,
      type: values.type,
      place: values.place as Place,
      ...(values.outcome && { outcome: values.outcome as Outcome }),
      ...(note && { note }),
    }),
    created('lifeEvent', newId(), {
      ...line,
      kind: 'injury',
      detail: values.type,
      note: said.join('; '),
      about,
    }),
  ]
}
