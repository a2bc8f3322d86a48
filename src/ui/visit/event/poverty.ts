import type { NewChange } from '#book/book.ts'
import { dayOf, dayParts } from '#model/day.ts'
import { withValueFrom } from '#model/span.ts'
import { type DateText, dateTextOf } from '#ui/part/date-text.ts'
import { edited } from '#ui/visit/change.ts'
import { choiceErrors, dateErrors, numberErrors, readDate, textOrNull } from '#ui/visit/check.ts'
import type { EventPlan } from '#ui/visit/event/event-plan.ts'
import type { EventContext } from '#ui/visit/event/event.ts'
import { historyLine } from '#ui/visit/event/line.ts'
import { povertyWords } from '#ui/visit/poverty-line.tsx'
import { t } from '#ui/words/words.ts'

/** Poverty by the year's decision: written by the officer from its list, valid from a day, as a rule 1 January. */
export interface PovertyValues {
  state: 'none' | 'poor' | 'nearPoor' | ''
  year: string
  certificate: string
  date: DateText
}

export const povertyPlan: EventPlan<PovertyValues> = {
  kind: 'poverty',
  withoutChild: true,
  start({ today }) {
    const { year } = dayParts(today)
    return { state: '', year: String(year), certificate: '', date: dateTextOf(dayOf(year, 1, 1)) }
  },
  fields: (_, { household, today }) => [
    { kind: 'words', words: t('poverty.now', { words: povertyWords(household, today) }) },
    {
      kind: 'chips',
      field: 'state',
      label: 'poverty.label',
      choices: (['none', 'nearPoor', 'poor'] as const).map((state) => ({
        value: state,
        label: t(`poverty.${state}`),
      })),
    },
    { kind: 'number', field: 'year', label: 'poverty.ofYear' },
    { kind: 'text', field: 'certificate', label: 'poverty.certificate', optional: true },
    { kind: 'day', field: 'date', label: 'poverty.from' },
  ],
  check: (values, { today }) => [
    ...choiceErrors('state', values.state),
    ...(values.year.trim() ? [] : [{ field: 'year', message: t('error.yearWrong') }]),
    ...numberErrors('year', values.year, 2000, dayParts(today).year + 1),
    ...dateErrors('date', values.date, today),
  ],
  changes: povertyChanges,
}

function povertyChanges(
  values: PovertyValues,
  { household, today }: EventContext,
  newId: () => string,
): NewChange[] {
  const on = readDate(values.date, today)
  const certificate = textOrNull(values.certificate)
  const year = Number(values.year)
  const state = values.state || 'none'
  return [
    ...edited(household, {
      poverty: withValueFrom(household.fields.poverty, on, {
        state,
        year,
        ...(certificate && { certificate }),
      }),
    }),
    historyLine(household.id, newId(), {
      kind: 'poverty',
      on,
      detail: state,
      note: [`năm ${String(year)}`, certificate].filter(Boolean).join(', '),
    }),
  ]
}
