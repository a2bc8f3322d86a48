import type { NewChange } from '#book/book.ts'
import { normaliseName } from '#model/name.ts'
import { relations } from '#rules/relation.ts'
import { type DateText, dateTextOf } from '#ui/part/date-text.ts'
import type { FieldPlan } from '#ui/part/form-plan.ts'
import { edited } from '#ui/visit/change.ts'
import { dateErrors, nameErrors, readDate } from '#ui/visit/check.ts'
import { childName, choicesOf } from '#ui/visit/child-words.ts'
import type { EventPlan } from '#ui/visit/event/event-plan.ts'
import type { EventContext } from '#ui/visit/event/event.ts'
import { historyLine } from '#ui/visit/event/line.ts'
import { t } from '#ui/words/words.ts'

/** Đổi chủ hộ; what each child is to the new head is asked, since it changes with the head. */
export type HeadValues = { head: string; date: DateText } & Record<`relation-${string}`, string>

export const headChangedPlan: EventPlan<HeadValues> = {
  kind: 'headChanged',
  withoutChild: true,
  start: ({ children, today }) => ({
    ...Object.fromEntries(children.map(({ id }) => [`relation-${id}`, ''])),
    head: '',
    date: dateTextOf(today),
  }),
  fields: (_, { household, children }) => [
    { kind: 'words', words: t('head.now', { name: household.fields.head ?? t('household.noHead') }) },
    { kind: 'name', field: 'head', label: 'head.new' },
    { kind: 'day', field: 'date', label: 'form.on' },
    ...children.map((child): FieldPlan<HeadValues> => ({
      kind: 'select',
      field: `relation-${child.id}`,
      label: 'child.relation',
      told: childName(child),
      optional: true,
      choices: choicesOf(relations.filter(({ code }) => code !== 'spouse' && code !== 'parent')),
    })),
  ],
  check: (values, { household, today }) => [
    ...nameErrors('head', values.head, true),
    ...(normaliseName(values.head) === household.fields.head
      ? [{ field: 'head', message: t('error.sameHead') }]
      : []),
    ...dateErrors('date', values.date, today),
  ],
  changes: headChangedChanges,
}

function headChangedChanges(values: HeadValues, context: EventContext, newId: () => string): NewChange[] {
  const { household, children, today } = context
  const head = normaliseName(values.head)
  const before = household.fields.head
  return [
    ...edited(household, { head }),
    ...children.flatMap((child) => edited(child, { relation: values[`relation-${child.id}`] || null })),
    historyLine(household.id, newId(), {
      kind: 'headChanged',
      on: readDate(values.date, today),
      note: before ? `${head} thay ${before}` : head,
    }),
  ]
}
