import { createMemoryBook, type MemoryBook } from './memory-book.ts'
import type { Role } from '#model/account.ts'
import type { FieldsOf } from '#model/entity.ts'
import type { SeedRecord } from '#model/seed.ts'

/** The day on which the small book is read. */
export const today = '2026-11-24'

const start = Date.parse('2026-11-24T09:12:00+07:00')

/** An id that is easy to read in a failing test: `id(47)` ends in 47. */
export function id(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
}

export const areaId = id(900)

export function household(number: number, fields: FieldsOf<'household'> = {}): SeedRecord {
  return {
    entity: 'household',
    id: id(number),
    fields: { area: areaId, number: { value: number }, head: 'Nguyễn Văn An', ...fields },
  }
}

/** A child of the household of this number, a girl born on 5/3/2019, registered and insured unless told otherwise. */
export function child(number: number, home: number, fields: FieldsOf<'child'> = {}): SeedRecord {
  return {
    entity: 'child',
    id: id(number),
    fields: {
      household: id(home),
      name: { full: 'Nguyễn Thị Bình' },
      birth: { year: 2019, month: 3, day: 5, precision: 'day' },
      sex: 'female',
      ethnicity: 'kinh',
      parents: { mother: { name: 'Trần Thị Hoa', birthYear: 1990 } },
      identifier: '000319000001',
      birthRegistration: [{ from: '2019-03-20', value: { state: 'registered' } }],
      insurance: [{ from: '2019-04-01', value: { state: 'insured' } }],
      education: [{ from: '2025-09-01', value: { level: 'primary', grade: 2 } }],
      ...fields,
    },
  }
}

/** A small book of one area with these records; ids and clock are the test's own. */
export function smallBook(
  records: readonly SeedRecord[],
  role: Role = 'collaborator',
): MemoryBook & { newId(): string } {
  let count = 5000
  const newId = () => id((count += 1))
  let clock = start
  const book = createMemoryBook({
    header: {
      enrolment: id(1),
      book: 1,
      device: 7,
      account: id(2),
      name: 'Người thử (giả lập)',
      role,
      kind: 'training',
    },
    seed: [{ entity: 'area', id: areaId, fields: { name: 'Địa bàn 105', number: 105 } }, ...records],
    now: () => (clock += 1000),
    newId,
  })
  return Object.assign(book, { newId })
}
