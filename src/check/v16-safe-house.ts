import { dayParts, type Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import type { Register } from '#model/register.ts'
import { nothing } from './child-sight.ts'
import type { Finding, Sight } from './finding.ts'

/**
 * V16: “đạt” of a safe house does not hold where a child was injured at home in the calendar year of the look
 * (`domain/book.md` 12.1, W9).
 */
export function checkSafeHouse({ register, on }: Sight, household: string): readonly Finding[] {
  const { year } = dayParts(on)
  const look = lookOf(register, household, year)
  if (look?.fields.result !== 'passed') return nothing
  const injury = register
    .injuriesOf(household)
    .find(({ removed, fields }) => !removed && fields.place === 'home' && isIn(fields.on, year))
  if (!injury) return nothing
  return [
    {
      check: 'V16',
      level: 'error',
      code: 'houseNotSafe',
      household,
      record: look.id,
      values: { day: injury.fields.on ?? '' },
    },
  ]
}

/** The newest look at a house in a calendar year; of two on one day the one written later. */
export function lookOf(
  register: Register,
  household: string,
  year: number,
): RecordOf<'houseCheck'> | undefined {
  let newest: RecordOf<'houseCheck'> | undefined
  for (const look of register.houseChecksOf(household)) {
    if (look.removed || !isIn(look.fields.on, year)) continue
    const [on, last] = [look.fields.on ?? '', newest?.fields.on ?? '']
    if (!newest || on > last || (on === last && look.stamp[2] >= newest.stamp[2])) newest = look
  }
  return newest
}

function isIn(day: Day | undefined, year: number): boolean {
  return day !== undefined && dayParts(day).year === year
}
