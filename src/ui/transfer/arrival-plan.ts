import type { NewChange } from '#book/book.ts'
import { householdStanding } from '#check/standing.ts'
import type { Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import type { Register } from '#model/register.ts'
import { type DateText, dateTextOf } from '#ui/part/date-text.ts'
import type { Choice } from '#ui/part/field.tsx'
import type { FieldPlan, FormPlan } from '#ui/part/form-plan.ts'
import type { FieldError } from '#ui/part/use-form.ts'
import type { Arrival } from '#ui/transfer/transfer.ts'
import { created, edited } from '#ui/visit/change.ts'
import {
  choiceErrors,
  dateErrors,
  nameErrors,
  nameOrNull,
  numberErrors,
  readDate,
  textOrNull,
} from '#ui/visit/check.ts'
import { byNumber, headName, householdLine } from '#ui/visit/household-words.ts'
import { t } from '#ui/words/words.ts'

export interface ArrivalContext {
  register: Register
  arrival: Arrival
  today: Day
}

/** Where who arrives is written, or why nowhere. */
export interface ArrivalValues {
  into: 'own' | 'existing' | 'new' | 'decline' | ''
  household: string
  head: string
  number: string
  on: DateText
  reason: string
}

/** “Nhận”: into a household of its own, into one that is there, into a new one – or not at all, and why. */
export const arrivalPlan: FormPlan<ArrivalValues, ArrivalContext> = {
  start: ({ arrival, today }) => ({
    into: '',
    household: '',
    head: arrival.fields.what?.head ?? '',
    number: '',
    on: dateTextOf(today),
    reason: '',
  }),
  fields(values, context) {
    return [
      { kind: 'chips', field: 'into', label: 'arrival.into', choices: intoChoices(context) },
      ...fieldsFor(values, context),
    ]
  },
  check: checkArrival,
  changes: arrivalChanges,
}

function intoChoices({ arrival }: ArrivalContext): Choice[] {
  const ways = [arrival.fields.what?.whole ? 'own' : 'new', 'existing', 'decline'] as const
  return ways.map((value) => ({ value, label: t(`arrival.into.${value}`) }))
}

function fieldsFor({ into }: ArrivalValues, context: ArrivalContext): FieldPlan<ArrivalValues>[] {
  if (into === '') return []
  if (into === 'decline')
    return [{ kind: 'text', field: 'reason', label: 'arrival.reason', hint: 'arrival.reasonHint' }]
  const number = {
    kind: 'number',
    field: 'number',
    label: 'arrival.number',
    hint: 'arrival.numberHint',
  } as const
  return [
    ...(into === 'existing'
      ? [
          {
            kind: 'select',
            field: 'household',
            label: 'arrival.household',
            choices: householdsOf(context).map((one) => ({ value: one.id, label: householdLine(one) })),
          } as const,
        ]
      : []),
    ...(into === 'new'
      ? [{ kind: 'name', field: 'head', label: 'arrival.head', optional: true } as const]
      : []),
    ...(into === 'existing' ? [] : [{ ...number, optional: true }]),
    { kind: 'day', field: 'on', label: 'arrival.on' },
    { kind: 'words', words: t('arrival.acceptHelp'), quiet: true },
  ]
}

/** The area's households in walking order. */
function householdsOf({ register, arrival, today }: ArrivalContext): RecordOf<'household'>[] {
  return register
    .householdsOf(arrival.area)
    .filter((one) => !one.removed && householdStanding(one, today) === 'active')
    .sort(byNumber)
}

export function checkArrival(values: ArrivalValues, context: ArrivalContext): FieldError[] {
  const { into } = values
  if (into === 'decline') return choiceErrors('reason', values.reason.trim(), t('arrival.reasonMissing'))
  const number = Number(values.number)
  const taken =
    into === 'existing' || values.number.trim() === ''
      ? undefined
      : householdsOf(context).find(({ fields }) => fields.number?.value === number)
  return [
    ...choiceErrors('into', into),
    ...(into === 'existing' ? choiceErrors('household', values.household) : []),
    ...(into === 'new' ? nameErrors('head', values.head, false) : []),
    ...(into === 'existing' ? [] : numberErrors('number', values.number, 1, 99_999)),
    ...(taken ? [{ field: 'number', message: t('error.numberTaken', { name: headName(taken) }) }] : []),
    ...(into === '' ? [] : dateErrors('on', values.on, context.today)),
  ]
}

/** The answer; a new household is written before it, in the same save. */
export function arrivalChanges(
  values: ArrivalValues,
  { arrival, today }: ArrivalContext,
  newId: () => string,
): NewChange[] {
  if (values.into === 'decline') {
    const reason = textOrNull(values.reason) ?? ''
    return edited(arrival, { answer: { state: 'declined', on: today, reason } })
  }
  const on = readDate(values.on, today)
  const number = values.number.trim() ? { value: Number(values.number) } : undefined
  const accepted = { state: 'accepted' as const, on }
  if (values.into === 'existing')
    return edited(arrival, { answer: { ...accepted, household: values.household } })
  if (values.into === 'own') return edited(arrival, { answer: { ...accepted, ...(number && { number }) } })
  const household = newId()
  const head = nameOrNull(values.head)
  return [
    created('household', household, {
      area: arrival.area,
      ...(number && { number }),
      ...(head && { head }),
      status: [{ from: null, value: { state: 'active' } }],
    }),
    ...edited(arrival, { answer: { ...accepted, household } }),
  ]
}
