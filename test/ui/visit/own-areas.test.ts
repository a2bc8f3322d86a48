import { describe, expect, test } from 'vitest'
import type { SeedRecord } from '#model/seed.ts'
import { ownAreas } from '#ui/visit/own-areas.ts'
import { areaId, id, smallBook } from '../../part/small-book.ts'

const other: SeedRecord = { entity: 'area', id: id(901), fields: { name: 'Địa bàn 106', number: 106 } }
const third: SeedRecord = { entity: 'area', id: id(902), fields: { name: 'Địa bàn 104', number: 104 } }
const account = (areas: string[]): SeedRecord => ({
  entity: 'account',
  id: id(2),
  fields: { name: 'Người thử', role: 'collaborator', areas },
})
const numbers = (records: SeedRecord[], role?: 'officer') =>
  ownAreas(smallBook(records, role)).map((area) => area.fields.number)

describe('the areas of an account', () => {
  test('are a collaborator’s own, in order, although her phone knows all areas of the commune', () => {
    expect(numbers([other, third, account([areaId, id(902)])])).toEqual([104, 105])
  })

  test('are all of them for the office', () => {
    expect(numbers([other, third], 'officer')).toEqual([104, 105, 106])
  })

  test('are none before the account’s own record has come', () => {
    expect(numbers([other])).toEqual([])
  })
})
