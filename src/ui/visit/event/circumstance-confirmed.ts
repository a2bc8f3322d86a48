import type { NewChange } from '#book/book.ts'
import { type DateText, dateTextOf } from '#ui/part/date-text.ts'
import { edited } from '#ui/visit/change.ts'
import { choiceErrors, dateErrors, readDate, textOrNull } from '#ui/visit/check.ts'
import type { EventPlan } from '#ui/visit/event/event-plan.ts'
import type { EventContext } from '#ui/visit/event/event.ts'
import { historyLine } from '#ui/visit/event/line.ts'
import { careChoices, openCircumstances } from '#ui/visit/event/open-care.ts'

/** The officer confirms a circumstance that a collaborator wrote, by a paper or a look of her own. */
export interface ConfirmedValues {
  record: string
  date: DateText
  document: string
}

export const circumstanceConfirmedPlan: EventPlan<ConfirmedValues> = {
  kind: 'circumstanceConfirmed',
  unfit: (context) => (unconfirmed(context).length > 0 ? undefined : 'circumstanceConfirmed.none'),
  start(context) {
    const [only, ...more] = unconfirmed(context)
    return {
      record: only && more.length === 0 ? only.id : '',
      date: dateTextOf(context.today),
      document: '',
    }
  },
  fields: (_, context) => [
    {
      kind: 'chips',
      field: 'record',
      label: 'circumstance.code',
      choices: careChoices(unconfirmed(context), context),
    },
    { kind: 'day', field: 'date', label: 'confirmed.on' },
    { kind: 'text', field: 'document', label: 'confirmed.document', optional: true },
  ],
  check: (values, { today }) => [
    ...choiceErrors('record', values.record),
    ...dateErrors('date', values.date, today),
  ],
  changes: confirmedChanges,
}

function unconfirmed(context: EventContext) {
  return openCircumstances(context).filter((one) => !one.fields.confirmed)
}

function confirmedChanges(values: ConfirmedValues, context: EventContext, newId: () => string): NewChange[] {
  const record = unconfirmed(context).find((one) => one.id === values.record)
  if (!record) return []
  const { child, code } = record.fields
  const on = readDate(values.date, context.today)
  const document = textOrNull(values.document)
  return [
    ...edited(record, { confirmed: { on, ...(document && { document }) } }),
    historyLine(context.household.id, newId(), {
      kind: 'circumstanceConfirmed',
      child,
      on,
      detail: code,
      note: document,
      about: record.id,
    }),
  ]
}
