import type { Day } from '#model/day.ts'
import { caseLimits, type CaseLimit } from './case-limit.ts'
import { endOfTerm, workingDaysBetween, type DaysWritten } from './working-day.ts'

const hour = 3_600_000

/** What of a case the clocks need; moments are milliseconds since 1970, days are Vietnamese calendar days. */
export interface CaseTimes {
  receivedAt: number
  receivedOn: Day
  /** When it was decided whether emergency measures are needed. */
  decidedAt: number | undefined
  /** The day of the first plan. */
  plannedOn: Day | undefined
  /** The day on which a plan was first approved. */
  approvedOn: Day | undefined
  /** The day on which the case was closed or handed over: no clock runs after it. */
  endedOn: Day | undefined
}

/** One clock of a case. `left` is in hours (rounded down) or working days, negative when late. */
export type CaseClock = { limit: CaseLimit } & (
  | { state: 'running' | 'late'; left: number; until: Day | number }
  | { state: 'kept' | 'missed' }
  | { state: 'stopped' }
)

/** The clocks of a case at a moment: 12 hours, 5 and 7 working days. */
export function clocksOf(
  times: CaseTimes,
  now: number,
  today: Day,
  written: DaysWritten,
): readonly CaseClock[] {
  return [
    hourClock(times, now),
    dayClock(caseLimits.plan, times, times.plannedOn, today, written),
    dayClock(caseLimits.whole, times, times.approvedOn, today, written),
  ]
}

/** Whether any clock of the case is late. */
export function isLate(clocks: readonly CaseClock[]): boolean {
  return clocks.some(({ state }) => state === 'late')
}

function hourClock({ receivedAt, decidedAt, endedOn }: CaseTimes, now: number): CaseClock {
  const limit = caseLimits.emergency
  const until = receivedAt + (limit.hours ?? 0) * hour
  if (decidedAt !== undefined) return { limit, state: decidedAt <= until ? 'kept' : 'missed' }
  if (endedOn !== undefined) return { limit, state: 'stopped' }
  return { limit, state: now <= until ? 'running' : 'late', left: Math.floor((until - now) / hour), until }
}

function dayClock(
  limit: CaseLimit,
  { receivedOn, endedOn }: CaseTimes,
  doneOn: Day | undefined,
  today: Day,
  written: DaysWritten,
): CaseClock {
  const until = endOfTerm(receivedOn, limit.workingDays ?? 0, written)
  if (doneOn !== undefined) return { limit, state: doneOn <= until ? 'kept' : 'missed' }
  if (endedOn !== undefined) return { limit, state: 'stopped' }
  const left = workingDaysBetween(today, until, written)
  return { limit, state: today <= until ? 'running' : 'late', left, until }
}
