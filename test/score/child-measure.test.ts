import { beforeEach, describe, expect, test } from 'vitest'
import type { FieldsOf } from '#model/entity.ts'
import type { TalliedMeasure } from '#score/measure.ts'
import { createVillage, today, type Village } from './village.ts'

let village: Village
beforeEach(() => {
  village = createVillage()
})

/** Whether one child, born on a day, counts in a measure on a day. */
function counts(measure: TalliedMeasure, born: string, on = today, fields: FieldsOf<'child'> = {}): boolean {
  const id = village.child(born, fields)
  return village.tally(on).measuresOf(id).includes(measure)
}

describe('ages', () => {
  const edges: [measure: TalliedMeasure, born: string, inside: string[], outside: string[]][] = [
    ['child.u16', '2008-11-01', ['2008-11-01', '2024-10-31'], ['2008-10-31', '2024-11-01']],
    ['child.u5', '2019-11-01', ['2019-11-01', '2024-10-31'], ['2024-11-01']],
    ['child.7to15', '2015-03-10', ['2022-03-10', '2031-03-09'], ['2022-03-09', '2031-03-10']],
    ['child.3to35m', '2022-03-10', ['2022-06-10', '2025-03-09'], ['2022-06-09', '2025-03-10']],
    ['child.36to71m', '2020-03-10', ['2023-03-10', '2026-03-09'], ['2023-03-09', '2026-03-10']],
  ]

  test.each(edges)(
    '%s counts from its first day to the day before its last birthday',
    (measure, born, inside, outside) => {
      for (const day of inside) expect(counts(measure, born, day), day).toBe(true)
      for (const day of outside) expect(counts(measure, born, day), day).toBe(false)
    },
  )

  test('a child of 29 February turns five on 1 March', () => {
    expect(counts('child.u5', '2020-02-29', '2025-02-28')).toBe(true)
    expect(counts('child.u5', '2020-02-29', '2025-03-01')).toBe(false)
  })

  test('a birth known by its month or year is counted by the middle of its range', () => {
    const may = { birth: { year: 2019, month: 5, precision: 'month' as const } }
    expect(counts('child.u5', '2019-05-01', '2024-05-15', may)).toBe(true)
    expect(counts('child.u5', '2019-05-01', '2024-05-16', may)).toBe(false)
    const year = { birth: { year: 2019, precision: 'estimated' as const } }
    expect(counts('child.u5', '2019-01-01', '2024-07-01', year)).toBe(true)
    expect(counts('child.u5', '2019-01-01', '2024-07-02', year)).toBe(false)
  })

  test('five by school year follows the calendar year of birth, not the birthday', () => {
    expect(counts('child.sy5', '2019-12-31', '2024-09-01')).toBe(true)
    expect(counts('child.sy5', '2019-01-01', '2025-08-31')).toBe(true)
    expect(counts('child.sy5', '2019-12-31', '2024-08-31')).toBe(false)
    expect(counts('child.sy5', '2020-01-01', '2024-09-01')).toBe(false)
    expect(counts('child.sy5', '2019-01-01', '2025-09-01')).toBe(false)
  })

  test('a birth that is not written yet counts nowhere', () => {
    const id = village.write('child', {
      household: village.household(),
      name: { full: 'Gái' },
      sex: 'female',
    })
    expect(village.tally().measuresOf(id)).toEqual([])
  })
})

describe('the first birthday and vaccination', () => {
  test('a first birthday counts on both ends of the window', () => {
    expect(counts('child.turned1', '2022-11-01')).toBe(true)
    expect(counts('child.turned1', '2023-10-31')).toBe(true)
    expect(counts('child.turned1', '2022-10-31')).toBe(false)
    expect(counts('child.turned1', '2023-11-01')).toBe(false)
  })

  test('a birthday still to come does not count before its day', () => {
    expect(counts('child.turned1', '2023-06-15', '2024-06-14')).toBe(false)
    expect(counts('child.turned1', '2023-06-15', '2024-06-15')).toBe(true)
  })

  test('vaccination counts when it was complete before the birthday, or complete without a day', () => {
    const full = (on?: string) => ({ vaccination: { full: 'yes' as const, ...(on && { on }) } })
    expect(counts('vacc.fullBy1', '2023-06-15', today, full('2024-06-14'))).toBe(true)
    expect(counts('vacc.fullBy1', '2023-06-15', today, full('2024-06-15'))).toBe(false)
    expect(counts('vacc.fullBy1', '2023-06-15', today, full())).toBe(true)
    expect(counts('vacc.fullBy1', '2023-06-15', today, { vaccination: { full: 'unknown' } })).toBe(false)
    expect(counts('vacc.fullBy1', '2023-06-15', today, { vaccination: null })).toBe(false)
    expect(counts('vacc.fullBy1', '2015-06-15', today, full())).toBe(false)
  })
})

