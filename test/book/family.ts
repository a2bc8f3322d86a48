import type { NewChange } from '#book/book.ts'

/** The n-th id of a kind: a valid UUID v7 that can be told from another at sight. */
export function idOf(number: number, kind = 0): string {
  return `0193${String(kind).padStart(4, '0')}-0000-7000-8000-${String(number).padStart(12, '0')}`
}

export const area = (number: number): string => idOf(number, 1)
export const household = (number: number): string => idOf(number, 2)
export const child = (number: number): string => idOf(number, 3)

/** The account whose book the tests open. */
export const account = idOf(1, 9)

/** What the server says when the tests enrol. */
export const answer = {
  token: 'token-of-the-tests',
  epoch: 'e1',
  book: 1,
  device: 7,
  account,
  name: 'Nguyễn Thị Sổ',
  role: 'collaborator',
  kind: 'training',
} as const

export const pin = '192837'

export function newHousehold(number: number, fields: Record<string, unknown> = {}): NewChange {
  return {
    kind: 'set/1',
    entity: 'household',
    entityId: household(number),
    fields: { area: area(1), head: 'Lê Văn Chủ', number: { value: number }, ...fields },
  }
}

export function newChild(number: number, of: number, fields: Record<string, unknown> = {}): NewChange {
  return {
    kind: 'set/1',
    entity: 'child',
    entityId: child(number),
    fields: {
      household: household(of),
      name: { full: 'Trần Thị Hoa' },
      birth: { year: 2018, month: 3, day: 4, precision: 'day' },
      sex: 'female',
      ...fields,
    },
  }
}

export function edit(entity: 'household' | 'child', id: string, fields: Record<string, unknown>): NewChange {
  return { kind: 'set/1', entity, entityId: id, fields }
}
