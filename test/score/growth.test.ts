import { describe, expect, test } from 'vitest'
import { createGrowthReference } from '#rules/who/growth.ts'
import { bookFigures } from '#score/book-figure.ts'
import { heightForAgeZ, weightForAgeZ } from '#score/growth.ts'
import { createTally } from '#score/tally.ts'
import { rulesOf } from './part.ts'
import { createVillage, today, window } from './village.ts'

const reference = createGrowthReference()

describe('the growth standards', () => {
  test('cover every day from birth to five years for both sexes', () => {
    for (const sex of ['male', 'female'] as const) {
      for (let day = 0; day <= 1826; day += 1) {
        const points = [reference.weightForAge(sex, day), reference.heightForAge(sex, day)]
        for (const point of points) expect(point && point.m > 0 && point.s > 0, `${sex} ${day}`).toBe(true)
      }
      expect(reference.weightForAge(sex, 1827)).toBeUndefined()
      expect(reference.heightForAge(sex, 1827)).toBeUndefined()
    }
  })

  test('hold the first, the last and the turning values of the tables of WHO', () => {
    expect(reference.weightForAge('male', 0)).toEqual({ l: 0.3487, m: 3.3464, s: 0.14602 })
    expect(reference.weightForAge('female', 1826)).toEqual({ l: -0.3518, m: 18.2179, s: 0.14821 })
    expect(reference.heightForAge('male', 730)).toEqual({ l: 1, m: 87.8018, s: 0.03479 })
    expect(reference.heightForAge('male', 731)).toEqual({ l: 1, m: 87.1303, s: 0.03508 })
    expect(reference.heightForAge('female', 1826)).toEqual({ l: 1, m: 109.4189, s: 0.04346 })
  })
})

describe('a z-score', () => {
  const weights: [sex: 'male' | 'female', days: number, kilograms: number, z: number][] = [
    ['male', 0, 2.459, -2],
    ['male', 365, 7.7, -2],
    ['male', 365, 6.9, -3],
    ['male', 365, 12, 2],
    ['female', 730, 9, -2],
    ['female', 1826, 13.7, -2],
    ['female', 1826, 12.1, -3],
  ]

  test.each(weights)(
    'of a %s of %i days and %f kg is about %i, as WHO prints it',
    (sex, days, kilograms, z) => {
      expect(weightForAgeZ(reference, sex, days, kilograms * 1000)).toBeCloseTo(z, 1)
    },
  )

  const heights: [sex: 'male' | 'female', days: number, centimetres: number, z: number][] = [
    ['male', 730, 81.7, -2],
    ['male', 731, 81, -2],
    ['female', 1826, 99.9, -2],
    ['female', 0, 49.1, 0],
  ]

  test.each(heights)(
    'of a %s of %i days and %f cm is about %i, as WHO prints it',
    (sex, days, centimetres, z) => {
      expect(heightForAgeZ(reference, sex, days, centimetres * 10)).toBeCloseTo(z, 1)
    },
  )

  test('corrects a length taken standing and a height taken lying by 0.7 cm', () => {
    const at = (days: number, position: 'lying' | 'standing' | null, millimetres: number) =>
      heightForAgeZ(reference, 'female', days, millimetres, position)
    expect(at(400, 'standing', 743)).toBe(at(400, 'lying', 750))
    expect(at(900, 'lying', 857)).toBe(at(900, 'standing', 850))
    expect(at(900, null, 850)).toBe(at(900, 'standing', 850))
  })

  test('of weight goes on in even steps beyond three, as WHO restricts it', () => {
    const z = (grams: number) => weightForAgeZ(reference, 'male', 365, grams) ?? Number.NaN
    const step = z(4000) - z(3500)
    expect(z(4500) - z(4000)).toBeCloseTo(step, 6)
    expect(z(3500)).toBeLessThan(-3)
    expect(z(25_000) - z(24_500)).toBeCloseTo(z(24_500) - z(24_000), 6)
  })

  test('does not exist beyond five years', () => {
    expect(weightForAgeZ(reference, 'male', 1827, 15_000)).toBeUndefined()
    expect(heightForAgeZ(reference, 'male', 1827, 1100)).toBeUndefined()
  })
})

describe('malnutrition in the counts', () => {
  const options = { on: today, window, growth: reference }

  test('goes by the latest weight and height of the window, each for itself', () => {
    const village = createVillage()
    const child = village.child('2022-10-31')
    const measure = (on: string, weight: number | null, height: number | null) =>
      village.write('measurement', { child, on, weight, height, position: 'standing' })
    measure('2024-02-01', 7000, 700)
    measure('2024-09-01', 12_000, null)
    const measures = () => createTally(village.index, options).measuresOf(child)
    expect(measures()).toEqual(expect.arrayContaining(['growth.weighed', 'growth.measured', 'growth.ha2']))
    expect(measures()).not.toContain('growth.wa2')
    measure('2024-10-01', 7500, 850)
    expect(measures()).toContain('growth.wa2')
    expect(measures()).not.toContain('growth.ha2')
  })

  test('of two measurements of one day takes the same one whatever their order', () => {
    const picture = [0, 1].map((turn) => {
      const village = createVillage()
      const child = village.child('2022-10-31')
      const ids = [village.newId(), village.newId()]
      const weights = [7000, 12_000]
      for (const index of turn === 0 ? [0, 1] : [1, 0]) {
        const fields = { child, on: '2024-09-01', weight: weights[index] ?? 0, height: null }
        village.write('measurement', fields, ids[index])
      }
      return createTally(village.index, options).measuresOf(child)
    })
    expect(picture[0]).toEqual(picture[1])
  })

  test('is not counted, rather than nobody being malnourished, without the standards', () => {
    const village = createVillage()
    const child = village.child('2022-10-31')
    village.write('measurement', { child, on: '2024-09-01', weight: 7000, height: 700 })
    const without = createTally(village.index, { on: today, window })
    expect(without.counts.has('growth.wa2')).toBe(false)
    expect(bookFigures(without, rulesOf('qd-06-2019'))['8.1']).toBeUndefined()
    expect(bookFigures(createTally(village.index, options), rulesOf('qd-06-2019'))).toMatchObject({
      '8.1': { numerator: 1, denominator: 1 },
      '8.2': { numerator: 1, denominator: 1 },
    })
  })
})
