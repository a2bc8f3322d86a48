import type { NewChange } from '#book/book.ts'
import type { Day } from '#model/day.ts'
import { reachOf } from '#model/permission.ts'
import type { FieldPlan } from '#ui/part/form-plan.ts'
import type { FieldError } from '#ui/part/use-form.ts'
import { areaName, targetChoices } from '#ui/transfer/target.ts'
import { pendingOf } from '#ui/transfer/transfer.ts'
import { created, edited } from '#ui/visit/change.ts'
import { choiceErrors } from '#ui/visit/check.ts'
import type { EventContext } from '#ui/visit/event/event.ts'
import { t } from '#ui/words/words.ts'

/** The part of “Chuyển đi” that says to which area of the commune. */
export interface SendingValues {
  who: 'household' | 'some' | ''
  children: string[]
  target: string
  /** Whoever has the whole commune need not wait for the other area's word. */
  atOnce: boolean
}

/** Which area, and what happens until it answers. */
export function sendingFields(values: SendingValues, context: EventContext): FieldPlan<SendingValues>[] {
  const choices = targetChoices(context.register, context.household.fields.area)
  return [
    { kind: 'select', field: 'target', label: 'transfer.target', choices },
    ...(mayMoveAtOnce(values, context)
      ? [{ kind: 'tick', field: 'atOnce', label: 'transfer.atOnce' } as const]
      : []),
    { kind: 'note', tone: 'news', icon: 'people', words: t('transfer.help') },
  ]
}

/** An area that is there; and not twice on its way. */
export function sendingErrors(values: SendingValues, { register, household }: EventContext): FieldError[] {
  const chosen = values.who === 'some' ? values.children : []
  const isOnItsWay = chosen.length > 0 ? chosen.some(onItsWay) : onItsWay()
  return [
    ...choiceErrors('target', values.target, t('transfer.targetMissing')),
    ...(isOnItsWay ? [{ field: 'target', message: t('transfer.already') }] : []),
  ]

  function onItsWay(child?: string): boolean {
    return pendingOf(register, household.id, child) !== undefined
  }
}

/** The sender's paper; the household stays until the other area accepts, unless it is moved at once. */
export function sendingChanges(
  values: SendingValues,
  context: EventContext,
  { on, note }: { on: Day; note: string | null },
  newId: () => string,
): NewChange[] {
  const { household, register } = context
  const { area } = household.fields
  if (values.atOnce && mayMoveAtOnce(values, context)) {
    const way = `${areaName(register, area)} → ${areaName(register, values.target)}`
    return [
      ...edited(household, { area: values.target, number: null }),
      created('lifeEvent', newId(), {
        household: household.id,
        child: null,
        kind: 'transferred',
        on,
        note: note ? `${way}: ${note}` : way,
      }),
    ]
  }
  return [
    created('transfer', newId(), {
      ...(area !== undefined && { area }),
      household: household.id,
      children: values.who === 'some' ? [...values.children] : null,
      target: values.target,
      on,
      note,
    }),
  ]
}

function mayMoveAtOnce({ who }: SendingValues, { role }: EventContext): boolean {
  return who === 'household' && reachOf[role].scope === 'book'
}
