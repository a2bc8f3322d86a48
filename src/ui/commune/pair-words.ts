import type { Pair } from './comparison.ts'
import { wholeWords } from './number-entry.ts'

/** “377 / 397”, or a count alone. */
export function pairWords(pair: Pair): string {
  return pair.whole === undefined
    ? wholeWords(pair.part)
    : `${wholeWords(pair.part)} / ${wholeWords(pair.whole)}`
}

/** A difference with its sign: “+3”, “−1”, “0”. */
export function signedWords(difference: number): string {
  if (difference === 0) return '0'
  return `${difference > 0 ? '+' : '−'}${wholeWords(Math.abs(difference))}`
}
