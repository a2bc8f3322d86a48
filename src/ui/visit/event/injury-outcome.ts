import { childStanding } from '#check/standing.ts'
import type { NewChange } from '#book/book.ts'
import type { RecordOf } from '#model/record.ts'
import { codeIn } from '#rules/code.ts'
import { injuryOutcomes, injuryTypes } from '#rules/injury.ts'
import { type DateText, dateTextOf } from '#ui/part/date-text.ts'
import type { Choice } from '#ui/part/field.tsx'
import { dateShort } from '#ui/moment.ts'
import { edited } from '#ui/visit/change.ts'
import { choiceErrors, dateErrors, readDate, textOrNull } from '#ui/visit/check.ts'
import { childName, choicesOf, codeLabel } from '#ui/visit/child-words.ts'
import type { EventPlan } from '#ui/visit/event/event-plan.ts'
import type { EventContext } from '#ui/visit/event/event.ts'
import type { Outcome } from '#ui/visit/event/injury-record.ts'
import { historyLine } from '#ui/visit/event/line.ts'
import { t } from '#ui/words/words.ts'

/** How an injury ended, known weeks later; a death is written under “Mất”. */
export interface InjuryOutcomeValues {
  record: string
  outcome: string
  treatedAt: string
  date: DateText
}

export const injuryOutcomePlan: EventPlan<InjuryOutcomeValues> = {
  kind: 'injuryOutcome',
  withoutChild: true,
  unfit: (context) => (openInjuries(context).length > 0 ? undefined : 'injuryOutcome.none'),
  start(context) {
    const [only, ...more] = openInjuries(context)
    return {
      record: only && more.length === 0 ? only.id : '',
      outcome: '',
      treatedAt: only?.fields.treatedAt ?? '',
      date: dateTextOf(context.today),
    }
  },
  fields: (_, context) => [
    { kind: 'chips', field: 'record', label: 'injuryOutcome.which', choices: injuryChoices(context) },
    {
      kind: 'chips',
      field: 'outcome',
      label: 'injury.outcome',
      choices: choicesOf(injuryOutcomes.filter(({ code }) => code !== 'died')),
    },
    { kind: 'text', field: 'treatedAt', label: 'injury.treatedAt', optional: true },
    { kind: 'day', field: 'date', label: 'form.on' },
  ],
  check: (values, context) => checkOutcome(values, context),
  changes: injuryOutcomeChanges,
}

/** Injuries whose end nobody has written yet; of a child that has died nothing more is written. */
function openInjuries({ register, household, today }: EventContext): RecordOf<'injury'>[] {
  const isDead = (id: string | null | undefined) => {
    const child = register.get('child', id ?? '')
    return child !== undefined && childStanding(child, today) === 'died'
  }
  return register
    .injuriesOf(household.id)
    .filter(({ removed, fields }) => !removed && !fields.outcome && !isDead(fields.child))
    .sort((left, right) => (right.fields.on ?? '').localeCompare(left.fields.on ?? ''))
}

function injuryChoices(context: EventContext): Choice[] {
  return openInjuries(context).map(({ id, fields }) => {
    const child = context.register.get('child', fields.child ?? '')
    const words = `${codeLabel(injuryTypes, fields.type)}, ${dateShort(fields.on ?? '')}`
    return { value: id, label: child ? `${childName(child)}: ${words}` : words }
  })
}

function checkOutcome(values: InjuryOutcomeValues, context: EventContext) {
  const errors = [
    ...choiceErrors('record', values.record),
    ...choiceErrors('outcome', values.outcome),
    ...dateErrors('date', values.date, context.today),
  ]
  const on = openInjuries(context).find(({ id }) => id === values.record)?.fields.on
  return errors.length === 0 && on && readDate(values.date, context.today) < on
    ? [{ field: 'date', message: t('error.beforeStart') }]
    : errors
}

function injuryOutcomeChanges(
  values: InjuryOutcomeValues,
  context: EventContext,
  newId: () => string,
): NewChange[] {
  const injury = openInjuries(context).find(({ id }) => id === values.record)
  if (!injury) return []
  const treatedAt = textOrNull(values.treatedAt) ?? injury.fields.treatedAt ?? null
  return [
    ...edited(injury, { outcome: values.outcome as Outcome, treatedAt }),
    historyLine(context.household.id, newId(), {
      kind: 'injury',
      child: injury.fields.child,
      on: readDate(values.date, context.today),
      detail: injury.fields.type,
      note: [codeIn(injuryOutcomes, values.outcome)?.vi, treatedAt].filter(Boolean).join('; '),
    }),
  ]
}
