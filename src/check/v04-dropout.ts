import { ageInMonths } from '#model/birth.ts'
import { valueOn } from '#model/span.ts'
import { gradeOneAge } from '#rules/book-age.ts'
import { about, inGroup, nothing, type ChildCheck } from './child-sight.ts'

/**
 * V4: group 08 left school before completing THCS. A child that is written as going to school, or as having completed
 * it, contradicts that; where nothing is written about school it is asked, as is a child younger than six.
 */
export const checkDropout: ChildCheck = (sight) => {
  const group = inGroup(sight, '08')
  if (!group) return nothing
  const { child, on } = sight
  const rest = { check: 'V4', record: group.id } as const
  const level = valueOn(child.fields.education, on)?.level
  if (level === undefined) return [about(sight, { ...rest, level: 'warn', code: 'schoolUnknown' })]
  if (level !== 'dropped-out') return [about(sight, { ...rest, level: 'error', code: 'notDroppedOut' })]
  const { birth } = child.fields
  const isYoung = birth !== undefined && ageInMonths(birth, on).most < gradeOneAge.years * 12
  return isYoung ? [about(sight, { ...rest, level: 'warn', code: 'youngDropout' })] : nothing
}
