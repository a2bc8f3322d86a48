import { beforeEach, describe, expect, test } from 'vitest'
import type { FieldsOf } from '#model/entity.ts'
import type { TalliedMeasure } from '#score/measure.ts'
import { createVillage, today, type Village } from './village.ts'

let village: Village
let child: string
beforeEach(() => {
  village = createVillage()
  child = village.child('2014-05-01')
})

const has = (measure: TalliedMeasure, on = today) => village.tally(on).measuresOf(child).includes(measure)
const circumstance = (code: string, from: string, to?: string) =>
  village.write('circumstance', { child, code, period: { from, ...(to && { to }) } })
const support = (from: string, to?: string) =>
  village.write('support', { child, kind: 'gift', period: { from, ...(to && { to }) } })

describe('special circumstances', () => {
  test('count while a group is open', () => {
    circumstance('03', '2024-02-01', '2024-06-01')
    expect(has('hcdb.all', '2024-01-31')).toBe(false)
    expect(has('hcdb.all', '2024-02-01')).toBe(true)
    expect(has('hcdb.all', '2024-05-31')).toBe(true)
    expect(has('hcdb.all', '2024-06-01')).toBe(false)
  })

  test('count a child in several groups once', () => {
    circumstance('03', '2024-02-01')
    circumstance('04', '2020-01-01')
    circumstance('13', '2023-01-01')
    expect(village.tally().counts.get('hcdb.all')).toBe(1)
  })

  test('are neither flags of risk nor classes of labour nor removed records', () => {
    circumstance('near-poor', '2024-02-01')
    circumstance('labour-part', '2024-02-01')
    village.remove('circumstance', circumstance('04', '2024-02-01'))
    expect(has('hcdb.all')).toBe(false)
  })
})

describe('help', () => {
  beforeEach(() => {
    circumstance('03', '2022-01-01')
  })

  test('counts when a gift was given on a day of the window', () => {
    support('2023-10-31', '2023-11-01')
    expect(has('hcdb.helped')).toBe(false)
    support('2023-11-01', '2023-11-02')
    expect(has('hcdb.helped')).toBe(true)
  })

  test('counts a gift whose period ends on the day it began', () => {
    support('2023-11-01', '2023-11-01')
    expect(has('hcdb.helped')).toBe(true)
  })

  test('counts a monthly allowance entered once, years ago, while it runs', () => {
    const allowance = support('2020-01-01')
    expect(has('hcdb.helped')).toBe(true)
    village.write('support', { period: { from: '2020-01-01', to: '2023-11-01' } }, allowance)
    expect(has('hcdb.helped')).toBe(false)
    village.write('support', { period: { from: '2020-01-01', to: '2023-11-02' } }, allowance)
    expect(has('hcdb.helped')).toBe(true)
  })

  test('does not count before it was given nor after the window', () => {
    support('2024-08-15', '2024-08-16')
    expect(has('hcdb.helped', '2024-08-14')).toBe(false)
    expect(has('hcdb.helped', '2024-08-15')).toBe(true)
    village.remove('support', [...village.index.all('support')][0]!.id)
    support('2024-11-01')
    expect(has('hcdb.helped', '2025-01-01')).toBe(false)
  })

  test('does not count for a child without a group', () => {
    const other = village.child('2015-01-01')
    village.write('support', { child: other, kind: 'gift', period: { from: '2024-01-01' } })
    expect(village.tally().measuresOf(other)).not.toContain('hcdb.helped')
  })

  test('shows who is not helped', () => {
    support('2024-01-01')
    const left = village.child('2016-01-01')
    village.write('circumstance', { child: left, code: '04', period: { from: '2023-01-01' } })
    const tally = village.tally()
    expect(tally.membersOf('hcdb.all', 'hcdb.helped')).toEqual([left])
    expect(tally.membersOf('hcdb.helped')).toEqual([child])
  })
})

