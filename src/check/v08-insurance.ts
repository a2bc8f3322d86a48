import { birthRange, isUnderMonths } from '#model/birth.ts'
import { addDays, addMonths, daysBetween, type Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import { valueOn } from '#model/span.ts'
import { birthRegistrationTerm } from '#rules/birth-registration.ts'
import { insuranceAge } from '#rules/book-age.ts'
import { insuranceNotice } from '#rules/due.ts'
import type { Due } from './due.ts'

/**
 * V8, a warning: a child under six has a BHYT card, or it is written why not; birth, registration and card are one
 * procedure (`domain/book.md` 10.3), so a newborn has the term of registration. A card by right of age ends at 72
 * months: told sixty days before, and as late from the birthday on.
 */
export function insuranceDue({ fields }: RecordOf<'child'>, today: Day): Due | undefined {
  const { birth } = fields
  if (!birth) return undefined
  const insurance = valueOn(fields.insurance, today)
  if (insurance?.state === 'insured') {
    return insurance.source === 'under-six' ? endDue(birthRange(birth).latest, today) : undefined
  }
  if (insurance?.reason || isUnderMonths(birth, insuranceAge.months, today) === 'no') return undefined
  const isNewborn = daysBetween(birthRange(birth).latest, today) <= birthRegistrationTerm.days
  return isNewborn ? undefined : { kind: 'insurance', check: 'V8', late: false }
}

function endDue(born: Day, today: Day): Due | undefined {
  const end = addMonths(born, insuranceAge.months)
  if (end <= today) return { kind: 'insuranceEnded', check: 'V8', late: true }
  if (addDays(end, -insuranceNotice.days) > today) return undefined
  return { kind: 'insuranceEnding', check: 'V8', days: daysBetween(today, end), late: false }
}
