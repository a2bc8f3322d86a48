import type { NewChange } from '#book/book.ts'
import { withValueFrom } from '#model/span.ts'
import { type DateText, dateTextOf } from '#ui/part/date-text.ts'
import type { FieldPlan } from '#ui/part/form-plan.ts'
import type { FieldError } from '#ui/part/use-form.ts'
import { sendingChanges, sendingErrors, sendingFields, type SendingValues } from '#ui/transfer/sending.ts'
import { unitWords } from '#ui/unit.ts'
import { created, edited } from '#ui/visit/change.ts'
import { choiceErrors, dateErrors, readDate, textOrNull } from '#ui/visit/check.ts'
import { childrenField } from '#ui/visit/event/child-field.ts'
import type { EventPlan } from '#ui/visit/event/event-plan.ts'
import { type EventContext, onlyChild } from '#ui/visit/event/event.ts'
import { t } from '#ui/words/words.ts'

/** The whole household or some children leave; inside the commune they wait until the new area has accepted. */
export interface MovedOutValues extends SendingValues {
  date: DateText
  reach: 'outside' | 'inside' | ''
  where: string
}

export const movedOutPlan: EventPlan<MovedOutValues> = {
  kind: 'movedOut',
  withoutChild: true,
  start: startMovedOut,
  fields(values, context) {
    const { children, today } = context
    const unit = unitWords(context)
    return [
      {
        kind: 'chips',
        field: 'who',
        label: 'event.whoLeaves',
        choices: [
          { value: 'household', label: t('event.wholeHousehold') },
          ...(children.length > 0 ? [{ value: 'some', label: t('event.someChildren') }] : []),
        ],
      },
      ...(values.who === 'some' ? [childrenField(children, today)] : []),
      { kind: 'day', field: 'date', label: 'event.movedOutOn' },
      {
        kind: 'chips',
        field: 'reach',
        label: 'event.reach',
        choices: [
          { value: 'outside', label: t('event.reachOutside', { unit }) },
          { value: 'inside', label: t('event.reachInside', { unit }) },
        ],
      },
      ...(values.reach === 'inside' ? (sendingFields(values, context) as FieldPlan<MovedOutValues>[]) : []),
      {
        kind: 'text',
        field: 'where',
        label: values.reach === 'inside' ? 'transfer.note' : 'event.toWhere',
        key: values.reach,
        optional: true,
      },
    ]
  },
  check: checkMovedOut,
  changes: movedOutChanges,
}

export function startMovedOut(context: EventContext): MovedOutValues {
  const only = onlyChild(context.children)
  return {
    who: context.children.length === 0 ? 'household' : '',
    children: only ? [only] : [],
    date: dateTextOf(context.today),
    reach: '',
    target: '',
    atOnce: false,
    where: '',
  }
}

export function checkMovedOut(values: MovedOutValues, context: EventContext): FieldError[] {
  return [
    ...choiceErrors('who', values.who),
    ...(values.who === 'some' && values.children.length === 0
      ? [{ field: 'children', message: t('error.chooseChild') }]
      : []),
    ...dateErrors('date', values.date, context.today),
    ...choiceErrors('reach', values.reach),
    ...(values.reach === 'inside' ? sendingErrors(values, context) : []),
  ]
}

/** Rows stay readable, struck through; the household closes only when all of it leaves. */
export function movedOutChanges(
  values: MovedOutValues,
  context: EventContext,
  newId: () => string,
): NewChange[] {
  const { household, today } = context
  const on = readDate(values.date, today)
  const where = textOrNull(values.where)
  if (values.reach === 'inside') return sendingChanges(values, context, { on, note: where }, newId)
  const gone = { state: 'movedOut' as const, ...(where && { where }) }
  const whole = values.who === 'household'
  const leaving = context.children.filter((child) => whole || values.children.includes(child.id))
  const event = (child: string | null): NewChange =>
    created('lifeEvent', newId(), {
      household: household.id,
      child,
      kind: 'movedOut',
      on,
      ...(where && { note: where }),
    })
  return [
    ...(whole ? edited(household, { status: withValueFrom(household.fields.status, on, gone) }) : []),
    ...leaving.flatMap((child) => edited(child, { status: withValueFrom(child.fields.status, on, gone) })),
    ...(whole ? [event(null)] : leaving.map((child) => event(child.id))),
  ]
}
