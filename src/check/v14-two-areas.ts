import { about, nothing, type ChildSight } from './child-sight.ts'
import type { Double } from './doubles.ts'
import type { Finding } from './finding.ts'

/**
 * V14: a child that is followed in two areas of the commune has moved, and the new collaborator has not taken it over
 * yet (`domain/book.md` 5.1).
 */
export function checkTwoAreas(sight: ChildSight, doubles: readonly Double[]): readonly Finding[] {
  if (doubles.length === 0) return nothing
  const found = doubles.filter(({ other }) => other.area !== sight.child.area)
  return found.map(({ other }) =>
    about(sight, {
      check: 'V14',
      level: 'flag',
      code: 'twoAreas',
      record: other.id,
      values: { area: sight.register.get('area', other.area)?.fields.name ?? '' },
    }),
  )
}
