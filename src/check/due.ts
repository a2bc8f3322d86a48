import { ageInMonths, birthRange } from '#model/birth.ts'
import { dayOf, dayParts, daysBetween, type Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import { birthRegistrationTerm } from '#rules/birth-registration.ts'
import { identifierAge } from '#rules/due.ts'
import type { CheckId, Sight } from './finding.ts'
import { recheckDue } from './recheck-due.ts'
import { insuranceDue } from './v08-insurance.ts'
import { isRegistered, registrationDue } from './v09-registration.ts'
import { schoolDue } from './v10-school.ts'
import { vaccinationDue } from './vaccine-due.ts'

/** What is asked of a collaborator about a child; words are `due.<kind>`. */
export type DueKind =
  | 'registrationLate'
  | 'registrationSoon'
  | 'unnamed'
  | 'identifier'
  | 'insurance'
  | 'insuranceEnding'
  | 'insuranceEnded'
  | 'vaccination'
  | 'vaccinationMissing'
  | 'vaccineDose'
  | 'kindergarten'
  | 'gradeOne'
  | 'circumstanceRecheck'
  | 'supportRecheck'
  | 'birthImprecise'
  | 'ethnicity'
  | 'mother'

export interface Due {
  kind: DueKind
  /** The check that it is, where it is one of `domain/book.md` 8.3. */
  check?: CheckId
  /** Days late (or left). */
  days?: number
  late: boolean
  /** The circumstance or support that is asked about. */
  record?: string
  /** Codes for the words: vaccine and dose, circumstance, kind of support. */
  values?: Readonly<Record<string, string | number>>
}

/**
 * What is due for a child on a day, most pressing first: registration of the birth (V9), a name, BHYT under six (V8),
 * vaccination, school at five and six (V10), what should be looked at again, and the basics that the national cleaning
 * asks for (`domain/book.md` 6.1). Only facts that this phone holds take part.
 */
export function dueOfChild(sight: Sight, child: RecordOf<'child'>): Due[] {
  const { fields } = child
  const { on } = sight
  const birth = fields.birth
  if (!birth) return []
  const due: Due[] = []
  const add = (one: Due | undefined) => {
    if (one) due.push(one)
  }
  add(registrationDue(child, on))
  const days = daysBetween(birthRange(birth).latest, on)
  if (fields.name?.placeholder && days > birthRegistrationTerm.days) add({ kind: 'unnamed', late: true })
  const isOld = ageInMonths(birth, on).least >= identifierAge.months
  if (!fields.identifier && (isOld || isRegistered(fields, on))) add({ kind: 'identifier', late: false })
  add(insuranceDue(child, on))
  add(vaccinationDue(sight, child))
  add(schoolDue(child, on))
  due.push(...recheckDue(sight, child))
  if (birth.precision !== 'day' && ageInMonths(birth, on).most > 0)
    add({ kind: 'birthImprecise', late: false })
  if (!fields.ethnicity) add({ kind: 'ethnicity', late: false })
  if (!fields.parents?.mother && !fields.parents?.guardian && !fields.parents?.unknown) {
    add({ kind: 'mother', late: false })
  }
  return due
}

/** Whether the month in which a birth was expected lies behind us. */
export function isExpectingOver(expecting: string | null | undefined, today: Day): boolean {
  if (!expecting) return false
  const { year, month } = dayParts(today)
  return `${expecting}-01` < dayOf(year, month, 1)
}
