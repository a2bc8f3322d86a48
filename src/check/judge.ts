import type { DoubleIndex } from './doubles.ts'
import type { Finding, Sight } from './finding.ts'
import { findingsOfHousehold } from './household-findings.ts'
import { withPending, type Pending } from './pending.ts'

/**
 * What the checks would find anew if these changes were saved, at every household that they concern. What was wrong
 * before is not held against the one who writes now.
 */
export function judge(sight: Sight, changes: readonly Pending[], index: DoubleIndex): Finding[] {
  if (changes.length === 0) return []
  const after: Sight = { ...sight, register: withPending(sight.register, changes) }
  const households = new Set<string>()
  for (const { entity, entityId } of changes) {
    for (const { register } of [sight, after]) {
      const household = register.get(entity, entityId)?.household
      if (household) households.add(household)
    }
  }
  const known = new Set(
    [...households].flatMap((id) => findingsOfHousehold(sight, id, index).map(findingKey)),
  )
  return [...households]
    .flatMap((id) => findingsOfHousehold(after, id, index))
    .filter((finding) => !known.has(findingKey(finding)))
}

/** What makes a finding this one and no other. */
export function findingKey({ code, household, child, record }: Finding): string {
  return [code, household, child, record].join('/')
}
