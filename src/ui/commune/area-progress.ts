import type { Day } from '#model/day.ts'
import type { Register } from '#model/register.ts'
import type { Round } from '#check/round.ts'
import { isOnRound, wasMet } from './on-round.ts'

/** How far the round has come in one địa bàn; counted like the collaborator's own walk. */
export interface AreaProgress {
  area: string
  number: number | undefined
  name: string
  /** Households where a child lives or a birth is expected, and those of them where somebody was met. */
  households: number
  visited: number
}

/** The progress of a round, kept household by household. */
export interface RoundCount {
  /** Looks at a household again; whether its area's numbers changed. */
  update(household: string): boolean
  /** Every địa bàn in use on the day, the least advanced first, finished ones last. */
  rows(): readonly AreaProgress[]
}

/** Counts the round once and stands ready to keep the count. The register is read, never written. */
export function createRoundCount(register: Register, today: Day, round: Round): RoundCount {
  const places = new Map<string, { area: string; met: boolean }>()
  const totals = new Map<string, { households: number; visited: number }>()

  function add(area: string, households: number, visited: number): void {
    const total = totals.get(area)
    if (!total) totals.set(area, { households, visited })
    else {
      total.households += households
      total.visited += visited
    }
  }

  function update(id: string): boolean {
    const before = places.get(id)
    const area = isOnRound(register, id, today) ? register.get('household', id)?.fields.area : undefined
    const after = area === undefined ? undefined : { area, met: wasMet(register, id, round) }
    if (before?.area === after?.area && before?.met === after?.met) return false
    if (before) add(before.area, -1, before.met ? -1 : 0)
    if (after) add(after.area, 1, after.met ? 1 : 0)
    if (after) places.set(id, after)
    else places.delete(id)
    return true
  }

  for (const household of register.all('household')) update(household.id)
  return {
    update,
    rows() {
      const rows: AreaProgress[] = []
      for (const { id, removed, fields } of register.all('area')) {
        if (removed || (fields.to && fields.to <= today)) continue
        const { households, visited } = totals.get(id) ?? { households: 0, visited: 0 }
        rows.push({
          area: id,
          number: fields.number ?? undefined,
          name: fields.name ?? '',
          households,
          visited,
        })
      }
      return rows.sort(
        (left, right) => share(left) - share(right) || (left.number ?? 0) - (right.number ?? 0),
      )
    },
  }
}

/** An area without a household on the round is finished. */
function share(row: AreaProgress): number {
  return row.households === 0 ? 1 : row.visited / row.households
}
