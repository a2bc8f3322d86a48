import { about, nothing, type ChildSight } from './child-sight.ts'
import type { Finding } from './finding.ts'
import type { Double } from './doubles.ts'

/**
 * V13: two children that the book follows in one area with the same name, birth date and mother, or the same identifier,
 * may be one. Twins share mother and date under different names and are left alone.
 */
export function checkSameChild(sight: ChildSight, doubles: readonly Double[]): readonly Finding[] {
  if (doubles.length === 0) return nothing
  const found = doubles.filter(({ other }) => other.area === sight.child.area)
  return found.map(({ other, by }) =>
    about(sight, {
      check: 'V13',
      level: 'warn',
      code: by === 'identifier' ? 'sameIdentifier' : 'sameChild',
      record: other.id,
    }),
  )
}
