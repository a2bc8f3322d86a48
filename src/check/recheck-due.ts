import { addMonths, type Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import { sensitiveCodes } from '#model/circumstance.ts'
import { circumstanceRecheck, supportRecheck } from '#rules/due.ts'
import type { Due } from './due.ts'
import type { Sight } from './finding.ts'

/**
 * Circumstances and supports that run without an end and that nobody has looked at for a year: neither when they were
 * written, nor confirmed by the office, nor at a visit at which somebody was met. Never one that only the office knows.
 */
export function recheckDue(sight: Sight, child: RecordOf<'child'>): Due[] {
  const { register, on } = sight
  const circumstances = register.circumstancesOf(child.id)
  const supports = register.supportsOf(child.id)
  if (circumstances.length === 0 && supports.length === 0) return []
  const met = lastMeeting(sight, child.household)
  const due: Due[] = []
  const isOld = (days: (Day | undefined)[], months: number) =>
    addMonths(
      days.reduce<Day>((last, day) => (day && day > last ? day : last), met),
      months,
    ) <= on
  for (const { id, removed, sensitivity, fields } of circumstances) {
    const { period, code = '', confirmed } = fields
    if (removed || !period || period.to !== undefined || period.from > on) continue
    if (sensitivity > 0 || sensitiveCodes.has(code)) continue
    if (!isOld([period.from, confirmed?.on], circumstanceRecheck.months)) continue
    due.push({ kind: 'circumstanceRecheck', late: false, record: id, values: { code } })
  }
  for (const { id, removed, fields } of supports) {
    const { period, kind = '' } = fields
    if (removed || !period || period.to !== undefined || period.from > on) continue
    if (isOld([period.from], supportRecheck.months)) {
      due.push({ kind: 'supportRecheck', late: false, record: id, values: { kind } })
    }
  }
  return due
}

/** The last day on which somebody of the household was spoken to; the beginning of time where nobody was. */
function lastMeeting({ register, on }: Sight, household: string): Day {
  let last: Day = '1900-01-01'
  for (const { removed, fields } of register.visitsOf(household)) {
    const day = fields.on ?? ''
    const met = fields.outcome === 'unchanged' || fields.outcome === 'changed'
    if (!removed && met && day > last && day <= on) last = day
  }
  return last
}
