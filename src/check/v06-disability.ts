import { about, inGroup, nothing, type ChildCheck } from './child-sight.ts'

/** V6: group 04 has a record of the disability, and reports need its degree. */
export const checkDisability: ChildCheck = (sight) => {
  const group = inGroup(sight, '04')
  if (!group) return nothing
  const { disability } = sight.child.fields
  if (disability && disability.types.length > 0 && disability.degree !== undefined) return nothing
  const code = disability && disability.types.length > 0 ? 'degreeMissing' : 'disabilityMissing'
  return [about(sight, { check: 'V6', level: 'warn', code, record: group.id })]
}
