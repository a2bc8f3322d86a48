import { growthBandOf, type GrowthBand } from '#rules/growth-band.ts'
import { plausibleScores } from '#rules/plausible.ts'
import type { GrowthReference, Position, Sex } from '#rules/who/growth.ts'
import { heightForAgeZ, weightForAgeZ, weightForHeightZ } from './growth.ts'

/** Nhẹ cân, thấp còi, gầy còm (`domain/book.md` 10.2). */
export type GrowthForm = 'weightForAge' | 'heightForAge' | 'weightForHeight'

/** One form of malnutrition looked at on one measurement. */
export interface Nourishment {
  form: GrowthForm
  z: number
  band: GrowthBand
  /** So far out that WHO's software would rather believe in a slip of the finger. */
  isDoubtful: boolean
}

/**
 * What a measurement says of a child under five, in the order of `GrowthForm`; a form that cannot be computed is left
 * out.
 *
 * @param days age in days on the day of the measurement
 * @param measured grams, millimetres, and the position if it was told
 */
export function nourishmentOf(
  reference: GrowthReference,
  { sex, days }: { sex: Sex; days: number },
  measured: { weight: number | null; height: number | null; position: Position | null },
): Nourishment[] {
  const { weight, height, position } = measured
  const scores: [GrowthForm, number | undefined, { least: number; most: number }][] = []
  if (weight !== null)
    scores.push(['weightForAge', weightForAgeZ(reference, sex, days, weight), plausibleScores.weight])
  if (height !== null)
    scores.push([
      'heightForAge',
      heightForAgeZ(reference, sex, days, height, position),
      plausibleScores.height,
    ])
  if (weight !== null && height !== null) {
    const z = weightForHeightZ(reference, sex, days, weight, height, position)
    scores.push(['weightForHeight', z, plausibleScores.weightForHeight])
  }
  return scores.flatMap(([form, z, { least, most }]) =>
    z === undefined ? [] : [{ form, z, band: growthBandOf(z), isDoubtful: z < least || z > most }],
  )
}
