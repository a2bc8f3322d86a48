/**
 * Beyond these a weight or height is asked about, never refused: a slip of the finger is likelier than the figure.
 * Under five years by the WHO standards; the limits are those at which WHO’s own software flags a value, and were not
 * read in a source of ours. From five years on there is no table here, only wide limits of the product’s own.
 */
export const plausibleScores = {
  weight: { least: -6, most: 5 },
  height: { least: -6, most: 6 },
  weightForHeight: { least: -5, most: 5 },
  status: 'unverified',
  source: 'WHO Child Growth Standards 2006',
} as const

/** From the age in completed years on: kilograms and centimetres. */
export const plausibleFromFive = {
  rows: [
    { years: 5, kilograms: [9, 45], centimetres: [80, 140] },
    { years: 8, kilograms: [12, 75], centimetres: [90, 165] },
    { years: 11, kilograms: [16, 110], centimetres: [105, 190] },
    { years: 14, kilograms: [20, 140], centimetres: [115, 205] },
  ],
  status: 'product',
  source: 'book.md 10.2',
} as const

/** A child does not shrink; more than this below an earlier height is asked about, in millimetres. */
export const shrinkTolerance = { millimetres: 10, status: 'product', source: 'book.md 10.2' } as const
