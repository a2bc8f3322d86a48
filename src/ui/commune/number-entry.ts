/**
 * A whole number as people write it here: `1.250`, `1 250` and `1250` are the same. Undefined for anything else, a
 * decimal comma and a minus included; a single dot counts as the mark of thousands only before three digits.
 */
export function parseWhole(text: string): number | undefined {
  const plain = text.normalize('NFC').trim()
  if (!/^\d{1,9}$|^\d{1,3}([.\s\u00a0]\d{3}){1,2}$/u.test(plain)) return undefined
  return Number(plain.replaceAll(/[.\s\u00a0]/gu, ''))
}

/** A whole number with the Vietnamese mark of thousands: `1.250`. */
export function wholeWords(value: number): string {
  return String(value).replaceAll(/\B(?=(\d{3})+$)/gu, '.')
}
