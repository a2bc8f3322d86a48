import type { Day } from '#model/day.ts'
import type { Register } from '#model/register.ts'
import type { Round } from '#ui/visit/round.ts'
import { childStanding, householdStanding } from '#ui/visit/standing.ts'

/** How far the round has come in one địa bàn; counted like the collaborator's own walk. */
export interface AreaProgress {
  area: string
  number: number | undefined
  name: string
  /** Households where a child lives or a birth is expected, and those of them where somebody was met. */
  households: number
  visited: number
}

/** Progress of every địa bàn in use on the day, the least advanced first, finished ones last. */
export function areaProgress(register: Register, today: Day, round: Round): readonly AreaProgress[] {
  const rows: AreaProgress[] = []
  for (const area of register.all('area')) {
    const { name, number, to } = area.fields
    if (area.removed || (to && to <= today)) continue
    let households = 0
    let visited = 0
    for (const household of register.householdsOf(area.id)) {
      if (!isOnRound(register, household.id, today)) continue
      households += 1
      if (wasMet(register, household.id, round)) visited += 1
    }
    rows.push({ area: area.id, number: number ?? undefined, name: name ?? '', households, visited })
  }
  return rows.sort((left, right) => share(left) - share(right) || (left.number ?? 0) - (right.number ?? 0))
}

/** Whether the round goes to this household: it is there, and a child lives in it or a birth is expected. */
export function isOnRound(register: Register, id: string, today: Day): boolean {
  const household = register.get('household', id)
  if (!household || householdStanding(household, today) !== 'active') return false
  return (
    Boolean(household.fields.expecting) ||
    register.childrenOf(id).some((child) => childStanding(child, today) === 'active')
  )
}

/** Whether somebody of the household was spoken to in the round. */
export function wasMet(register: Register, household: string, round: Round): boolean {
  return register.visitsOf(household).some(({ removed, fields: { on = '', outcome } }) => {
    return (
      !removed && on >= round.from && on <= round.to && (outcome === 'unchanged' || outcome === 'changed')
    )
  })
}

/** An area without a household on the round is finished. */
function share(row: AreaProgress): number {
  return row.households === 0 ? 1 : row.visited / row.households
}
