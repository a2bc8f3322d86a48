import { describe, expect, test } from 'vitest'
import { createGrowthReference } from '#rules/who/growth.ts'
import { heightForAgeZ, weightForAgeZ, weightForHeightZ } from '#score/growth.ts'
import { readWhoTable, type WhoLine } from './table.ts'

/*
 * The same scores a second time, written from WHO's method and tables alone: nothing of `src/score` is called to get
 * the expected number.
 */
const tables = {
  weightForAge: readWhoTable('weight-for-age'),
  heightForAge: readWhoTable('length-height-for-age'),
  weightForLength: readWhoTable('weight-for-length'),
  weightForHeight: readWhoTable('weight-for-height'),
}
const sexes = [
  [1, 'male'],
  [2, 'female'],
] as const

/** Every half month from birth to five years, months as 30.4375 days rounded, and the days around the turn to standing. */
const halfMonths = Array.from({ length: 121 }, (_, half) => Math.min(1826, Math.round((half / 2) * 30.4375)))
const ages = [...halfMonths, 1, 2, 6, 7, 8, 13, 14, 729, 730, 731, 732, 1825]
const positions = ['lying', 'standing', null] as const
const reference = createGrowthReference()

function unrestricted({ l, m, s }: WhoLine, y: number): number {
  return l === 0 ? Math.log(y / m) / s : (Math.pow(y / m, l) - 1) / (l * s)
}

function curve({ l, m, s }: WhoLine, z: number): number {
  return l === 0 ? m * Math.exp(s * z) : m * Math.pow(1 + l * s * z, 1 / l)
}

function restricted(line: WhoLine, y: number): number {
  const z = unrestricted(line, y)
  if (z > 3) {
    const sd3pos = curve(line, 3)
    return 3 + (y - sd3pos) / (sd3pos - curve(line, 2))
  }
  if (z < -3) {
    const sd3neg = curve(line, -3)
    return -3 + (y - sd3neg) / (curve(line, -2) - sd3neg)
  }
  return z
}

/** Tenths of a centimetre as a length (to day 730) or height (from day 731) of WHO. */
function asWhoMeasures(days: number, tenths: number, position: 'lying' | 'standing' | null): number {
  if (days < 731 && position === 'standing') return tenths + 7
  if (days >= 731 && position === 'lying') return tenths - 7
  return tenths
}

/** The largest difference and how many were compared. */
function createMeter() {
  let worst = 0
  let compared = 0
  return {
    compare(mine: number | undefined, whos: number | undefined, where: string) {
      compared += 1
      if (mine === undefined || whos === undefined || Number.isNaN(mine) || Number.isNaN(whos)) {
        if (mine !== whos) throw new Error(`${where}: ${mine} here, ${whos} by WHO`)
        return
      }
      const difference = Math.abs(mine - whos)
      if (difference > worst) worst = difference
      if (difference > 1e-9) throw new Error(`${where}: ${mine} here, ${whos} by WHO`)
    },
    report: (name: string) =>
      console.log(`${name}: ${compared} scores, largest difference ${worst.toExponential(1)}`),
    compared: () => compared,
  }
}

describe('z-scores equal those computed apart from the tables of WHO', () => {
  test('weight for age: every day of five years, every half month by 50 g from 0.5 to 40 kg', () => {
    const meter = createMeter()
    for (const [code, sex] of sexes) {
      const at = (days: number, grams: number) => {
        const line = tables.weightForAge(code, String(days))
        const whos = line && restricted(line, grams / 1000)
        meter.compare(weightForAgeZ(reference, sex, days, grams), whos, `${sex} ${days} d ${grams} g`)
      }
      for (let days = 0; days <= 1827; days += 1)
        for (const grams of [1500, 3300, 7000, 10_000, 14_500, 25_000]) at(days, grams)
      for (const days of ages) for (let grams = 500; grams <= 40_000; grams += 50) at(days, grams)
    }
    meter.report('weight for age')
    expect(meter.compared()).toBeGreaterThan(200_000)
  })

  test('length and height for age: the same, by half centimetre from 30 to 140 cm, lying, standing and not told', () => {
    const meter = createMeter()
    for (const [code, sex] of sexes) {
      const at = (days: number, tenths: number, position: (typeof positions)[number]) => {
        const line = tables.heightForAge(code, String(days))
        const whos = line && unrestricted(line, asWhoMeasures(days, tenths, position) / 10)
        const mine = heightForAgeZ(reference, sex, days, tenths, position)
        meter.compare(mine, whos, `${sex} ${days} d ${tenths} mm ${position}`)
      }
      for (let days = 0; days <= 1827; days += 1)
        for (const tenths of [480, 650, 800, 950, 1150])
          for (const position of positions) at(days, tenths, position)
      for (const days of ages)
        for (let tenths = 300; tenths <= 1400; tenths += 5)
          for (const position of positions) at(days, tenths, position)
    }
    meter.report('length and height for age')
    expect(meter.compared()).toBeGreaterThan(200_000)
  })

  test('weight for length and for height: every millimetre of the tables and beyond, lying, standing and not told', () => {
    const meter = createMeter()
    for (const [code, sex] of sexes) {
      for (const days of [0, 30, 365, 730, 731, 1095, 1826, 1827]) {
        for (let tenths = 440; tenths <= 1210; tenths += 1) {
          for (const position of positions) {
            const whoTenths = asWhoMeasures(days, tenths, position)
            const table = days < 731 ? tables.weightForLength : tables.weightForHeight
            const line = days > 1826 ? undefined : table(code, (whoTenths / 10).toFixed(1))
            for (const grams of [1800, 4000, 7500, 11_000, 16_000, 30_000]) {
              const whos = line && restricted(line, grams / 1000)
              const mine = weightForHeightZ(reference, sex, days, grams, tenths, position)
              meter.compare(mine, whos, `${sex} ${days} d ${grams} g ${tenths} mm ${position}`)
            }
          }
        }
      }
    }
    meter.report('weight for length and height')
    expect(meter.compared()).toBeGreaterThan(200_000)
  })
})
