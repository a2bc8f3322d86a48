import { describe, expect, test } from 'vitest'
import { areaFields } from '#model/area.ts'
import {
  areasOn,
  assignmentsOf,
  inPlaceOf,
  nextAssignmentDay,
  withoutArea,
  type Assigned,
} from '#model/assignment.ts'

const [one, two, three] = ['one', 'two', 'three'] as const
const nobody = () => undefined

describe('the areas of an account on a day', () => {
  const lan: Assigned = {
    assignments: [
      { area: one, from: null, to: '2026-12-01' },
      { area: two, from: '2026-12-01' },
    ],
  }

  test('are those whose dates hold on it: the first day counts, the last does not', () => {
    expect(areasOn(lan, '2026-11-30', nobody)).toEqual([one])
    expect(areasOn(lan, '2026-12-01', nobody)).toEqual([two])
  })

  test('an account of the first release has its areas ever since and still', () => {
    expect(areasOn({ areas: [two, one] }, '2020-01-01', nobody)).toEqual([one, two])
    expect(assignmentsOf({ areas: [one] })).toEqual([{ area: one, from: null }])
  })

  test('dated assignments count instead of the list of today', () => {
    expect(areasOn({ areas: [one], assignments: [] }, '2026-11-24', nobody)).toEqual([])
  })

  test('who stands in has the other’s areas between the dates, and never what the other only stands in for', () => {
    const hoa: Assigned = {
      assignments: [{ area: three, from: null }],
      standsInFor: [{ account: 'lan', from: '2026-11-24', to: '2026-12-02' }],
    }
    const find = (id: string) => (id === 'lan' ? lan : id === 'hoa' ? hoa : undefined)
    expect(areasOn(hoa, '2026-11-23', find)).toEqual([three])
    expect(areasOn(hoa, '2026-11-24', find)).toEqual([one, three])
    expect(areasOn(hoa, '2026-12-01', find)).toEqual([three, two])
    expect(areasOn(hoa, '2026-12-02', find)).toEqual([three])
    const ngoc: Assigned = { standsInFor: [{ account: 'hoa', from: '2026-11-01', to: '2027-01-01' }] }
    expect(areasOn(ngoc, '2026-11-24', find)).toEqual([three])
  })

  test('an account that has ended has none, and nothing is taken over from it', () => {
    const gone = { ...lan, ended: '2026-11-01' }
    expect(areasOn(gone, '2026-11-24', nobody)).toEqual([])
    const other: Assigned = { standsInFor: [{ account: 'gone', from: '2026-11-01', to: '2027-01-01' }] }
    expect(areasOn(other, '2026-11-24', () => gone)).toEqual([])
  })
})

describe('the next day on which time alone changes them', () => {
  test('is the nearest beginning or end, also of whoever is stood in for', () => {
    const other: Assigned = { assignments: [{ area: one, from: null, to: '2026-11-28' }] }
    const mine: Assigned = {
      assignments: [{ area: two, from: '2026-12-05' }],
      standsInFor: [{ account: 'other', from: '2026-11-26', to: '2026-12-10' }],
    }
    const next = (day: string) => nextAssignmentDay(mine, day, () => other)
    expect(next('2026-11-24')).toBe('2026-11-26')
    expect(next('2026-11-26')).toBe('2026-11-28')
    expect(next('2026-11-28')).toBe('2026-12-05')
    expect(next('2026-12-10')).toBeUndefined()
  })
})

describe('an area that leaves an account', () => {
  test('closes what runs, drops what had not begun, and leaves the past and other areas alone', () => {
    const before = [
      { area: one, from: '2020-01-01', to: '2021-01-01' },
      { area: one, from: '2022-01-01' },
      { area: two, from: null },
      { area: one, from: '2027-01-01' },
    ]
    expect(withoutArea(before, one, '2026-11-24')).toEqual([
      { area: one, from: '2020-01-01', to: '2021-01-01' },
      { area: one, from: '2022-01-01', to: '2026-11-24' },
      { area: two, from: null },
    ])
  })
})

describe('an area that takes the place of another', () => {
  test('is had for the days that were left of it', () => {
    const before = [
      { area: one, from: null, to: '2026-06-01' },
      { area: one, from: '2026-06-01', to: '2027-06-01' },
      { area: one, from: '2028-01-01' },
      { area: two, from: null },
    ]
    expect(inPlaceOf(before, one, '2026-11-24', three)).toEqual([
      { area: three, from: '2026-11-24', to: '2027-06-01' },
      { area: three, from: '2028-01-01' },
    ])
  })
})

describe('the streets of an area', () => {
  const accepts = (value: unknown) => areaFields.streets.safeParse(value).success

  test('are rows of the paper’s table, or the text of the first release', () => {
    expect(accepts('Phố Kim Mã: hộ 1 đến 10')).toBe(true)
    expect(accepts([{ street: 'Phố Kim Mã', alley: 'Ngõ 371', fromNumber: 11, toNumber: 30 }])).toBe(true)
    expect(accepts([{ street: 'Phố Kim Mã', fromNumber: 5 }])).toBe(true)
  })

  test('household numbers do not run backwards, and a row has a street', () => {
    expect(accepts([{ street: 'Phố Kim Mã', fromNumber: 30, toNumber: 11 }])).toBe(false)
    expect(accepts([{ alley: 'Ngõ 371' }])).toBe(false)
  })
})
