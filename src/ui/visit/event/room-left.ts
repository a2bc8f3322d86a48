import type { NewChange } from '#book/book.ts'
import { withValueFrom } from '#model/span.ts'
import { type DateText, dateTextOf } from '#ui/part/date-text.ts'
import { edited } from '#ui/visit/change.ts'
import { dateErrors, readDate, textOrNull } from '#ui/visit/check.ts'
import type { EventPlan } from '#ui/visit/event/event-plan.ts'
import type { EventContext } from '#ui/visit/event/event.ts'
import { historyLine } from '#ui/visit/event/line.ts'
import { t } from '#ui/words/words.ts'

/** “Cả phòng đã chuyển đi”: a lodging room stands empty, one tap and it is written. */
export interface RoomLeftValues {
  date: DateText
  where: string
}

export const roomLeftPlan: EventPlan<RoomLeftValues> = {
  kind: 'roomLeft',
  withoutChild: true,
  unfit: ({ household }) => (household.fields.address?.kind === 'lodging' ? undefined : 'roomLeft.unfit'),
  start: ({ today }) => ({ date: dateTextOf(today), where: '' }),
  fields: () => [
    { kind: 'words', words: t('roomLeft.help') },
    { kind: 'day', field: 'date', label: 'event.movedOutOn' },
    { kind: 'text', field: 'where', label: 'event.toWhere', optional: true },
  ],
  check: (values, { today }) => dateErrors('date', values.date, today),
  changes: roomLeftChanges,
}

/** Everybody in the room leaves on one day; the sheet stays readable, the next people get a sheet of their own. */
function roomLeftChanges(values: RoomLeftValues, context: EventContext, newId: () => string): NewChange[] {
  const { household, children, today } = context
  const on = readDate(values.date, today)
  const where = textOrNull(values.where)
  const gone = { state: 'movedOut' as const, ...(where && { where }) }
  return [
    ...edited(household, { status: withValueFrom(household.fields.status, on, gone) }),
    ...children.flatMap((child) => edited(child, { status: withValueFrom(child.fields.status, on, gone) })),
    historyLine(household.id, newId(), { kind: 'roomLeft', on, note: where }),
  ]
}
