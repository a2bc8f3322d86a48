import { motherAge } from '#rules/book-age.ts'
import { about, nothing, type ChildCheck } from './child-sight.ts'

/** V1: the mother was 12 to 55 at the birth, if her year of birth is known (`domain/book.md` 8.3). */
export const checkMotherAge: ChildCheck = (sight) => {
  const { birth, parents } = sight.child.fields
  const year = parents?.mother?.birthYear
  if (year === undefined || !birth) return nothing
  const age = birth.year - year
  if (age >= motherAge.least && age <= motherAge.most) return nothing
  return [about(sight, { check: 'V1', level: 'warn', code: 'motherAge', values: { age } })]
}
