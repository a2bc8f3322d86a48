/**
 * Exact comparison of `per`·numerator/denominator with a decimal threshold: whole numbers only, so that 94.996 %
 * never becomes 95 % (A6 of `domain/rules.md`).
 */
export interface Fraction {
  numerator: number
  /** Above zero. */
  denominator: number
  per: number
}

/** Negative, zero or positive as the fraction is below, at or above the threshold. */
export function compareFraction(fraction: Fraction, threshold: number): number {
  const { digits, scale } = wholeNumber(threshold)
  const left = BigInt(fraction.numerator) * BigInt(fraction.per) * scale
  const right = digits * BigInt(fraction.denominator)
  return left < right ? -1 : left > right ? 1 : 0
}

/** The fraction with two decimals, rounded half up, in Vietnamese notation (`1.234,50`); for display only. */
export function fractionText(fraction: Fraction): string {
  const denominator = BigInt(fraction.denominator)
  const hundredths =
    (BigInt(fraction.numerator) * BigInt(fraction.per) * 200n + denominator) / (denominator * 2n)
  return `${grouped(hundredths / 100n)},${String(hundredths % 100n).padStart(2, '0')}`
}

/** A whole number with dots between thousands, as Vietnamese is written. */
export function grouped(number: number | bigint): string {
  return String(number).replace(/\B(?=(\d{3})+$)/gu, '.')
}

const scaled = new Map<number, { digits: bigint; scale: bigint }>()

/** 0.25 → 25 of 100: the shortest decimal text of a threshold is what the decision says. */
function wholeNumber(threshold: number): { digits: bigint; scale: bigint } {
  const known = scaled.get(threshold)
  if (known) return known
  const [whole = '0', decimals = ''] = String(threshold).split('.')
  const result = { digits: BigInt(whole + decimals), scale: 10n ** BigInt(decimals.length) }
  scaled.set(threshold, result)
  return result
}
