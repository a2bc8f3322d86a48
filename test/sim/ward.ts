import type { Role } from '#model/account.ts'
import type { SeedRecord } from '#model/seed.ts'
import { idOf } from './phone.ts'

/** The areas of the simulated ward. */
export const areas = [idOf(1, 9001), idOf(2, 9001), idOf(3, 9001)] as const

export interface Person {
  account: string
  role: Role
  areas: readonly string[]
}

/** Who works in it. The first two share an area, the third stands in an area of her own, the rest see the book. */
export const people: readonly Person[] = [
  { account: idOf(1, 9002), role: 'collaborator', areas: [areas[0]] },
  { account: idOf(2, 9002), role: 'collaborator', areas: [areas[0], areas[1]] },
  { account: idOf(3, 9002), role: 'collaborator', areas: [areas[2]] },
  { account: idOf(4, 9002), role: 'officer', areas: [] },
  { account: idOf(5, 9002), role: 'supervisor', areas: [] },
]

/** What the book holds in the beginning: areas and people, a few households with a child in each. */
export function* wardRecords(households: number): Generator<SeedRecord> {
  yield { entity: 'commune', id: idOf(1, 9000), fields: { name: 'Phường Mô Phỏng', kind: 'phường' } }
  for (const [index, id] of areas.entries()) {
    const dates = { streets: null, from: null, to: null }
    yield { entity: 'area', id, fields: { name: `Địa bàn ${index + 1}`, number: index + 1, ...dates } }
  }
  for (const { account, role, areas: own } of people) {
    yield {
      entity: 'account',
      id: account,
      fields: { name: `Người ${role}`, role, phone: null, areas: [...own] },
    }
  }
  for (let number = 1; number <= households; number += 1) {
    const area = areas[number % areas.length]
    yield { entity: 'household', id: idOf(number, 9003), fields: { area, number: { value: number } } }
    yield {
      entity: 'child',
      id: idOf(number, 9004),
      fields: {
        household: idOf(number, 9003),
        name: { full: 'Mẫu Thị Đầu' },
        birth: { year: 2019, precision: 'year' },
        sex: 'female',
      },
    }
  }
}
