import type { NewChange } from '#book/book.ts'
import { birthRange } from '#model/birth.ts'
import { normaliseName } from '#model/name.ts'
import { type DateText, dateTextOf } from '#ui/part/date-text.ts'
import type { FieldError } from '#ui/part/use-form.ts'
import { basicsFields } from '#ui/visit/basics-fields.tsx'
import { created } from '#ui/visit/change.ts'
import { dateErrors, nameErrors, readBirth, readDate, textOrNull } from '#ui/visit/check.ts'
import { basicFields, type Basics, checkBasics, knownMothers, startBasics } from '#ui/visit/child-basics.ts'
import type { EventPlan } from '#ui/visit/event/event-plan.ts'
import type { EventContext } from '#ui/visit/event/event.ts'
import { historyLine } from '#ui/visit/event/line.ts'
import { t } from '#ui/words/words.ts'

/** A child is adopted into the household: the official day, from where, whose child it was. */
export interface AdoptedInValues extends Basics {
  date: DateText
  from: string
  naturalMother: string
  naturalFather: string
}

export const adoptedInPlan: EventPlan<AdoptedInValues> = {
  kind: 'adoptedIn',
  withoutChild: true,
  start: ({ everyone, today }) => ({
    ...startBasics(knownMothers(everyone)),
    date: dateTextOf(today),
    from: '',
    naturalMother: '',
    naturalFather: '',
  }),
  fields: (values, { everyone, today }) => [
    { kind: 'words', words: t('adopted.known'), quiet: true },
    ...basicsFields(values, knownMothers(everyone), today),
    { kind: 'day', field: 'date', label: 'adopted.on', hint: 'adopted.onHint' },
    { kind: 'text', field: 'from', label: 'adopted.from', optional: true },
    { kind: 'name', field: 'naturalMother', label: 'adopted.naturalMother', optional: true },
    { kind: 'name', field: 'naturalFather', label: 'adopted.naturalFather', optional: true },
  ],
  check: checkAdoptedIn,
  changes: adoptedInChanges,
}

function checkAdoptedIn(values: AdoptedInValues, { today }: EventContext): FieldError[] {
  const errors = [
    ...checkBasics(values, today),
    ...dateErrors('date', values.date, today),
    ...nameErrors('naturalMother', values.naturalMother, false),
    ...nameErrors('naturalFather', values.naturalFather, false),
  ]
  if (errors.length > 0) return errors
  return birthRange(readBirth(values.birth, today)).earliest > readDate(values.date, today)
    ? [{ field: 'date', message: t('error.beforeBirth') }]
    : []
}

/** “nhận con nuôi, từ … con của bà … và ông …” (`domain/book.md` 5.3), dated by the official day. */
function adoptedInChanges(values: AdoptedInValues, context: EventContext, newId: () => string): NewChange[] {
  const { household, everyone, today } = context
  const on = readDate(values.date, today)
  const from = textOrNull(values.from)
  const [mother, father] = [normaliseName(values.naturalMother), normaliseName(values.naturalFather)]
  const parents = [mother && `bà ${mother}`, father && `ông ${father}`].filter(Boolean).join(' và ')
  const child = newId()
  return [
    created('child', child, {
      household: household.id,
      ...basicFields(values, knownMothers(everyone), today),
      relation: 'adopted',
      cameFrom: { on, ...(from && { where: from }) },
      presence: [{ from: on, value: { state: 'present' } }],
      status: [{ from: null, value: { state: 'active' } }],
    }),
    historyLine(household.id, newId(), {
      kind: 'adoptedIn',
      child,
      on,
      note: [from && `từ ${from}`, parents && `con của ${parents}`].filter(Boolean).join(', '),
    }),
  ]
}
