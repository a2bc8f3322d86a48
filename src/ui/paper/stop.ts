import type { Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import type { Register } from '#model/register.ts'
import { looksOf } from '#ui/paper/entry.ts'
import type { Slip } from '#ui/paper/slip.ts'
import { byNumber } from '#ui/visit/household-words.ts'
import { roundOf } from '#check/round.ts'
import { activeChildren } from '#check/standing.ts'
import { walkList } from '#ui/visit/walk-list.ts'

/** One household of the table into which a slip is typed. */
export interface EntryStop {
  household: RecordOf<'household'>
  children: readonly RecordOf<'child'>[]
  /** What was typed for it from this slip. */
  looks: readonly RecordOf<'visit'>[]
}

/**
 * The households of the round in the order of the paper. `seen` remembers those that stood there before: a row from
 * which everybody has just been written away stays under the hands.
 */
export function entryStops(
  register: Register,
  area: string,
  given: { today: Day; slip: Slip | undefined; seen: Set<string> },
): EntryStop[] {
  const { today, slip, seen } = given
  for (const { household } of walkList(register, area, today, roundOf(register, today)))
    seen.add(household.id)
  return [...seen]
    .flatMap((id) => register.get('household', id) ?? [])
    .filter((household) => !household.removed && household.area === area)
    .sort(byNumber)
    .map((household) => ({
      household,
      children: activeChildren(register, household.id, today),
      looks: slip ? looksOf(register, household.id, slip) : [],
    }))
}
