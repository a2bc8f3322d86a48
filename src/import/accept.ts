import type { Likeness } from './compare.ts'
import type { ImportPlan, RowDecision } from './outcome.ts'

/**
 * Decisions for all near rows at once whose only candidate is a child of the book and differs in nothing but what was
 * allowed (for instance `accents-differ`, or `parents-unknown` in a school's list); a child is given to one row only.
 */
export function acceptNear(
  plan: Pick<ImportPlan, 'rows'>,
  allowed: ReadonlySet<Likeness>,
): Record<number, RowDecision> {
  const taken = new Set(plan.rows.flatMap(({ child }) => (child === undefined ? [] : [child])))
  const decisions: Record<number, RowDecision> = {}
  for (const { row, outcome, candidates = [] } of plan.rows) {
    const [candidate, ...others] = candidates
    if (outcome !== 'near' || !candidate || others.length > 0 || candidate.row !== undefined) continue
    const isAllowed = candidate.reasons.every((reason) => agreeing.has(reason) || allowed.has(reason))
    if (!isAllowed || taken.has(candidate.child)) continue
    taken.add(candidate.child)
    decisions[row] = { child: candidate.child }
  }
  return decisions
}

/** Reasons that speak for a candidate and need no permission. */
const agreeing: ReadonlySet<Likeness> = new Set([
  'same-identifier',
  'same-mother',
  'same-father',
  'same-adult',
  'same-household',
])
