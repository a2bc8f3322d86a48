import type { NewChange } from '#book/book.ts'
import { edited } from '#ui/visit/change.ts'
import { readDate, textOrNull } from '#ui/visit/check.ts'
import { checkEnded, type EndedValues, startEnded } from '#ui/visit/event/circumstance-ended.ts'
import type { EventPlan } from '#ui/visit/event/event-plan.ts'
import type { EventContext } from '#ui/visit/event/event.ts'
import { historyLine } from '#ui/visit/event/line.ts'
import { careChoices, openSupports } from '#ui/visit/event/open-care.ts'

/** A monthly allowance or another help that ran without an end is over. */
export const supportEndedPlan: EventPlan<EndedValues> = {
  kind: 'supportEnded',
  withoutChild: true,
  unfit: (context) => (openSupports(context).length > 0 ? undefined : 'supportEnded.none'),
  start: (context) => startEnded(context, openSupports(context)),
  fields: (_, context) => [
    {
      kind: 'chips',
      field: 'record',
      label: 'support.kind',
      choices: careChoices(openSupports(context), context),
    },
    { kind: 'day', field: 'date', label: 'ended.on' },
    { kind: 'text', field: 'note', label: 'form.reason', optional: true },
  ],
  check: (values, context) => checkEnded(values, context, openSupports(context)),
  changes: supportEndedChanges,
}

function supportEndedChanges(values: EndedValues, context: EventContext, newId: () => string): NewChange[] {
  const record = openSupports(context).find((one) => one.id === values.record)
  const { period, child, kind } = record?.fields ?? {}
  if (!record || !period) return []
  const on = readDate(values.date, context.today)
  return [
    ...edited(record, { period: { from: period.from, to: on } }),
    historyLine(context.household.id, newId(), {
      kind: 'supportEnded',
      child,
      on,
      detail: kind,
      note: textOrNull(values.note),
      about: record.id,
    }),
  ]
}
