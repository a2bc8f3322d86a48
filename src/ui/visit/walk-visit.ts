import type { NewChange } from '#book/book.ts'
import { roundOf } from '#check/round.ts'
import type { Day } from '#model/day.ts'
import type { Register } from '#model/register.ts'
import { visitChange, type VisitSource } from '#ui/visit/visit-change.ts'
import { newestVisit } from '#ui/visit/walk-list.ts'

/**
 * Whoever writes an event while walking the round has looked at the household: the visit is marked in the same save,
 * unless this round has it as seen already. Nothing outside a walk, and nothing while it is not said how one knows.
 */
export function walkVisit(
  register: Register,
  given: { household: string; today: Day; source: VisitSource | undefined; walking: boolean },
  newId: () => string,
): NewChange[] {
  const { household, today, source, walking } = given
  if (!walking || !source) return []
  const seen = newestVisit(register, household, roundOf(register, today))?.fields.outcome
  if (seen === 'changed') return []
  return [visitChange(newId(), household, today, source, 'changed')]
}
