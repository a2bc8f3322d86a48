import type { NewChange } from '#book/book.ts'
import { dayParts } from '#model/day.ts'
import type { FieldsOf } from '#model/entity.ts'
import { injuriesAtHome } from '#model/home-injury.ts'
import type { RecordOf } from '#model/record.ts'
import { judgeHouse, type HouseVerdict } from '#rules/house-verdict.ts'
import { isComplete, safeHouse } from '#rules/safe-house.ts'
import { type DateText, dateTextOf, parseDate } from '#ui/part/date-text.ts'
import type { FieldPlan } from '#ui/part/form-plan.ts'
import { dateShort } from '#ui/moment.ts'
import { created } from '#ui/visit/change.ts'
import { choiceErrors, dateErrors, readDate, textOrNull } from '#ui/visit/check.ts'
import type { EventPlan } from '#ui/visit/event/event-plan.ts'
import type { EventContext } from '#ui/visit/event/event.ts'
import { houseItemFields, type ItemValues, readAnswers, startAnswers } from '#ui/visit/event/house-items.tsx'
import { verdictNotes } from '#ui/visit/event/house-words.ts'
import { historyLine } from '#ui/visit/event/line.ts'
import { t } from '#ui/words/words.ts'

type Result = NonNullable<FieldsOf<'houseCheck'>['result']>

/** A look at the safety of the home; it starts from what was answered the last time. */
export type HouseCheckValues = { date: DateText; result: Result | ''; note: string } & ItemValues

export const houseCheckPlan: EventPlan<HouseCheckValues> = {
  kind: 'houseCheck',
  withoutChild: true,
  start: (context) => ({
    ...startAnswers(lastCheck(context)?.fields.answers ?? {}),
    date: dateTextOf(context.today),
    result: '',
    note: '',
  }),
  fields: (values, context) => [
    ...lastNote(context),
    { kind: 'day', field: 'date', label: 'house.on' },
    ...houseItemFields(),
    ...verdictNotes(judge(values, context)),
    ...resultField(),
    { kind: 'long', field: 'note', label: 'form.note', optional: true },
  ],
  check: (values, context) => [
    ...dateErrors('date', values.date, context.today),
    ...(isComplete(safeHouse) ? [] : choiceErrors('result', values.result)),
    ...(values.result === 'passed' && judge(values, context).outcome === 'failed'
      ? [{ field: 'result', message: t('error.houseFailed') }]
      : []),
  ],
  changes: houseCheckChanges,
}

/** The newest look at this house, of this year or an earlier one. */
export function lastCheck({
  register,
  household,
}: Pick<EventContext, 'register' | 'household'>): RecordOf<'houseCheck'> | undefined {
  return register
    .houseChecksOf(household.id)
    .filter((check) => !check.removed)
    .sort((left, right) => (right.fields.on ?? '').localeCompare(left.fields.on ?? ''))[0]
}

/** What the answers say so far; injuries are those of the year of the look. */
export function judge(values: HouseCheckValues, { register, household, today }: EventContext): HouseVerdict {
  const { year } = dayParts(parseDate(values.date, today).value ?? today)
  return judgeHouse(safeHouse, readAnswers(values), injuriesAtHome(register, household.id, year).length)
}

function lastNote(context: EventContext): FieldPlan<HouseCheckValues>[] {
  const on = lastCheck(context)?.fields.on
  return on ? [{ kind: 'words', words: t('house.startsFrom', { date: dateShort(on) }), quiet: true }] : []
}

/** While the official list is incomplete nobody can count to 23 of 33: people say what came of it. */
function resultField(): FieldPlan<HouseCheckValues>[] {
  if (isComplete(safeHouse)) return []
  return [
    {
      kind: 'chips',
      field: 'result',
      label: 'house.result',
      hint: 'house.resultHint',
      choices: (['passed', 'failed', 'unscored'] as const).map((result) => ({
        value: result,
        label: t(`houseResult.${result}`),
      })),
    },
  ]
}

function houseCheckChanges(
  values: HouseCheckValues,
  context: EventContext,
  newId: () => string,
): NewChange[] {
  const on = readDate(values.date, context.today)
  const note = textOrNull(values.note)
  const { outcome } = judge(values, context)
  const computed = outcome === 'open' ? 'unscored' : outcome
  const result = isComplete(safeHouse) ? computed : values.result || 'unscored'
  const about = newId()
  return [
    created('houseCheck', about, {
      household: context.household.id,
      on,
      template: safeHouse.version,
      answers: readAnswers(values),
      result,
      ...(note && { note }),
    }),
    historyLine(context.household.id, newId(), { kind: 'houseCheck', on, detail: result, note, about }),
  ]
}
