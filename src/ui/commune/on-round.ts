import type { Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import type { Register } from '#model/register.ts'
import type { Round } from '#check/round.ts'
import { childStanding, householdStanding } from '#check/standing.ts'

/** Whether the round goes to this household: it is there, and a child lives in it or a birth is expected. */
export function isOnRound(register: Register, id: string, today: Day): boolean {
  const household = register.get('household', id)
  if (!household || householdStanding(household, today) !== 'active') return false
  return (
    Boolean(household.fields.expecting) ||
    register.childrenOf(id).some((child) => childStanding(child, today) === 'active')
  )
}

/** Whether somebody was spoken to at the newest look of the round, as the collaborator's walk counts it. */
export function wasMet(register: Register, household: string, round: Round): boolean {
  let newest: RecordOf<'visit'> | undefined
  for (const visit of register.visitsOf(household)) {
    const on = visit.fields.on ?? ''
    if (visit.removed || on < round.from || on > round.to) continue
    const last = newest?.fields.on ?? ''
    if (!newest || on > last || (on === last && visit.stamp[2] >= newest.stamp[2])) newest = visit
  }
  return newest?.fields.outcome === 'unchanged' || newest?.fields.outcome === 'changed'
}
