import { heightFemale } from './height-female.ts'
import { heightMale } from './height-male.ts'
import { weightForHeightFemale } from './weight-for-height-female.ts'
import { weightForHeightMale } from './weight-for-height-male.ts'
import { weightForLengthFemale } from './weight-for-length-female.ts'
import { weightForLengthMale } from './weight-for-length-male.ts'
import { weightFemale } from './weight-female.ts'
import { weightMale } from './weight-male.ts'

export type Sex = 'male' | 'female'

/** Power, median and coefficient of variation of one age and sex; the median in kilograms or centimetres. */
export interface GrowthPoint {
  l: number
  m: number
  s: number
}

export type Position = 'lying' | 'standing'

/** The growth standards by day of age; undefined beyond day 1826 (five years). */
export interface GrowthReference {
  weightForAge(sex: Sex, days: number): GrowthPoint | undefined
  /** Lying to day 730, standing from day 731. */
  heightForAge(sex: Sex, days: number): GrowthPoint | undefined
  /** Weight by length (45 to 110 cm) or height (65 to 120 cm) in whole millimetres; undefined beyond. */
  weightForHeight(sex: Sex, position: Position, millimetres: number): GrowthPoint | undefined
}

/** Where the tables come from. */
export const growthSource = { status: 'confirmed', source: 'WHO Child Growth Standards 2006' } as const

/** The first day of age on which children are measured standing. */
export const standingFrom = 731

/** Lying is longer than standing by this much, in centimetres (WHO 2006). */
export const lyingExcess = 0.7

/**
 * Unfolds the tables (about 70 kB, hence in a file of their own: the client imports this one when it first weighs a
 * child).
 */
export function createGrowthReference(): GrowthReference {
  const weight = { male: unfold(weightMale), female: unfold(weightFemale) }
  const height = { male: unfold(heightMale), female: unfold(heightFemale) }
  const byHeight = {
    lying: { male: unfoldSteps(weightForLengthMale), female: unfoldSteps(weightForLengthFemale) },
    standing: { male: unfoldSteps(weightForHeightMale), female: unfoldSteps(weightForHeightFemale) },
  }
  return {
    weightForAge: (sex, days) => weight[sex][days],
    heightForAge: (sex, days) => height[sex][days],
    weightForHeight: (sex, position, millimetres) => byHeight[position][sex](millimetres),
  }
}

function unfoldSteps(folded: { l: number; first: number; m: string; s: string }) {
  const s = sums(folded.s)
  const points = sums(folded.m).map((m, step) => ({
    l: folded.l / 10_000,
    m: m / 10_000,
    s: (s[step] ?? 0) / 100_000,
  }))
  return (millimetres: number): GrowthPoint | undefined => points[millimetres - folded.first]
}

function unfold(folded: { l?: string; m: string; s: string }): GrowthPoint[] {
  const l = folded.l === undefined ? undefined : sums(folded.l)
  const s = sums(folded.s)
  return sums(folded.m).map((m, day) => ({
    l: l ? (l[day] ?? 0) / 10_000 : 1,
    m: m / 10_000,
    s: (s[day] ?? 0) / 100_000,
  }))
}

function sums(text: string): number[] {
  let sum = 0
  return text
    .trim()
    .split(/\s+/u)
    .map((difference) => (sum += Number(difference)))
}
