import type { Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import type { Register } from '#model/register.ts'
import { dueOfChild, isExpectingOver, type Due } from '#check/due.ts'
import { byNumber } from '#ui/visit/household-words.ts'
import type { Round } from '#check/round.ts'
import { activeChildren, householdStanding } from '#check/standing.ts'

/** One household of the walk. */
export interface Stop {
  household: RecordOf<'household'>
  children: readonly RecordOf<'child'>[]
  /** The newest look at it in this round. */
  visit: RecordOf<'visit'> | undefined
  /** Somebody was spoken to in this round. */
  seen: boolean
  /** What is due, child by child in their order. */
  due: readonly (readonly Due[])[]
  /** Nobody was met, or something is due. */
  check: boolean
}

export type StopFilter = 'all' | 'open' | 'seen' | 'check'

/**
 * The walk of an area in the order of household numbers: only households where a child lives or a birth is
 * expected. Only these count in “đã thăm x / y”.
 */
export function walkList(register: Register, area: string, today: Day, round: Round): Stop[] {
  const stops: Stop[] = []
  for (const household of register.householdsOf(area)) {
    if (householdStanding(household, today) !== 'active') continue
    const children = activeChildren(register, household.id, today)
    if (children.length === 0 && !household.fields.expecting) continue
    const due = children.map((child) => dueOfChild({ register, on: today }, child))
    const visit = newestVisit(register, household.id, round)
    const met = visit?.fields.outcome === 'unchanged' || visit?.fields.outcome === 'changed'
    stops.push({
      household,
      children,
      visit,
      seen: met,
      due,
      check:
        (visit !== undefined && !met) ||
        isExpectingOver(household.fields.expecting, today) ||
        due.some((list) => list.length > 0),
    })
  }
  return stops.sort((left, right) => byNumber(left.household, right.household))
}

/** Whether a filter shows a stop. */
export function showsStop(filter: StopFilter, stop: Stop): boolean {
  return (
    filter === 'all' ||
    (filter === 'open' && !stop.seen) ||
    (filter === 'seen' && stop.seen) ||
    (filter === 'check' && stop.check)
  )
}

/** The newest look at a household within a round. */
export function newestVisit(
  register: Register,
  household: string,
  round: Round,
): RecordOf<'visit'> | undefined {
  let newest: RecordOf<'visit'> | undefined
  for (const visit of register.visitsOf(household)) {
    const on = visit.fields.on ?? ''
    if (visit.removed || on < round.from || on > round.to) continue
    if (!newest || on > (newest.fields.on ?? '') || (on === newest.fields.on && isLater(visit, newest)))
      newest = visit
  }
  return newest
}

/** On one day the one written later counts; stamps hold the phone's time as data. */
function isLater(left: RecordOf<'visit'>, right: RecordOf<'visit'>): boolean {
  return left.stamp[2] >= right.stamp[2]
}
