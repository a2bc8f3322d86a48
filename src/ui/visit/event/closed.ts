import type { NewChange } from '#book/book.ts'
import { householdStanding } from '#check/standing.ts'
import { withValueFrom } from '#model/span.ts'
import { type DateText, dateTextOf } from '#ui/part/date-text.ts'
import { edited } from '#ui/visit/change.ts'
import { dateErrors, readDate, textOrNull } from '#ui/visit/check.ts'
import type { EventPlan } from '#ui/visit/event/event-plan.ts'
import type { EventContext } from '#ui/visit/event/event.ts'
import { historyLine } from '#ui/visit/event/line.ts'
import { t } from '#ui/words/words.ts'

/** A household's sheet is closed or opened again: why, since when. */
export interface SheetValues {
  date: DateText
  reason: string
}

const start = ({ today }: EventContext): SheetValues => ({ date: dateTextOf(today), reason: '' })

/** Nobody lives there any more and nobody left for somewhere: the last children grew up, an empty house. */
export const closedPlan: EventPlan<SheetValues> = {
  kind: 'closed',
  withoutChild: true,
  unfit: ({ household, children, today }) =>
    householdStanding(household, today) !== 'active'
      ? 'closed.already'
      : children.length > 0
        ? 'closed.hasChildren'
        : undefined,
  start,
  fields: () => [
    { kind: 'words', words: t('closed.help') },
    { kind: 'text', field: 'reason', label: 'form.reason' },
    { kind: 'day', field: 'date', label: 'form.on' },
  ],
  check: (values, { today }) => [
    ...(textOrNull(values.reason) ? [] : [{ field: 'reason', message: t('error.reasonMissing') }]),
    ...dateErrors('date', values.date, today),
  ],
  changes: (values, context, newId) => sheetChanges(values, context, newId, 'closed'),
}

/** A closed sheet is used again. */
export const reopenedPlan: EventPlan<SheetValues> = {
  kind: 'reopened',
  withoutChild: true,
  unfit: ({ household, today }) =>
    householdStanding(household, today) === 'active' ? 'reopened.already' : undefined,
  start,
  fields: () => [
    { kind: 'text', field: 'reason', label: 'form.reason', optional: true },
    { kind: 'day', field: 'date', label: 'form.on' },
  ],
  check: (values, { today }) => dateErrors('date', values.date, today),
  changes: (values, context, newId) => sheetChanges(values, context, newId, 'reopened'),
}

function sheetChanges(
  values: SheetValues,
  { household, today }: EventContext,
  newId: () => string,
  kind: 'closed' | 'reopened',
): NewChange[] {
  const on = readDate(values.date, today)
  const reason = textOrNull(values.reason)
  const state = kind === 'closed' ? 'dissolved' : 'active'
  const status = withValueFrom(household.fields.status, on, { state, ...(reason && { reason }) })
  return [...edited(household, { status }), historyLine(household.id, newId(), { kind, on, note: reason })]
}
