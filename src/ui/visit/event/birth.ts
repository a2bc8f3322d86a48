import type { NewChange } from '#book/book.ts'
import { countedBirthDay } from '#model/birth.ts'
import type { FieldError } from '#ui/part/use-form.ts'
import { created, edited } from '#ui/visit/change.ts'
import { numberErrors, numberOrNothing } from '#ui/visit/check.ts'
import { basicFields, checkBasics, knownMothers, startBasics, type Basics } from '#ui/visit/child-basics.ts'
import type { EventContext } from '#ui/visit/event/event.ts'
import { t } from '#ui/words/words.ts'

/** A birth: only sex, date and mother are needed; order, weight and place may wait. */
export interface BirthValues extends Basics {
  order: string
  weight: string
  place: 'station' | 'hospital' | 'home' | 'elsewhere' | ''
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
