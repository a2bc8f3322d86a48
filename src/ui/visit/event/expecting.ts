import type { NewChange } from '#book/book.ts'
import { addMonths, dayParts } from '#model/day.ts'
import { edited } from '#ui/visit/change.ts'
import { choiceErrors } from '#ui/visit/check.ts'
import type { EventPlan } from '#ui/visit/event/event-plan.ts'
import type { EventContext } from '#ui/visit/event/event.ts'
import { historyLine } from '#ui/visit/event/line.ts'
import { t } from '#ui/words/words.ts'

/** Sắp sinh: the month in which a child is awaited, or that none is any more. */
export interface ExpectingValues {
  month: string
}

/** What says that no birth is expected any more. */
const nobody = 'none'

/** A pregnancy is written at most nine months ahead; one month back, for a birth that is late. */
const [back, ahead] = [1, 9]

export const expectingPlan: EventPlan<ExpectingValues> = {
  kind: 'expecting',
  withoutChild: true,
  start: ({ household }) => ({ month: household.fields.expecting ?? '' }),
  fields: (_, { household, today }) => [
    { kind: 'words', words: t('expecting.help') },
    {
      kind: 'chips',
      field: 'month',
      label: 'expecting.month',
      choices: [
        ...months(today).map((value) => ({ value, label: monthText(value) })),
        ...(household.fields.expecting ? [{ value: nobody, label: t('expecting.none') }] : []),
      ],
    },
  ],
  check: (values) => choiceErrors('month', values.month),
  changes: expectingChanges,
}

function expectingChanges(
  { month }: ExpectingValues,
  { household, today }: EventContext,
  newId: () => string,
): NewChange[] {
  const expecting = month === nobody ? null : month
  const changes = edited(household, { expecting })
  if (changes.length === 0) return []
  return [
    ...changes,
    historyLine(household.id, newId(), {
      kind: 'expecting',
      on: today,
      note: expecting ? `tháng ${monthText(expecting)}` : 'không còn',
    }),
  ]
}

function months(today: string): string[] {
  return Array.from({ length: back + ahead + 1 }, (_, index) =>
    addMonths(`${today.slice(0, 7)}-01`, index - back).slice(0, 7),
  )
}

/** “3/2027” */
function monthText(month: string): string {
  const { month: number, year } = dayParts(`${month}-01`)
  return `${String(number)}/${String(year)}`
}
