import { countedBirthDay, type Birth } from '#model/birth.ts'
import { measureAges, schoolYearAge } from '#rules/measure-age.ts'
import { addKeyMonths, dayKey, type DayKey } from './day-key.ts'
import { hasPassed, type Look } from './look.ts'

/** The day by which a birth is counted. */
export function birthKey(birth: Birth): DayKey {
  return birth.month !== undefined && birth.day !== undefined
    ? birth.year * 10_000 + birth.month * 100 + birth.day
    : dayKey(countedBirthDay(birth))
}

/** Whether the age on D lies in the range of a measure. */
export function isOfAge(look: Look, born: DayKey, measure: keyof typeof measureAges): boolean {
  const { from, below } = measureAges[measure]
  return hasPassed(look, addKeyMonths(born, from)) && !hasPassed(look, addKeyMonths(born, below))
}

/** Whether the child is five by the school year that runs on D. */
export function isSchoolFive(look: Look, birthYear: number): boolean {
  const year = birthYear + schoolYearAge.years
  // it starts and ends with a school year, whose first day is the only one on which it can change
  return hasPassed(look, startOf(look, year)) && !hasPassed(look, startOf(look, year + 1))
}

function startOf(look: Look, schoolYear: number): DayKey {
  return look.schoolYearStart + (schoolYear - look.schoolYear) * 10_000
}
