import type { RecordOf } from '#model/record.ts'
import { birthRegistrationTerm } from '#rules/birth-registration.ts'
import { firstBirthday, measureAges } from '#rules/measure-age.ts'
import { birthKey, isOfAge, isSchoolFive } from './age.ts'
import { addKeyDays, addKeyMonths, dayKey, type DayKey } from './day-key.ts'
import { countEvents, countInjuries, countInjuryDeath } from './event-count.ts'
import { countGrowth } from './growth-count.ts'
import { homeOn } from './former-home.ts'
import { hasPassed, isInWindow, spanHolding, type Look } from './look.ts'
import { bitOf } from './measure.ts'
import { isLiving } from './residence.ts'
import { countEducation, countHardship } from './state-count.ts'
import type { Subject } from './subject.ts'

/**
 * The measures in which a child counts, as a mask of bits (`domain/rules.md` 11.2). An imprecise birth is counted by
 * the middle of its range. `look.until` becomes the first day on which time alone may change the mask.
 */
export function countChild(look: Look, subject: Subject): number {
  const { child } = subject
  const birth = child.fields.birth
  if (!birth) return 0
  const born = birthKey(birth)
  if (!hasPassed(look, born)) return 0
  const adult = addKeyMonths(born, measureAges['child.u16'].below)
  // a death in W still counts for a child that would be grown up by now
  const death = countInjuryDeath(look, subject, adult)
  if (hasPassed(look, adult) || !isLiving(look, child, homeOn(look, subject))) return death
  return (
    death |
    bitOf['child.u16'] |
    countAges(look, born) |
    countSchoolAge(look, birth.year) |
    countFirstYear(look, born, child) |
    countRegistration(look, born, child) |
    countHardship(look, subject) |
    countEducation(look, born, subject) |
    countInjuries(look, subject) |
    countEvents(look, born, subject) |
    countGrowth(look, born, subject)
  )
}

function countAges(look: Look, born: DayKey): number {
  return (
    (isOfAge(look, born, 'child.u5') ? bitOf['child.u5'] : 0) |
    (isOfAge(look, born, 'child.7to15') ? bitOf['child.7to15'] : 0) |
    (isOfAge(look, born, 'child.3to35m') ? bitOf['child.3to35m'] : 0) |
    (isOfAge(look, born, 'child.36to71m') ? bitOf['child.36to71m'] : 0)
  )
}

function countSchoolAge(look: Look, birthYear: number): number {
  return isSchoolFive(look, birthYear) ? bitOf['child.sy5'] : 0
}

/** First birthday in W, and of those fully vaccinated before it; “đủ” without a day is believed. */
function countFirstYear(look: Look, born: DayKey, child: RecordOf<'child'>): number {
  const birthday = addKeyMonths(born, firstBirthday.months)
  if (!isInWindow(look, birthday)) return 0
  const vaccination = child.fields.vaccination
  const isFull =
    vaccination?.full === 'yes' && (vaccination.on === undefined || dayKey(vaccination.on) < birthday)
  return bitOf['child.turned1'] | (isFull ? bitOf['vacc.fullBy1'] : 0)
}

/**
 * Registered on D; and of those whose term of 60 days ended in W, registered within it. A registration without a
 * day proves that it was done, not that it was done in time.
 */
function countRegistration(look: Look, born: DayKey, child: RecordOf<'child'>): number {
  const spans = child.fields.birthRegistration
  let mask = 0
  if (spanHolding(look, spans)?.value.state === 'registered') {
    mask |= bitOf['birth.regU16']
    if (isOfAge(look, born, 'child.u5')) mask |= bitOf['birth.regU5']
  }
  const term = addKeyDays(born, birthRegistrationTerm.days)
  if (!isInWindow(look, term)) return mask
  const first = spans?.find((span) => span.value.state === 'registered')
  const isOnTime = first !== undefined && first.from !== null && dayKey(first.from) <= term
  return mask | bitOf['birth.turned60d'] | (isOnTime ? bitOf['birth.onTime'] : 0)
}
