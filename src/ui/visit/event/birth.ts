import type { NewChange } from '#book/book.ts'
import { countedBirthDay } from '#model/birth.ts'
import { usualBirthWeight } from '#rules/book-age.ts'
import type { FieldError } from '#ui/part/use-form.ts'
import { basicsFields } from '#ui/visit/basics-fields.tsx'
import { created, edited } from '#ui/visit/change.ts'
import { numberErrors, numberOrNothing } from '#ui/visit/check.ts'
import { basicFields, type Basics, checkBasics, knownMothers, startBasics } from '#ui/visit/child-basics.ts'
import { birthPlaceChoices } from '#ui/visit/choice.ts'
import type { EventPlan } from '#ui/visit/event/event-plan.ts'
import type { EventContext } from '#ui/visit/event/event.ts'
import { t } from '#ui/words/words.ts'

/** A birth: only sex, date and mother are needed; order, weight and place may wait. */
export interface BirthValues extends Basics {
  order: string
  weight: string
  place: 'station' | 'hospital' | 'home' | 'elsewhere' | ''
}

export const birthPlan: EventPlan<BirthValues> = {
  kind: 'birth',
  withoutChild: true,
  start: startBirth,
  fields: (values, context) => [
    ...basicsFields(values, knownMothers(context.everyone), context.today, true),
    {
      kind: 'more',
      label: 'event.more',
      fields: [
        { kind: 'number', field: 'order', label: 'child.birthOrder', optional: true },
        {
          kind: 'number',
          field: 'weight',
          label: 'child.birthWeight',
          optional: true,
          warning: weightWarning(values.weight),
        },
        {
          kind: 'chips',
          field: 'place',
          label: 'child.birthPlace',
          optional: true,
          choices: birthPlaceChoices(),
        },
      ],
    },
  ],
  check: checkBirth,
  changes: birthChanges,
}

export function startBirth(context: EventContext): BirthValues {
  return { ...startBasics(knownMothers(context.everyone)), order: '', weight: '', place: '' }
}

export function checkBirth(values: BirthValues, context: EventContext): FieldError[] {
  const weight = numberErrors('weight', values.weight, 300, 7000)
  return [
    ...checkBasics(values, context.today),
    ...numberErrors('order', values.order, 1, 20),
    ...(weight.length > 0 ? [{ field: 'weight', message: t('error.weight') }] : []),
  ]
}

/** The child, what is no longer expected, and the line in the history, in one save. */
export function birthChanges(values: BirthValues, context: EventContext, newId: () => string): NewChange[] {
  const { household, today } = context
  const child = newId()
  const fields = basicFields(values, knownMothers(context.everyone), today)
  const order = numberOrNothing(values.order)
  const weight = numberOrNothing(values.weight)
  const place = values.place || undefined
  const facts = { ...(order && { order }), ...(weight && { weight }), ...(place && { place }) }
  const note = [order && `con thứ ${String(order)}`, weight && `nặng ${String(weight)} gram`]
    .filter(Boolean)
    .join(', ')
  return [
    created('child', child, {
      household: household.id,
      ...fields,
      ...(Object.keys(facts).length > 0 && { birthFacts: facts }),
      status: [{ from: null, value: { state: 'active' } }],
    }),
    ...edited(household, { ...(household.fields.expecting && { expecting: null }) }),
    created('lifeEvent', newId(), {
      household: household.id,
      child,
      kind: 'birth',
      on: fields.birth ? countedBirthDay(fields.birth) : today,
      ...(note && { note }),
    }),
  ]
}

function weightWarning(text: string): string | undefined {
  const weight = numberOrNothing(text)
  if (weight === undefined || weight < 300) return undefined
  return weight < usualBirthWeight.least || weight > usualBirthWeight.most ? t('warning.weight') : undefined
}
