import { beforeEach, describe, expect, test } from 'vitest'
import type { FieldsOf } from '#model/entity.ts'
import { areaOne, areaTwo, createVillage, today, type Village } from './village.ts'

let village: Village
beforeEach(() => {
  village = createVillage()
})

/** Whether a child with these facts lives in the commune on a day. */
function lives(child: FieldsOf<'child'>, household: FieldsOf<'household'> = {}, on = today): boolean {
  const id = village.child('2014-05-01', { household: village.household(household), ...child })
  return village.tally(on).measuresOf(id).includes('child.u16')
}

describe('a child lives in the commune', () => {
  test('when nothing says otherwise, whatever the registration', () => {
    expect(lives({})).toBe(true)
    expect(lives({ registration: [{ from: null, value: 'elsewhere' }] })).toBe(true)
  })

  test('while it is at home or boards at a school, not while it is away', () => {
    expect(lives({ presence: [{ from: null, value: { state: 'boarding' } }] })).toBe(true)
    expect(lives({ presence: [{ from: null, value: { state: 'absent' } }] })).toBe(false)
  })

  test('as its household does, where its own presence says nothing', () => {
    const away: FieldsOf<'household'> = { presence: [{ from: '2024-06-01', value: { state: 'absent' } }] }
    expect(lives({}, away, '2024-05-31')).toBe(true)
    expect(lives({}, away, '2024-06-01')).toBe(false)
    expect(lives({ presence: [{ from: null, value: { state: 'present' } }] }, away)).toBe(true)
  })

  test('from the day of its arrival on', () => {
    const arrived: FieldsOf<'child'> = { presence: [{ from: '2024-06-01', value: { state: 'present' } }] }
    expect(lives(arrived, {}, '2024-05-31')).toBe(false)
    expect(lives(arrived, {}, '2024-06-01')).toBe(true)
  })

  test('until it went away, where only that is written', () => {
    const left: FieldsOf<'child'> = { presence: [{ from: '2024-06-01', value: { state: 'absent' } }] }
    expect(lives(left, {}, '2024-05-31')).toBe(true)
    expect(lives(left, {}, '2024-06-01')).toBe(false)
  })

  test('between moving back in and moving out again', () => {
    const status: FieldsOf<'child'>['status'] = [
      { from: null, to: '2023-01-01', value: { state: 'active' } },
      { from: '2023-01-01', to: '2024-02-01', value: { state: 'movedOut' } },
      { from: '2024-02-01', to: '2024-08-01', value: { state: 'active' } },
      { from: '2024-08-01', value: { state: 'movedOut' } },
    ]
    const days = ['2022-12-31', '2023-01-01', '2024-01-31', '2024-02-01', '2024-07-31', '2024-08-01']
    expect(days.map((day) => lives({ status }, {}, day))).toEqual([true, false, false, true, true, false])
  })

  test('only while it is alive', () => {
    const status: FieldsOf<'child'>['status'] = [
      { from: null, to: '2024-05-01', value: { state: 'active' } },
      { from: '2024-05-01', value: { state: 'died', cause: 'disease' } },
    ]
    expect(lives({ status }, {}, '2024-04-30')).toBe(true)
    expect(lives({ status }, {}, '2024-05-01')).toBe(false)
  })

  test('only while its household is active', () => {
    const status: FieldsOf<'household'>['status'] = [
      { from: null, to: '2024-05-01', value: { state: 'active' } },
      { from: '2024-05-01', value: { state: 'movedOut' } },
    ]
    expect(lives({}, { status }, '2024-04-30')).toBe(true)
    expect(lives({}, { status }, '2024-05-01')).toBe(false)
  })

  test('never when the record is known now to be a duplicate or a mistake, or was removed', () => {
    const duplicate = { from: '2024-09-01', value: { state: 'duplicate' as const } }
    expect(lives({ status: [duplicate] }, {}, '2024-01-01')).toBe(false)
    const id = village.child('2014-05-01')
    village.remove('child', id)
    expect(village.tally().measuresOf(id)).toEqual([])
  })
})

describe('households with children', () => {
  test('count once, however many children live there', () => {
    const household = village.household()
    village.child('2014-01-01', { household })
    village.child('2020-01-01', { household })
    village.household()
    village.child('2000-01-01')
    const tally = village.tally()
    expect(tally.counts.get('house.withChild')).toBe(1)
    expect(tally.membersOf('house.withChild')).toEqual([household])
  })

  test('are counted for the areas that are asked for', () => {
    village.child('2014-01-01', { household: village.household({ area: areaOne }) })
    village.child('2014-01-01', { household: village.household({ area: areaTwo }) })
    village.child('2014-01-01', { household: village.household({ area: areaTwo }) })
    const countIn = (...areas: string[]) =>
      village.tally(today, undefined, new Set(areas)).counts.get('child.u16')
    expect([countIn(areaOne), countIn(areaTwo), countIn(areaOne, areaTwo), countIn()]).toEqual([1, 2, 3, 0])
  })
})
