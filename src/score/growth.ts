import {
  lyingExcess,
  standingFrom,
  type GrowthPoint,
  type GrowthReference,
  type Sex,
} from '#rules/who/growth.ts'

/** Suy dinh dưỡng: below −2 SD (`domain/rules.md` 7, `domain/book.md` 10.2). */
export const malnutrition = -2

/**
 * Weight-for-age as a z-score of the WHO standards; undefined beyond five years. Beyond ±3 the scale continues with
 * the distance between SD2 and SD3, as WHO does for weight.
 *
 * @param days age in days
 * @param grams weight
 */
export function weightForAgeZ(
  reference: GrowthReference,
  sex: Sex,
  days: number,
  grams: number,
): number | undefined {
  const point = reference.weightForAge(sex, days)
  if (!point) return undefined
  const weight = grams / 1000
  const z = zScore(point, weight)
  if (Math.abs(z) <= 3) return z
  const side = Math.sign(z)
  const third = valueAt(point, 3 * side)
  return 3 * side + (weight - third) / Math.abs(third - valueAt(point, 2 * side))
}

/**
 * Length- or height-for-age as a z-score; undefined beyond five years. A child measured in the other position than
 * its age asks for is corrected by 0.7 cm.
 *
 * @param millimetres as measured
 * @param position as measured; the position of the age when not told
 */
export function heightForAgeZ(
  reference: GrowthReference,
  sex: Sex,
  days: number,
  millimetres: number,
  position: 'lying' | 'standing' | null = null,
): number | undefined {
  const point = reference.heightForAge(sex, days)
  if (!point) return undefined
  const expected = days < standingFrom ? 'lying' : 'standing'
  const isOther = position !== null && position !== expected
  const correction = isOther ? (expected === 'lying' ? lyingExcess : -lyingExcess) : 0
  return zScore(point, millimetres / 10 + correction)
}

function zScore({ l, m, s }: GrowthPoint, value: number): number {
  return l === 0 ? Math.log(value / m) / s : ((value / m) ** l - 1) / (l * s)
}

function valueAt({ l, m, s }: GrowthPoint, z: number): number {
  return l === 0 ? m * Math.exp(s * z) : m * (1 + l * s * z) ** (1 / l)
}
