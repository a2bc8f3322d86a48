import type { NewChange } from '#book/book.ts'
import type { Entity } from '#model/entity.ts'
import type { RecordOf } from '#model/record.ts'
import { dateShort } from '#ui/moment.ts'
import { removed } from '#ui/visit/change.ts'
import { choiceErrors, textOrNull } from '#ui/visit/check.ts'
import type { EventPlan } from '#ui/visit/event/event-plan.ts'
import type { EventContext } from '#ui/visit/event/event.ts'
import { historyLine } from '#ui/visit/event/line.ts'
import { eventWords } from '#ui/visit/history-words.ts'
import { t } from '#ui/words/words.ts'

/** The officer strikes a line that should never have been written, with the record that it told of. */
export interface WrongEntryValues {
  line: string
  reason: string
}

/** So many of the newest lines are offered: what is wrong is seen soon. */
const offered = 30

export const wrongEntryPlan: EventPlan<WrongEntryValues> = {
  kind: 'wrongEntry',
  withoutChild: true,
  unfit: (context) => (lines(context).length > 0 ? undefined : 'history.none'),
  start: () => ({ line: '', reason: '' }),
  fields: (_, context) => [
    { kind: 'words', words: t('wrongLine.help') },
    {
      kind: 'select',
      field: 'line',
      label: 'wrongLine.which',
      choices: lines(context).map((line) => ({
        value: line.id,
        label: `${dateShort(line.fields.on ?? '')} ${eventWords(line)}`,
      })),
    },
    { kind: 'text', field: 'reason', label: 'form.reason' },
  ],
  check: (values) => [
    ...choiceErrors('line', values.line),
    ...(textOrNull(values.reason) ? [] : [{ field: 'reason', message: t('error.reasonMissing') }]),
  ],
  changes: wrongEntryChanges,
}

/** Lines that may be struck: not those that strike, nor those struck already. */
function lines({ register, household }: EventContext): RecordOf<'lifeEvent'>[] {
  const all = [...register.lifeEventsOf(household.id)].filter((line) => !line.removed)
  const struck = new Set(all.filter(strikes).map((line) => line.fields.about))
  return all
    .filter((line) => !strikes(line) && !struck.has(line.id))
    .sort((left, right) => (right.fields.on ?? '').localeCompare(left.fields.on ?? ''))
    .slice(0, offered)
}

function strikes({ fields }: RecordOf<'lifeEvent'>): boolean {
  return fields.kind === 'wrongEntry' || fields.kind === 'corrected'
}

/** The line stays, struck through; the record that it told of leaves every count by a tombstone with its reason. */
function wrongEntryChanges(
  values: WrongEntryValues,
  { register, household, today }: EventContext,
  newId: () => string,
): NewChange[] {
  const line = register.get('lifeEvent', values.line)
  const about = line?.fields.about
  const told = about
    ? ownRecords.find((entity) => {
        const record = register.get(entity, about)
        return record && !record.removed
      })
    : undefined
  return [
    ...(told && about ? [removed(told, about, 'wrongEntry')] : []),
    historyLine(household.id, newId(), {
      kind: 'wrongEntry',
      child: line?.fields.child,
      on: today,
      note: textOrNull(values.reason),
      about: values.line,
    }),
  ]
}

/** Records that have a line of their own and stand for nothing else. */
const ownRecords: readonly Entity[] = ['injury', 'houseCheck']
