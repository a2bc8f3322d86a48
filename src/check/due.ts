import { ageInMonths, birthRange, isUnderMonths } from '#model/birth.ts'
import { dayOf, dayParts, daysBetween, type Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import { valueOn } from '#model/span.ts'
import { birthRegistrationTerm } from '#rules/birth-registration.ts'
import { gradeOneAge, insuranceAge, kindergartenAge } from '#rules/book-age.ts'
import { attendingLevels } from '#rules/education-level.ts'
import { schoolYearOn } from '#rules/school-year.ts'

/** What is asked of a collaborator about a child; words are `due.<kind>`. */
export type DueKind =
  | 'registrationLate'
  | 'registrationSoon'
  | 'unnamed'
  | 'identifier'
  | 'insurance'
  | 'kindergarten'
  | 'gradeOne'
  | 'birthImprecise'
  | 'ethnicity'
  | 'mother'

export interface Due {
  kind: DueKind
  /** Days late (or left, for `registrationSoon`). */
  days?: number
  late: boolean
}

/**
 * What is due for a child on a day, most pressing first: registration of the birth (V9), a name, BHYT under six
 * (V8), school at five and six (V10), and the basics that the national cleaning asks for (`domain/book.md` 6.1,
 * 8.3). Only facts that this phone holds take part.
 */
export function dueOf(child: RecordOf<'child'>, today: Day): Due[] {
  const { fields } = child
  const birth = fields.birth
  if (!birth) return []
  const due: Due[] = []
  const days = daysBetween(birthRange(birth).latest, today)
  const term = birthRegistrationTerm.days
  const isRegistered = valueOn(fields.birthRegistration, today)?.state === 'registered'

  if (!isRegistered && days > term) due.push({ kind: 'registrationLate', days: days - term, late: true })
  else if (!isRegistered) due.push({ kind: 'registrationSoon', days: term - days, late: false })
  if (fields.name?.placeholder && days > term) due.push({ kind: 'unnamed', late: true })
  if (isRegistered && !fields.identifier) due.push({ kind: 'identifier', late: false })

  const insurance = valueOn(fields.insurance, today)
  const isInsuredAge = isUnderMonths(birth, insuranceAge.months, today) !== 'no'
  if (isInsuredAge && days > term && insurance?.state !== 'insured' && !insurance?.reason) {
    due.push({ kind: 'insurance', late: false })
  }
  const school = schoolDue(child, today)
  if (school) due.push({ kind: school, late: false })
  if (birth.precision !== 'day' && ageInMonths(birth, today).most > 0)
    due.push({ kind: 'birthImprecise', late: false })
  if (!fields.ethnicity) due.push({ kind: 'ethnicity', late: false })
  if (!fields.parents?.mother && !fields.parents?.guardian && !fields.parents?.unknown) {
    due.push({ kind: 'mother', late: false })
  }
  return due
}

/** “5 tuổi” and “6 tuổi” are calendar-year ages in the school year (`domain/book.md` 10.5). */
function schoolDue(child: RecordOf<'child'>, today: Day): 'kindergarten' | 'gradeOne' | undefined {
  const birth = child.fields.birth
  if (!birth) return undefined
  const years = schoolYearOn(today) - birth.year
  const education = valueOn(child.fields.education, today)
  if (years === kindergartenAge.years && !(education && attendingLevels.has(education.level)))
    return 'kindergarten'
  if (years === gradeOneAge.years && education?.level !== 'primary') return 'gradeOne'
  return undefined
}

/** Whether the month in which a birth was expected lies behind us. */
export function isExpectingOver(expecting: string | null | undefined, today: Day): boolean {
  if (!expecting) return false
  const { year, month } = dayParts(today)
  return `${expecting}-01` < dayOf(year, month, 1)
}
