import { movedHome } from '#model/home.ts'
import type { NewChange } from '#book/book.ts'
import { type DateText, dateTextOf } from '#ui/part/date-text.ts'
import type { FieldError } from '#ui/part/use-form.ts'
import { created, edited } from '#ui/visit/change.ts'
import { dateErrors, nameErrors, readDate, nameOrNull } from '#ui/visit/check.ts'
import { childrenField } from '#ui/visit/event/child-field.ts'
import type { EventPlan } from '#ui/visit/event/event-plan.ts'
import type { EventContext } from '#ui/visit/event/event.ts'
import { historyLine, paperHousehold } from '#ui/visit/event/line.ts'
import { newNumberErrors, numberFields, type NumberValues, readNumber } from '#ui/visit/event/new-number.ts'
import { t } from '#ui/words/words.ts'

/** Tách hộ: some children and a new head become a household of their own in the same area. */
export interface SplitValues extends NumberValues {
  children: string[]
  head: string
  sameAddress: boolean
  date: DateText
}

export const splitPlan: EventPlan<SplitValues> = {
  kind: 'split',
  start: ({ today }) => ({
    children: [],
    head: '',
    number: '',
    sheet: '',
    sameAddress: true,
    date: dateTextOf(today),
  }),
  fields: (_, { children, today }) => [
    childrenField(children, today),
    { kind: 'name', field: 'head', label: 'split.head' },
    ...numberFields(true),
    { kind: 'tick', field: 'sameAddress', label: 'split.sameAddress' },
    { kind: 'day', field: 'date', label: 'form.on' },
  ],
  check: checkSplit,
  changes: splitChanges,
}

function checkSplit(values: SplitValues, { register, household, today }: EventContext): FieldError[] {
  return [
    ...(values.children.length === 0 ? [{ field: 'children', message: t('error.chooseChild') }] : []),
    ...nameErrors('head', values.head, true),
    ...newNumberErrors(values, { register, area: household.fields.area ?? '', today }),
    ...dateErrors('date', values.date, today),
  ]
}

/** The new household, the children in it, and a line for each of them in both histories, in one save. */
function splitChanges(values: SplitValues, context: EventContext, newId: () => string): NewChange[] {
  const { household, children, today } = context
  const { area, address, phone } = household.fields
  const on = readDate(values.date, today)
  const fields = {
    ...(area && { area }),
    number: readNumber(values),
    head: nameOrNull(values.head),
    ...(values.sameAddress && { address: address ?? null, phone: phone ?? null }),
  }
  const [to, there, here] = [newId(), paperHousehold(fields), paperHousehold(household.fields)]
  const leaving = children.filter((child) => values.children.includes(child.id))
  return [
    created('household', to, { ...fields, status: [{ from: null, value: { state: 'active' } }] }),
    ...leaving.flatMap((child) => [
      // what a child is to the old head says nothing about the new one
      ...edited(child, { ...movedHome(child.fields, to, on), relation: null }),
      historyLine(household.id, newId(), {
        kind: 'split',
        child: child.id,
        on,
        note: `ra ${there}`,
        about: to,
      }),
      historyLine(to, newId(), {
        kind: 'split',
        child: child.id,
        on,
        note: `từ ${here}`,
        about: household.id,
      }),
    ]),
  ]
}