describe('hard labour', () => {
  test('counts at any time of the window, even when it is over', () => {
    circumstance('labour-street', '2023-01-01', '2023-11-02')
    expect(has('labour.hard')).toBe(true)
  })

  test('does not count when it was over before the window, or is of another class', () => {
    circumstance('labour-hazardous', '2023-01-01', '2023-11-01')
    circumstance('labour-unlawful', '2024-01-01')
    expect(has('labour.hard')).toBe(false)
  })
})

describe('injuries', () => {
  const injure = (on: string, household = homeOf(child)) =>
    village.write('injury', { household, child, on, type: '01', place: 'school' })
  const homeOf = (id: string) => village.index.get('child', id)!.fields.household!

  test('count a child once, on days of the window that have come', () => {
    injure('2023-10-31')
    expect(has('injury.children')).toBe(false)
    injure('2024-10-31')
    injure('2024-03-01')
    expect(village.tally().counts.get('injury.children')).toBe(1)
    expect(has('injury.children', '2024-02-29')).toBe(false)
  })

  test('follow the child to another household', () => {
    injure('2024-03-01')
    village.write('child', { household: village.household() }, child)
    expect(has('injury.children')).toBe(true)
  })

  const die = (on: string, cause: string): FieldsOf<'child'> => ({
    status: [
      { from: null, to: on, value: { state: 'active' } },
      { from: on, value: { state: 'died', cause } },
    ],
  })

  test('that were fatal count as deaths by injury, not as injured children', () => {
    injure('2024-03-01')
    village.write('child', die('2024-03-02', '08'), child)
    expect(village.tally().measuresOf(child)).toEqual(['injury.deaths'])
  })

  test('count deaths in the window only, of injury only', () => {
    village.write('child', die('2023-10-31', '08'), child)
    expect(has('injury.deaths')).toBe(false)
    village.write('child', die('2024-05-01', 'disease'), child)
    expect(has('injury.deaths')).toBe(false)
    village.write('child', die('2024-05-01', '03'), child)
    expect(has('injury.deaths', '2024-04-30')).toBe(false)
    expect(has('injury.deaths', '2024-05-01')).toBe(true)
  })

  test('count a death below sixteen of somebody who would be older by now, and of residents only', () => {
    const grown = village.child('2008-03-01', die('2024-02-29', '08'))
    expect(village.tally().measuresOf(grown)).toEqual(['injury.deaths'])
    const adult = village.child('2008-03-01', die('2024-03-01', '08'))
    expect(village.tally().measuresOf(adult)).toEqual([])
    const away = { presence: [{ from: '2023-12-01', value: { state: 'absent' as const } }] }
    expect(
      village.tally().measuresOf(village.child('2014-01-01', { ...die('2024-03-01', '08'), ...away })),
    ).toEqual([])
  })
})

describe('what was done with a child', () => {
  test('health checks count in the window', () => {
    const check = village.write('participation', {
      child,
      on: '2023-10-31',
      kind: 'healthCheck',
      name: 'Khám',
    })
    expect(has('check.u16')).toBe(false)
    village.write('participation', { on: '2023-11-01' }, check)
    expect(has('check.u16')).toBe(true)
  })

  test('consultations count from seven years on', () => {
    const small = village.child('2018-05-01')
    for (const one of [child, small]) {
      village.write('participation', {
        child: one,
        on: '2024-05-01',
        kind: 'consultation',
        name: 'Lấy ý kiến',
      })
    }
    expect(has('part.consulted')).toBe(true)
    expect(village.tally().measuresOf(small)).not.toContain('part.consulted')
  })

  test('weighing and measuring count apart, below five years', () => {
    const small = village.child('2022-05-01')
    for (const one of [child, small]) {
      village.write('measurement', { child: one, on: '2024-05-01', weight: 10_500, height: null })
    }
    expect(village.tally().measuresOf(small)).toContain('growth.weighed')
    expect(village.tally().measuresOf(small)).not.toContain('growth.measured')
    expect(has('growth.weighed')).toBe(false)
  })
})