describe('birth registration', () => {
  const registered = (from: string | null) => ({
    birthRegistration: [{ from, value: { state: 'registered' as const } }],
  })

  test('counts from the day of registration on', () => {
    expect(counts('birth.regU5', '2024-01-01', '2024-03-09', registered('2024-03-10'))).toBe(false)
    expect(counts('birth.regU5', '2024-01-01', '2024-03-10', registered('2024-03-10'))).toBe(true)
    expect(counts('birth.regU5', '2024-01-01', today, registered(null))).toBe(true)
    expect(counts('birth.regU16', '2012-01-01', today, registered(null))).toBe(true)
    expect(counts('birth.regU5', '2012-01-01', today, registered(null))).toBe(false)
    const un = { birthRegistration: [{ from: null, value: { state: 'unregistered' as const } }] }
    expect(counts('birth.regU16', '2024-01-01', today, un)).toBe(false)
  })

  test('is on time up to the sixtieth day after birth', () => {
    expect(counts('birth.onTime', '2024-01-01', today, registered('2024-03-01'))).toBe(true)
    expect(counts('birth.onTime', '2024-01-01', today, registered('2024-03-02'))).toBe(false)
  })

  test('without a day proves that it was done, not that it was done in time', () => {
    expect(counts('birth.turned60d', '2024-01-01', today, registered(null))).toBe(true)
    expect(counts('birth.onTime', '2024-01-01', today, registered(null))).toBe(false)
  })

  test('counts children whose term of 60 days ended in the window and has passed', () => {
    expect(counts('birth.turned60d', '2023-09-02')).toBe(true)
    expect(counts('birth.turned60d', '2023-09-01')).toBe(false)
    expect(counts('birth.turned60d', '2024-09-01')).toBe(true)
    expect(counts('birth.turned60d', '2024-09-02')).toBe(false)
    expect(counts('birth.turned60d', '2024-01-01', '2024-02-29')).toBe(false)
  })
})

describe('education', () => {
  const at = (level: string, from: string | null = null, to?: string) => ({
    education: [{ from, ...(to && { to }), value: { level } }],
  })

  test('counts nursery and kindergarten on the day by children of their age', () => {
    expect(counts('edu.nursery', '2022-12-01', today, at('nursery'))).toBe(true)
    expect(counts('edu.nursery', '2021-01-01', today, at('nursery'))).toBe(false)
    expect(counts('edu.kinder', '2021-01-01', today, at('kindergarten'))).toBe(true)
    expect(counts('edu.kinder', '2021-01-01', today, at('nursery'))).toBe(false)
    expect(counts('edu.kinder', '2021-01-01', today, at('kindergarten', null, today))).toBe(false)
  })

  test('counts a five-year-old who was in kindergarten at any time of the school year so far', () => {
    expect(counts('edu.sy5', '2019-05-01', today, at('kindergarten', '2022-09-05'))).toBe(true)
    expect(counts('edu.sy5', '2019-05-01', today, at('kindergarten', '2022-09-05', '2024-10-01'))).toBe(true)
    expect(counts('edu.sy5', '2019-05-01', today, at('kindergarten', '2022-09-05', '2024-09-01'))).toBe(false)
    expect(counts('edu.sy5', '2019-05-01', today, at('kindergarten', '2024-11-01'))).toBe(false)
    expect(counts('edu.sy5', '2020-05-01', today, at('kindergarten'))).toBe(false)
  })
})
