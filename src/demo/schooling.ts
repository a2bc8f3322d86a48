import { addDays, addMonths, dayOf, dayParts, monthsBetween, type Day } from '#model/day.ts'
import type { FieldsOf } from '#model/entity.ts'
import { schoolYearOn } from '#rules/school-year.ts'
import type { Chance } from './chance.ts'

type Education = NonNullable<FieldsOf<'child'>['education']>

/**
 * Where the child is in the school year of `today`, by birth year as schools do (`domain/book.md` 10.5), as spans.
 * Nearly every five-year-old is in kindergarten and every six-year-old in grade 1; small children less often.
 */
export function drawEducation(chance: Chance, born: Day, today: Day, droppedOut: boolean): Education {
  const start = schoolYearOn(today)
  const schoolYear = `${start}-${start + 1}`
  const opening = dayOf(start, 9, 5)
  const from = born > addMonths(opening, -6) ? addMonths(born, 6) : opening
  const schoolAge = start - dayParts(born).year

  if (from > today || (monthsBetween(born, today) < 36 && !chance.happens(0.33))) return []
  if (schoolAge < 3)
    return [{ from, value: { level: 'nursery', school: 'Trường mầm non Hoa Sen', schoolYear } }]
  if (schoolAge < 6) {
    const attends = chance.happens(schoolAge === 5 ? 0.988 : 0.93)
    return [
      {
        from,
        value: attends
          ? { level: 'kindergarten', school: chance.pick(kindergartens), schoolYear }
          : { level: 'not-yet' },
      },
    ]
  }
  const grade = Math.min(schoolAge - 5, 11)
  const value = {
    level: grade <= 5 ? 'primary' : grade <= 9 ? 'lower-secondary' : 'upper-secondary',
    grade,
    school:
      grade <= 5 ? chance.pick(primaries) : grade <= 9 ? chance.pick(secondaries) : 'Trường THPT Hồ Sen',
    schoolYear,
  }
  if (!droppedOut) return [{ from, value }]
  const left = addDays(from, 12) <= today ? addDays(from, 12) : from
  const out = { level: 'dropped-out', grade: Math.min(grade, 9), reason: 'Nghỉ học đi làm' }
  return left === from
    ? [{ from, value: out }]
    : [
        { from, to: left, value },
        { from: left, value: out },
      ]
}

const kindergartens = ['Trường mầm non Hoa Sen', 'Trường mẫu giáo Sen Hồng', 'Lớp mẫu giáo tư thục Búp Sen']
const primaries = ['Trường tiểu học Hoa Sen', 'Trường tiểu học Sen Trắng']
const secondaries = ['Trường THCS Hoa Sen', 'Trường THCS Hồ Sen']
