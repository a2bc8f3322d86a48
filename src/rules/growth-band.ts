import { confirmed } from './provenance.ts'
import type { Code } from './code.ts'

/** A band of malnutrition under five: from the first z-score (included) to below the second; null has no end. */
export interface GrowthBand extends Code {
  from: number | null
  below: number | null
}

/** The same bands for weight-for-age, height-for-age and weight-for-height (`domain/book.md` 10.2), best first. */
export const growthBands: readonly GrowthBand[] = [
  band('normal', 'Bình thường', 'Normal', -2, null),
  band('grade-1', 'Suy dinh dưỡng độ I (vừa)', 'Malnutrition, grade I (moderate)', -3, -2),
  band('grade-2', 'Suy dinh dưỡng độ II (nặng)', 'Malnutrition, grade II (severe)', -4, -3),
  band('grade-3', 'Suy dinh dưỡng độ III (rất nặng)', 'Malnutrition, grade III (very severe)', null, -4),
]

/** Below this age in completed months a child is counted at all. */
export const growthAge = { months: 60, ...confirmed('W55') } as const

/** The band of a z-score; the bands have no gap. */
export function growthBandOf(z: number): GrowthBand {
  const found = growthBands.find(({ from }) => from === null || z >= from)
  if (!found) throw new Error(`no band for ${z}`)
  return found
}

function band(code: string, vi: string, en: string, from: number | null, below: number | null): GrowthBand {
  return { code, vi, en, from, below, ...confirmed('W55') }
}
