import { createHash } from 'node:crypto'
import { canonicalJson } from '#seal/canonical.ts'
import type { Offer, Verdict } from './state.ts'

/**
 * S6: the hash of a receipt, SHA-256 (64 hexadecimal digits) of the canonical JSON of what was offered and what became
 * of it: `{book, id, number, outcome, seq, reason, field, at}` and, where the content could be read,
 * `{device, stream, kind, entity, entityId, base, fields}`. A device can compute it again; the audit chain covers it.
 */
export function receiptHash(book: number, offer: Offer, verdict: Verdict): string {
  const { id, number, outcome, seq, reason, field, at } = verdict
  const answer = { book, id, number, outcome, seq, reason, field, at }
  const { change } = offer
  if (!change) return sha256(canonicalJson(answer))
  const { device, stream, kind, entity, entityId, base, fields } = change
  return sha256(canonicalJson({ ...answer, device, stream, kind, entity, entityId, base, fields }))
}

/** SHA-256 as 64 hexadecimal digits; the same digest as `#seal/digest.ts`, without a promise per change. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
