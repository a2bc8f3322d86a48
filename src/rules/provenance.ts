import type { Provenance, Wording, WordingStatus } from './rule-set.ts'

/** Shipped training value: “giá trị minh họa”, without legal force (`domain/rules.md` 10.1, 11). */
export const training = { status: 'illustrative', source: 'training' } as const satisfies Provenance

/** Read word for word in a source of `source.ts`. */
export function confirmed(source: string) {
  return { status: 'confirmed', source } as const satisfies Provenance
}

/** A wording of one status. */
export function words(status: WordingStatus, text: string): Wording {
  return [{ text, status }]
}
