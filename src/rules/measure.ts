import { bookMeasures } from './book-measure.ts'
import { evidenceMeasures } from './evidence-measure.ts'
import { sectorMeasures } from './sector-measure.ts'

/** Where a measure may come from: the household book, a sector's figure, papers. */
export type MeasureSource = 'book' | 'sector' | 'evidence'

/** A numerator or denominator of an indicator (`domain/rules.md` 11.2). */
export interface Measure {
  id: string
  vi: string
  en: string
  /** Who counts, with ages in completed years or months on D; W is the window of the assessment. */
  definition: string
  from: readonly MeasureSource[]
  /** The measure of which this one counts a part, where it counts a part of one. */
  of?: string
}

/** Every measure by id. */
export const measures: ReadonlyMap<string, Measure> = new Map(
  [...bookMeasures, ...sectorMeasures, ...evidenceMeasures].map((measure) => [measure.id, measure]),
)

/** Whether everybody counted by `part` is also counted by `whole`, so that a share cannot exceed one. */
export function isPartOf(part: string, whole: string): boolean {
  for (let measure = measures.get(part); measure; measure = measures.get(measure.of ?? '')) {
    if (measure.of === whole) return true
  }
  return false
}
