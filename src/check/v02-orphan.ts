import type { FieldsOf } from '#model/entity.ts'
import { about, inGroup, nothing, type ChildCheck } from './child-sight.ts'

type Adult = NonNullable<NonNullable<FieldsOf<'child'>['parents']>['father']>

/**
 * V2: whoever lost both parents (group 01) has no living one. One dead and the other missing, in an institution or
 * unable to care is group 03, not 01 (Decree 56/2017 Art. 5, `domain/book.md` 7.2): proposed with its subgroup. Where
 * it is not written what became of a parent, that is asked, and nothing is refused.
 */
export const checkOrphan: ChildCheck = (sight) => {
  const group = inGroup(sight, '01')
  if (!group) return nothing
  const { father, mother } = sight.child.fields.parents ?? {}
  const finding = (rest: Pick<Parameters<typeof about>[1], 'level' | 'code' | 'values'>) => [
    about(sight, { check: 'V2', record: group.id, ...rest }),
  ]
  if (isDead(father) && isDead(mother)) return nothing
  const other = isDead(father) ? mother : isDead(mother) ? father : undefined
  const subgroup = other && subgroupFor(other)
  if (subgroup) return finding({ level: 'suggest', code: 'ratherGroup03', values: { subgroup } })
  const living = [father, mother].find((parent) => parent?.life === 'living')
  if (living) return finding({ level: 'error', code: 'parentLiving', values: { name: living.name } })
  return finding({ level: 'warn', code: 'parentUnknown' })
}

function isDead(parent: Adult | undefined): boolean {
  return parent?.life === 'dead'
}

/** The subgroup of group 03 for a half-orphan whose other parent is like this. */
function subgroupFor(other: Adult): '03.1' | '03.2' | undefined {
  if (other.life === 'missing') return '03.1'
  return other.situation === 'institution' || other.situation === 'incapable' ? '03.2' : undefined
}
