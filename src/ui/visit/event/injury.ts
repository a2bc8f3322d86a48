import type { NewChange } from '#book/book.ts'
import { withValueFrom } from '#model/span.ts'
import { injuryOutcomes, injuryPlaces, injuryTypes } from '#rules/injury.ts'
import { type DateText, emptyDate } from '#ui/part/date-text.ts'
import type { FieldPlan } from '#ui/part/form-plan.ts'
import type { FieldError } from '#ui/part/use-form.ts'
import { edited } from '#ui/visit/change.ts'
import { choiceErrors, numberErrors, numberOrNothing, readDate, textOrNull } from '#ui/visit/check.ts'
import { choicesOf } from '#ui/visit/child-words.ts'
import { sexChoices } from '#ui/visit/choice.ts'
import { childChoices } from '#ui/visit/event/child-field.ts'
import { dayInLife } from '#ui/visit/event/day-in-life.ts'
import type { EventPlan } from '#ui/visit/event/event-plan.ts'
import { type EventContext, onlyChild } from '#ui/visit/event/event.ts'
import { injuryRecord, type Outcome, type Place } from '#ui/visit/event/injury-record.ts'
import { historyLine } from '#ui/visit/event/line.ts'
import { t } from '#ui/words/words.ts'

/** An accident or injury, by the types of the official form, of a child of the household or of one whom nobody named. */
export interface InjuryValues {
  /** A child's id, or `unnamed`. */
  child: string
  sex: 'male' | 'female' | ''
  age: string
  date: DateText
  type: string
  place: string
  outcome: string
  treatedAt: string
  note: string
}

/** A child that is not written in the book: a guest, somebody's who would not say. */
const unnamed = 'unnamed'

export const injuryPlan: EventPlan<InjuryValues> = {
  kind: 'injury',
  withoutChild: true,
  start: startInjury,
  fields: injuryFields,
  check: checkInjury,
  changes: injuryChanges,
}

export function startInjury({ children }: EventContext): InjuryValues {
  return {
    child: children.length === 0 ? unnamed : onlyChild(children),
    sex: '',
    age: '',
    date: emptyDate,
    type: '',
    place: '',
    outcome: '',
    treatedAt: '',
    note: '',
  }
}

function injuryFields(
  values: InjuryValues,
  { children, today }: EventContext,
): readonly FieldPlan<InjuryValues>[] {
  return [
    {
      kind: 'chips',
      field: 'child',
      label: 'event.whichChild',
      choices: [...childChoices(children, today), { value: unnamed, label: t('injury.unnamed') }],
    },
    ...(values.child === unnamed
      ? ([
          { kind: 'chips', field: 'sex', label: 'child.sex', choices: sexChoices() },
          { kind: 'number', field: 'age', label: 'injury.age' },
        ] as const)
      : []),
    { kind: 'choice', field: 'type', label: 'injury.type', choices: choicesOf(injuryTypes) },
    { kind: 'day', field: 'date', label: 'form.on' },
    { kind: 'choice', field: 'place', label: 'injury.place', choices: choicesOf(injuryPlaces) },
    {
      kind: 'choice',
      field: 'outcome',
      label: 'injury.outcome',
      optional: true,
      choices: choicesOf(injuryOutcomes),
    },
    ...(values.outcome === 'died' && values.child !== unnamed
      ? ([{ kind: 'note', words: t('injury.diedToo'), tone: 'warn', icon: 'candle' }] as const)
      : []),
    { kind: 'text', field: 'treatedAt', label: 'injury.treatedAt', optional: true },
    { kind: 'long', field: 'note', label: 'form.note', optional: true },
  ]
}

export function checkInjury(values: InjuryValues, context: EventContext): FieldError[] {
  const nobody = values.child === unnamed
  return [
    ...choiceErrors('child', values.child, t('error.chooseChild')),
    ...(nobody ? choiceErrors('sex', values.sex, t('error.sexMissing')) : []),
    ...(nobody && !values.age.trim() ? [{ field: 'age', message: t('error.ageMissing') }] : []),
    ...(nobody ? numberErrors('age', values.age, 0, 15) : []),
    ...choiceErrors('type', values.type),
    ...dayInLife(values, context),
    ...choiceErrors('place', values.place),
  ]
}

/** The injury with its line; a death by it is written in the same save, by the same cause and day (V11). */
export function injuryChanges(values: InjuryValues, context: EventContext, newId: () => string): NewChange[] {
  const { household, children, today } = context
  const on = readDate(values.date, today)
  const child = children.find((one) => one.id === values.child)
  const age = numberOrNothing(values.age)
  const who = child
    ? { child: child.id }
    : { ...(values.sex && { sex: values.sex }), ...(age !== undefined && { age }) }
  const written = injuryRecord(
    household.id,
    {
      ...who,
      on,
      type: values.type,
      place: values.place as Place,
      outcome: (values.outcome || undefined) as Outcome | undefined,
      treatedAt: textOrNull(values.treatedAt),
      note: textOrNull(values.note),
    },
    newId,
  )
  if (!child || values.outcome !== 'died') return written
  return [
    ...written,
    ...edited(child, {
      status: withValueFrom(child.fields.status, on, { state: 'died', cause: values.type }),
    }),
    historyLine(household.id, newId(), { kind: 'died', child: child.id, on, detail: values.type }),
  ]
}
