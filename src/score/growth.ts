import {
  lyingExcess,
  standingFrom,
  type GrowthPoint,
  type GrowthReference,
  type Position,
  type Sex,
} from '#rules/who/growth.ts'

/** Suy dinh dưỡng: below −2 SD (`domain/rules.md` 7, `domain/book.md` 10.2). */
export const malnutrition = -2

/**
 * Weight-for-age as a z-score of the WHO standards; undefined beyond five years.
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
  return point && restrictedZ(point, grams / 1000)
}

/**
 * Length- or height-for-age as a z-score; undefined beyond five years.
 *
 * @param millimetres as measured
 * @param position as measured; the position of the age when not told
 */
export function heightForAgeZ(
  reference: GrowthReference,
  sex: Sex,
  days: number,
  millimetres: number,
  position: Position | null = null,
): number | undefined {
  const point = reference.heightForAge(sex, days)
  return point && zScore(point, corrected(days, millimetres, position) / 10)
}

/**
 * Weight-for-length (to day 730) or weight-for-height (from day 731) as a z-score; undefined beyond five years and
 * beyond the lengths of the tables.
 *
 * @param millimetres as measured
 * @param position as measured; the position of the age when not told
 */
export function weightForHeightZ(
  reference: GrowthReference,
  sex: Sex,
  days: number,
  grams: number,
  millimetres: number,
  position: Position | null = null,
): number | undefined {
  if (!reference.weightForAge(sex, days)) return undefined
  const point = reference.weightForHeight(sex, positionAt(days), corrected(days, millimetres, position))
  return point && restrictedZ(point, grams / 1000)
}

function positionAt(days: number): Position {
  return days < standingFrom ? 'lying' : 'standing'
}

/** In millimetres; a child measured in the other position than its age asks for is corrected by 0.7 cm. */
function corrected(days: number, millimetres: number, position: Position | null): number {
  const expected = positionAt(days)
  if (position === null || position === expected) return millimetres
  return millimetres + (expected === 'lying' ? lyingExcess : -lyingExcess) * 10
}

function zScore({ l, m, s }: GrowthPoint, value: number): number {
  return l === 0 ? Math.log(value / m) / s : ((value / m) ** l - 1) / (l * s)
}

/** Beyond ±3 the scale of weight goes on with the distance between SD2 and SD3, as WHO restricts it. */
function restrictedZ(point: GrowthPoint, value: number): number {
  const z = zScore(point, value)
  if (Math.abs(z) <= 3) return z
  const side = Math.sign(z)
  const third = valueAt(point, 3 * side)
  return 3 * side + (value - third) / Math.abs(third - valueAt(point, 2 * side))
}

function valueAt({ l, m, s }: GrowthPoint, z: number): number {
  return l === 0 ? m * Math.exp(s * z) : m * (1 + l * s * z) ** (1 / l)
}
