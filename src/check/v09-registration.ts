import { birthRange } from '#model/birth.ts'
import { daysBetween, type Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import { valueOn } from '#model/span.ts'
import { birthRegistrationTerm } from '#rules/birth-registration.ts'
import type { Due } from './due.ts'

/**
 * V9, a flag: a birth is registered within 60 days (Luật Hộ tịch 2014 Art. 15); the sixtieth day is still in time. An
 * imprecise birth is counted by its last possible day, so that nobody is called late by a guess.
 */
export function registrationDue({ fields }: RecordOf<'child'>, today: Day): Due | undefined {
  if (!fields.birth || isRegistered(fields, today)) return undefined
  const left = birthRegistrationTerm.days - daysBetween(birthRange(fields.birth).latest, today)
  return left < 0
    ? { kind: 'registrationLate', check: 'V9', days: -left, late: true }
    : { kind: 'registrationSoon', check: 'V9', days: left, late: false }
}

/** Whether the birth is registered on a day. */
export function isRegistered(fields: RecordOf<'child'>['fields'], on: Day): boolean {
  return valueOn(fields.birthRegistration, on)?.state === 'registered'
}
