import type { Figure } from '#score/figure.ts'

/** A figure as two numbers that can be set beside another: part and whole, or a count alone. */
export interface Pair {
  part: number
  whole: number | undefined
}

/** The book's figure beside the entered one; `difference` is entered minus book. */
export interface Comparison {
  book: Pair | undefined
  entered: Pair | undefined
  difference: Pair | undefined
  /** They say the same. */
  agrees: boolean
}

/** Sets the book's figure beside the entered one (`design/product.md` J6). */
export function compareFigures(book: Figure | undefined, entered: Figure | undefined): Comparison {
  const [left, right] = [pairOf(book), pairOf(entered)]
  if (!left || !right) return { book: left, entered: right, difference: undefined, agrees: false }
  const difference: Pair = {
    part: right.part - left.part,
    whole: left.whole === undefined || right.whole === undefined ? undefined : right.whole - left.whole,
  }
  return {
    book: left,
    entered: right,
    difference,
    agrees: difference.part === 0 && (difference.whole ?? 0) === 0,
  }
}

/** The numbers of a figure; undefined for answers, ticks and points decided by the council. */
export function pairOf(figure: Figure | undefined): Pair | undefined {
  if (typeof figure !== 'object') return undefined
  if ('numerator' in figure) return { part: figure.numerator, whole: figure.denominator }
  if ('count' in figure) return { part: figure.count, whole: undefined }
  return 'valid' in figure ? { part: figure.satisfied, whole: figure.valid } : undefined
}
