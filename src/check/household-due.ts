import { dayParts } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import { isExpectingOver } from './due.ts'
import type { Sight } from './finding.ts'
import type { Round } from './round.ts'
import { activeChildren, householdStanding } from './standing.ts'
import { lookOf } from './v16-safe-house.ts'

/** What is asked about a household as a whole; words are `due.<kind>`. */
export type HouseholdDue = 'expectingOver' | 'safeHouse' | 'visit'

/**
 * What is due at a household: whether the child that was expected is born, this year's look at whether the house is safe
 * where children live, and this round's visit.
 */
export function dueOfHousehold(
  { register, on }: Sight,
  household: RecordOf<'household'>,
  round: Round,
): HouseholdDue[] {
  if (householdStanding(household, on) !== 'active') return []
  const hasChild = activeChildren(register, household.id, on).length > 0
  const due: HouseholdDue[] = []
  if (isExpectingOver(household.fields.expecting, on)) due.push('expectingOver')
  if (hasChild && !lookOf(register, household.id, dayParts(on).year)) due.push('safeHouse')
  if ((hasChild || household.fields.expecting) && !wasMet({ register, on }, household.id, round))
    due.push('visit')
  return due
}

function wasMet({ register }: Sight, household: string, { from, to }: Round): boolean {
  return register.visitsOf(household).some(({ removed, fields }) => {
    const on = fields.on ?? ''
    const met = fields.outcome === 'unchanged' || fields.outcome === 'changed'
    return !removed && met && on >= from && on <= to
  })
}
