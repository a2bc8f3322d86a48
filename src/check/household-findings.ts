import type { RecordOf } from '#model/record.ts'
import { openCircumstances, type ChildCheck, type ChildSight } from './child-sight.ts'
import { createDoubleIndex, doublesOf, type DoubleIndex } from './doubles.ts'
import type { Finding, Sight } from './finding.ts'
import { childStanding, householdStanding } from './standing.ts'
import { checkMotherAge } from './v01-mother-age.ts'
import { checkOrphan } from './v02-orphan.ts'
import { checkPoverty } from './v03-poverty.ts'
import { checkDropout } from './v04-dropout.ts'
import { checkCase } from './v05-case.ts'
import { checkDisability } from './v06-disability.ts'
import { checkInjuryDeath } from './v11-injury-death.ts'
import { checkOrder } from './v12-order.ts'
import { checkSameChild } from './v13-same-child.ts'
import { checkTwoAreas } from './v14-two-areas.ts'
import { checkNobodyLeft } from './v15-nobody-left.ts'
import { checkSafeHouse } from './v16-safe-house.ts'

/** Checks that only a child with an open circumstance can fail. */
const circumstanceChecks: readonly ChildCheck[] = [
  checkOrphan,
  checkPoverty,
  checkDropout,
  checkCase,
  checkDisability,
]

/**
 * What the checks V1–V16 find at one household, in their order; papers and school (V8–V10) are told by `due.ts`, sums
 * (V17) by `v17-sums.ts`. Findings marked `sensitive` are for whoever receives the records that they tell of.
 */
export function findingsOfHousehold(sight: Sight, id: string, index: DoubleIndex): Finding[] {
  const household = sight.register.get('household', id)
  return household ? findingsAt(sight, household, index) : []
}

/** The same over the whole book, household by household. */
export function findingsOfBook(sight: Sight): Finding[] {
  const index = createDoubleIndex(sight.register)
  const found: Finding[] = []
  for (const household of sight.register.all('household')) {
    const here = findingsAt(sight, household, index)
    if (here.length > 0) found.push(...here)
  }
  return found
}

function findingsAt(sight: Sight, household: RecordOf<'household'>, index: DoubleIndex): Finding[] {
  if (householdStanding(household, sight.on) !== 'active') return []
  const children = sight.register.childrenOf(household.id)
  const { register, on } = sight
  const found: Finding[] = []
  for (const child of children) {
    const standing = childStanding(child, on)
    if (standing === 'removed' || standing === 'duplicate' || standing === 'wrongEntry') continue
    const isFollowed = standing === 'active'
    const circumstances = isFollowed ? openCircumstances(sight, child.id) : noCircumstances
    const one: ChildSight = { register, on, child, household, circumstances }
    add(found, checkInjuryDeath(one))
    add(found, checkOrder(one))
    if (!isFollowed) continue
    add(found, checkMotherAge(one))
    if (circumstances.length > 0) for (const check of circumstanceChecks) add(found, check(one))
    const doubles = doublesOf(sight, index, child)
    add(found, checkSameChild(one, doubles))
    add(found, checkTwoAreas(one, doubles))
  }
  add(found, checkNobodyLeft(sight, household, children))
  add(found, checkSafeHouse(sight, household.id))
  return found
}

const noCircumstances: readonly RecordOf<'circumstance'>[] = []

/** Nearly every check finds nothing, and a ward has a quarter of a million of them. */
function add(found: Finding[], more: readonly Finding[]): void {
  if (more.length > 0) found.push(...more)
}
