import { describe, expect, test } from 'vitest'
import { codeIn } from '#rules/code.ts'
import { vaccines } from '#rules/dose-kind.ts'
import { growthBandOf, growthBands } from '#rules/growth-band.ts'
import { sources } from '#rules/source.ts'
import { announcedVaccines, vaccineScheduleOf, vaccineSchedules } from '#rules/vaccine-schedule.ts'

describe('the vaccine schedules', () => {
  test('give doses that the book can record, each dose of an antigen once and in order', () => {
    for (const { id, items } of vaccineSchedules) {
      const seen = new Map<string, number>()
      for (const { antigen, dose } of items) {
        expect(codeIn(vaccines, antigen), `${id} ${antigen}`).toBeDefined()
        expect(dose).toBe((seen.get(antigen) ?? 0) + 1)
        seen.set(antigen, dose)
      }
    }
  })

  test('say of every figure how it is known and where it was read', () => {
    for (const { items, source } of vaccineSchedules) {
      expect(sources[source]).toBeDefined()
      for (const item of items) {
        expect(sources[item.source], item.antigen).toBeDefined()
        expect(sources[item.fullSource], item.antigen).toBeDefined()
      }
    }
  })

  test('hold the classic rule as likely: BCG, three of five-in-one, three of polio, measles, before 12 months', () => {
    const counted = vaccineScheduleOf('2020-01-01').items.filter((item) => item.countsForFull === true)
    expect(counted.map(({ antigen, dose, dueAgeMonths }) => `${antigen} ${dose} at ${dueAgeMonths}`)).toEqual(
      [
        'bcg 1 at 0',
        'dpt-hepb-hib 1 at 2',
        'polio 1 at 2',
        'dpt-hepb-hib 2 at 3',
        'polio 2 at 3',
        'dpt-hepb-hib 3 at 4',
        'polio 3 at 4',
        'measles 1 at 9',
      ],
    )
    expect(new Set(counted.map((item) => item.fullStatus))).toEqual(new Set(['likely']))
  })

  test('do not guess: whether the birth dose counts, the least ages, the doses of Circular 52/2025', () => {
    const { items } = vaccineScheduleOf('2026-06-01')
    expect(items.find((item) => item.antigen === 'hepatitis-b-birth')?.countsForFull).toBeNull()
    expect(items.every((item) => item.minAgeDays === null)).toBe(true)
    expect(announcedVaccines.diseases).toHaveLength(12)
    expect(announcedVaccines).not.toHaveProperty('items')
  })
})

describe('the bands of malnutrition', () => {
  test('leave no gap and follow −2, −3 and −4', () => {
    for (const [index, { from }] of growthBands.slice(0, -1).entries())
      expect(growthBands[index + 1]?.below).toBe(from)
    expect([0, -2, -2.001, -3, -3.001, -4, -4.001].map((z) => growthBandOf(z).code)).toEqual([
      'normal',
      'normal',
      'grade-1',
      'grade-1',
      'grade-2',
      'grade-2',
      'grade-3',
    ])
  })
})
