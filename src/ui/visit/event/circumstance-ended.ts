import type { NewChange } from '#book/book.ts'
import { type DateText, dateTextOf } from '#ui/part/date-text.ts'
import { edited } from '#ui/visit/change.ts'
import { choiceErrors, dateErrors, readDate, textOrNull } from '#ui/visit/check.ts'
import type { EventPlan } from '#ui/visit/event/event-plan.ts'
import type { EventContext } from '#ui/visit/event/event.ts'
import { historyLine } from '#ui/visit/event/line.ts'
import { careChoices, openCircumstances } from '#ui/visit/event/open-care.ts'
import { t } from '#ui/words/words.ts'

/** A circumstance or a support no longer holds: which, since when, why. */
export interface EndedValues {
  record: string
  date: DateText
  note: string
}

export const circumstanceEndedPlan: EventPlan<EndedValues> = {
  kind: 'circumstanceEnded',
  unfit: (context) => (openCircumstances(context).length > 0 ? undefined : 'circumstanceEnded.none'),
  start: (context) => startEnded(context, openCircumstances(context)),
  fields: (_, context) => [
    {
      kind: 'chips',
      field: 'record',
      label: 'circumstance.code',
      choices: careChoices(openCircumstances(context), context),
    },
    { kind: 'day', field: 'date', label: 'ended.on' },
    { kind: 'text', field: 'note', label: 'form.reason', optional: true },
  ],
  check: (values, context) => checkEnded(values, context, openCircumstances(context)),
  changes: circumstanceEndedChanges,
}

/** The only one needs no choosing. */
export function startEnded({ today }: EventContext, records: readonly { id: string }[]): EndedValues {
  return {
    record: records.length === 1 ? (records[0]?.id ?? '') : '',
    date: dateTextOf(today),
    note: '',
  }
}

/** What ends must have begun. */
export function checkEnded(
  values: EndedValues,
  { today }: EventContext,
  records: readonly { id: string; fields: { period?: { from: string } | undefined } }[],
) {
  const errors = [...choiceErrors('record', values.record), ...dateErrors('date', values.date, today)]
  const from = records.find((one) => one.id === values.record)?.fields.period?.from
  return errors.length === 0 && from && readDate(values.date, today) < from
    ? [{ field: 'date', message: t('error.beforeStart') }]
    : errors
}

function circumstanceEndedChanges(
  values: EndedValues,
  context: EventContext,
  newId: () => string,
): NewChange[] {
  const record = openCircumstances(context).find((one) => one.id === values.record)
  const { period, child, code } = record?.fields ?? {}
  if (!record || !period) return []
  const on = readDate(values.date, context.today)
  return [
    ...edited(record, { period: { from: period.from, to: on } }),
    historyLine(context.household.id, newId(), {
      kind: 'circumstanceEnded',
      child,
      on,
      detail: code,
      note: textOrNull(values.note),
      about: record.id,
    }),
  ]
}
