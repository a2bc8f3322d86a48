import type { RecordOf } from './record.ts'
import type { Register } from './register.ts'

/**
 * Injuries at home that the book knows of in a household in a calendar year, oldest first. One is enough for the house
 * not to be safe in that year (V16, `domain/book.md` 12.1).
 */
export function injuriesAtHome(register: Register, household: string, year: number): RecordOf<'injury'>[] {
  return register
    .injuriesOf(household)
    .filter(({ removed, fields }) => {
      return !removed && fields.place === 'home' && fields.on?.startsWith(`${String(year)}-`)
    })
    .sort((left, right) => (left.fields.on ?? '').localeCompare(right.fields.on ?? ''))
}
