import { childStanding } from '#check/standing.ts'
import { birthRange } from '#model/birth.ts'
import { addMonths, type Day } from '#model/day.ts'
import type { Entity } from '#model/entity.ts'
import type { OnBehalf } from '#model/on-behalf.ts'
import type { RecordOf } from '#model/record.ts'
import type { Register } from '#model/register.ts'
import { bookAge } from '#rules/book-age.ts'
import { listedDeeds } from '#ui/batch/deed-line.ts'
import { dateShort } from '#ui/moment.ts'
import { childName } from '#ui/visit/child-words.ts'
import { eventWords } from '#ui/visit/history-words.ts'
import { homesOf } from '#ui/visit/homes.ts'
import { struckLines } from '#ui/visit/struck.ts'
import { t } from '#ui/words/words.ts'

/** One line of the history: day, what happened in the paper book's words, to whom. */
export interface HistoryLine {
  id: string
  entity: Entity
  on: Day
  words: string
  name: string
  /** The line was corrected or should never have been written: it stays, with a line through it. */
  struck?: true
}

/** A household's history, newest first: its events, what lists gave its children, and the looks at it; optionally of one child alone. */
export function historyOf(register: Register, household: string, child?: string, today?: Day): HistoryLine[] {
  const lines = [
    ...(child === undefined ? [household] : homesOf(register, household, child)).flatMap((home) =>
      eventLines(register, home, child),
    ),
    ...(child === undefined ? visitLines(register, household) : []),
    ...register
      .childrenOf(household)
      .filter((one) => child === undefined || one.id === child)
      .flatMap((one) => [...deedLines(register, one), ...agedOutLine(one, today)]),
  ]
  return lines.sort((left, right) => right.on.localeCompare(left.on))
}

function eventLines(register: Register, household: string, child: string | undefined): HistoryLine[] {
  const events = [...register.lifeEventsOf(household)]
  const struck = struckLines(register, events)
  return events
    .filter((event) => !event.removed || struck.has(event.id))
    .filter((event) => child === undefined || event.fields.child === child)
    .map((event) => {
      const about = event.fields.child ? register.get('child', event.fields.child) : undefined
      return {
        id: event.id,
        entity: 'lifeEvent',
        on: event.fields.on ?? '',
        words: eventWords(event) + markWords(event.fields.onBehalf),
        name: about ? childName(about) : '',
        ...(struck.has(event.id) && { struck: true }),
      }
    })
}

function visitLines(register: Register, household: string): HistoryLine[] {
  return [...register.visitsOf(household)]
    .filter((visit) => !visit.removed)
    .map((visit) => ({
      id: visit.id,
      entity: 'visit',
      on: visit.fields.on ?? '',
      words: visitWords(visit) + markWords(visit.fields.onBehalf),
      name: '',
    }))
}

function deedLines(register: Register, child: RecordOf<'child'>): HistoryLine[] {
  const name = childName(child)
  return listedDeeds(register, child.id).map(({ deed, on, words }) => ({
    id: deed.id,
    entity: deed.entity,
    on,
    words,
    name,
  }))
}

/** The day on which a child left the book by itself; nobody writes it, every device knows it from the birth. */
function agedOutLine(child: RecordOf<'child'>, today: Day | undefined): HistoryLine[] {
  const { birth } = child.fields
  if (today === undefined || !birth || childStanding(child, today) !== 'agedOut') return []
  return [
    {
      id: child.id,
      entity: 'child',
      on: addMonths(birthRange(birth).latest, bookAge.months),
      words: t('history.agedOut'),
      name: childName(child),
    },
  ]
}

/** “ · Ghi hộ: Đặng Thị Lan, phiếu giấy ngày 20/11/2026” where a slip was typed back. */
function markWords(mark: OnBehalf | null | undefined): string {
  return mark ? ` · ${t('paper.onBehalf', { name: mark.name, date: dateShort(mark.paperDate) })}` : ''
}

function visitWords(visit: RecordOf<'visit'>): string {
  const { outcome, source, note } = visit.fields
  const words = `${t(`visit.outcome.${outcome ?? 'unchanged'}`)} – ${t(`visit.source.${source ?? 'door'}`)}`
  return note ? `${words} (${note})` : words
}
