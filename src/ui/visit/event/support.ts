import type { NewChange } from '#book/book.ts'
import { addDays } from '#model/day.ts'
import { supportKinds } from '#rules/support-kind.ts'
import { type DateText, dateTextOf } from '#ui/part/date-text.ts'
import type { FieldError } from '#ui/part/use-form.ts'
import { created } from '#ui/visit/change.ts'
import { choiceErrors, dateErrors, readDate, textOrNull } from '#ui/visit/check.ts'
import { choicesOf } from '#ui/visit/child-words.ts'
import { childrenField } from '#ui/visit/event/child-field.ts'
import type { EventPlan } from '#ui/visit/event/event-plan.ts'
import { type EventContext, onlyChild } from '#ui/visit/event/event.ts'
import { moneyWords } from '#ui/visit/money.ts'
import { t } from '#ui/words/words.ts'

/** Help given to one or several children of the household, once or every month from a day on. */
export interface SupportValues {
  children: string[]
  kind: string
  often: 'once' | 'monthly' | ''
  date: DateText
  provider: string
  /** Đồng, as typed: 500000, 500.000. */
  amount: string
  note: string
}

export const supportPlan: EventPlan<SupportValues> = {
  kind: 'support',
  start: startSupport,
  fields(values, { children, today }) {
    const amount = amountOf(values.amount)
    return [
      childrenField(children, today),
      {
        // asked every week: worth more room than its length alone would get
        kind: 'chips',
        field: 'kind',
        label: 'support.kind',
        choices: choicesOf(supportKinds),
        also: kindOfSupport,
      },
      {
        kind: 'chips',
        field: 'often',
        label: 'support.often',
        choices: [
          { value: 'once', label: t('support.once') },
          { value: 'monthly', label: t('support.monthly') },
        ],
      },
      {
        kind: 'day',
        field: 'date',
        label: values.often === 'monthly' ? 'support.since' : 'support.on',
      },
      { kind: 'text', field: 'provider', label: 'support.provider', optional: true },
      {
        kind: 'number',
        field: 'amount',
        label: 'support.amount',
        told: amount === undefined ? t('support.amountHint') : moneyWords(amount),
        optional: true,
      },
      { kind: 'long', field: 'note', label: 'form.note', optional: true },
    ]
  },
  check: checkSupport,
  changes: supportChanges,
}

export function startSupport(context: EventContext): SupportValues {
  const only = onlyChild(context.children)
  return {
    children: only ? [only] : [],
    kind: '',
    often: 'once',
    date: dateTextOf(context.today),
    provider: '',
    amount: '',
    note: '',
  }
}

/** A kind with how often it is usually given: a monthly allowance would otherwise be saved as one of a single day. */
export function kindOfSupport(kind: string): Pick<SupportValues, 'kind' | 'often'> {
  return { kind, often: kind === 'allowance' ? 'monthly' : 'once' }
}

export function checkSupport(values: SupportValues, context: EventContext): FieldError[] {
  return [
    ...(values.children.length === 0 ? [{ field: 'children', message: t('error.chooseChild') }] : []),
    ...choiceErrors('kind', values.kind),
    ...choiceErrors('often', values.often),
    ...dateErrors('date', values.date, context.today),
    ...(values.amount.trim() && amountOf(values.amount) === undefined
      ? [{ field: 'amount', message: t('error.amount') }]
      : []),
  ]
}

/** One support per child, each with its line in the history. */
export function supportChanges(
  values: SupportValues,
  context: EventContext,
  newId: () => string,
): NewChange[] {
  const on = readDate(values.date, context.today)
  const provider = textOrNull(values.provider)
  const note = textOrNull(values.note)
  const amount = amountOf(values.amount)
  return context.children
    .filter((child) => values.children.includes(child.id))
    .flatMap((child) => [
      created('support', newId(), {
        child: child.id,
        kind: values.kind,
        // a single gift ends the day after; a monthly allowance stays open while it runs
        period: values.often === 'monthly' ? { from: on } : { from: on, to: addDays(on, 1) },
        ...(provider && { provider }),
        ...(amount !== undefined && { amount }),
        ...(note && { note }),
      }),
      created('lifeEvent', newId(), {
        household: context.household.id,
        child: child.id,
        kind: 'support',
        on,
        detail: values.kind,
        ...(provider && { note: provider }),
      }),
    ])
}

/** Đồng out of “500000”, “500.000” or “500 000”. */
export function amountOf(text: string): number | undefined {
  const digits = text
    .trim()
    .replace(/[\s.,]/gu, '')
    .replace(/(đồng|đ)$/iu, '')
  return /^\d{1,11}$/u.test(digits) && Number(digits) <= 10_000_000_000 ? Number(digits) : undefined
}
