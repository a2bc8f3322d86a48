import type { NewChange } from '#book/book.ts'
import { addDays, type Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import { supportKinds } from '#rules/support-kind.ts'
import { useActions, useBook, useMayWrite, useRegister, useToday } from '#ui/context.ts'
import { dateShort } from '#ui/moment.ts'
import { Button } from '#ui/part/button.tsx'
import { say } from '#ui/part/snack.tsx'
import { isSensitive } from '#ui/commune/sensitive.tsx'
import { StateBadge } from '#ui/part/state-badge.tsx'
import { useRecord } from '#ui/part/use-record.ts'
import { edited } from '#ui/visit/change.ts'
import { codeLabel } from '#ui/visit/child-words.ts'
import { circumstanceCodes } from '#ui/visit/event/circumstance.ts'
import { historyLine } from '#ui/visit/event/line.ts'
import { moneyWords } from '#ui/visit/money.ts'
import { aboutToSave, undoChanges } from '#ui/visit/undo.ts'
import { t } from '#ui/words/words.ts'

/**
 * Circumstances and supports of a child; `short` shows only what runs today. Confidential circumstances are never
 * among them: they stand behind `SensitiveCare`.
 */
export function CareList({ child, today, short }: { child: RecordOf<'child'>; today: Day; short?: boolean }) {
  const concerns = (touched: { households: ReadonlySet<string> }) =>
    touched.households.has(child.fields.household ?? '')
  const mayEnd = useMayWrite('circumstance') && !short
  const circumstances = useRegister(
    (book) =>
      current(book.register.circumstancesOf(child.id), today, short).filter((one) => !isSensitive(one)),
    [child.id, today, short],
    concerns,
  )
  const supports = useRegister(
    (book) => current(book.register.supportsOf(child.id), today, short),
    [child.id, today, short],
    concerns,
  )
  if (circumstances.length + supports.length === 0) {
    return short ? null : <p class="muted">{t('care.none')}</p>
  }
  return (
    <ul class="stack tight">
      {circumstances.map((one) => (
        <li key={one.id} class="row apart">
          <span class="grow">
            <strong>{codeLabel(circumstanceCodes, one.fields.code)}</strong>{' '}
            <span class="muted">{periodWords(one.fields.period, today)}</span>{' '}
            <StateBadge entity="circumstance" id={one.id} />
          </span>
          {mayEnd && isOpen(one.fields.period, today) && <EndButton record={one} />}
        </li>
      ))}
      {supports.map((one) => (
        <li key={one.id} class="row apart">
          <span class="grow">
            <strong>{codeLabel(supportKinds, one.fields.kind)}</strong>
            {one.fields.amount ? ` ${moneyWords(one.fields.amount)}` : ''}
            {one.fields.provider && `, ${one.fields.provider}`}{' '}
            <span class="muted">{supportPeriod(one.fields.period, today)}</span>{' '}
            <StateBadge entity="support" id={one.id} />
          </span>
          {mayEnd && one.fields.period?.to === undefined && <EndButton record={one} />}
        </li>
      ))}
    </ul>
  )
}

type Care = RecordOf<'circumstance'> | RecordOf<'support'>

/** It no longer holds from today on, with its line in the history; taken back within ten seconds. */
function EndButton({ record }: { record: Care }) {
  const write = useRecord()
  const book = useBook()
  const actions = useActions()
  const today = useToday()
  const before = record.fields.period
  const end = async () => {
    if (!before) return
    const to = today < before.from ? before.from : today
    const changes = [
      ...endedChanges(record, { from: before.from, to }),
      ...endedLine(record, to, actions.newId()),
    ]
    const saved = aboutToSave(book.register, changes)
    if (!(await write(changes))) return
    say(t('care.ended', { clock: dateShort(today) }), () => void write(undoChanges(book.register, saved)))
  }
  return (
    <Button compact onPress={() => void end()}>
      {t('care.end')}
    </Button>
  )
}

/** The two entities share the shape of their period; each branch keeps its own type. */
function endedChanges(record: Care, period: { from: Day; to: Day }): NewChange[] {
  return record.entity === 'circumstance'
    ? edited(record, { period })
    : edited(record as RecordOf<'support'>, { period })
}

function endedLine(record: Care, on: Day, id: string): NewChange[] {
  const isCircumstance = record.entity === 'circumstance'
  const { code, kind } = record.fields as { code?: string; kind?: string }
  return [
    historyLine(record.household, id, {
      kind: isCircumstance ? 'circumstanceEnded' : 'supportEnded',
      child: record.fields.child,
      on,
      detail: isCircumstance ? code : kind,
      about: record.id,
    }),
  ]
}

function current<One extends Care>(list: readonly One[], today: Day, short: boolean | undefined): One[] {
  return list
    .filter((one) => !one.removed && (!short || isOpen(one.fields.period, today)))
    .sort((left, right) => (right.fields.period?.from ?? '').localeCompare(left.fields.period?.from ?? ''))
}

function isOpen(period: Care['fields']['period'], today: Day): boolean {
  return period !== undefined && (period.to === undefined || period.to > today)
}

function periodWords(period: Care['fields']['period'], today: Day): string {
  if (!period) return ''
  if (isOpen(period, today)) return t('time.since', { date: dateShort(period.from) })
  return t('time.fromTo', { from: dateShort(period.from), to: dateShort(period.to ?? '') })
}

/** A single gift lies on one day; only what runs longer has a span. */
function supportPeriod(period: Care['fields']['period'], today: Day): string {
  if (period?.to !== undefined && period.to <= addDays(period.from, 1))
    return t('time.on', { date: dateShort(period.from) })
  return periodWords(period, today)
}
