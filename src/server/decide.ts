import { kinds, type Kind } from '#model/change.ts'
import { entities, type Entity } from '#model/entity.ts'
import type { StoredRecord } from '#model/record.ts'
import type { Draft } from './draft.ts'
import { judge } from './judge.ts'
import type { Decision, Offer, PushState, StoredVerdict } from './state.ts'

/**
 * S3 and S4: what a push does, from what the server knows. Pure: reads no clock, no randomness and no database, so
 * that the simulator runs the same decisions.
 *
 * @param at the server's clock, milliseconds since 1970; stored, never compared
 */
export function decide(state: PushState, offers: readonly Offer[], at: number): Decision {
  // Versions: from the first change on that a newer release may mean, the push is left alone.
  const unknown = offers.findIndex(isOfNewerRelease)
  if (unknown === 0) return { ok: false, reason: 'server-too-old' }
  const known = unknown < 0 ? offers : offers.slice(0, unknown)

  const fault = state.isCarried ? undefined : findFault(state, known)
  if (fault) return fault

  const draft: Draft = {
    ok: true,
    seq: state.seq,
    last: state.last,
    log: [],
    changed: [],
    departures: [],
    fresh: [],
    answers: [],
    records: new Map(state.records),
    touched: new Set(),
  }
  for (const offer of known) {
    const earlier = state.results.get(offer.id)
    if (earlier) {
      draft.answers.push(earlier)
      // K6: it was carried here before those below it had come
      if (isThis(state, offer, earlier) && offer.number === draft.last + 1) draft.last = offer.number
      continue
    }
    if (draft.fresh.some(({ id }) => id === offer.id)) continue
    const verdict = judge(draft, state, offer, at)
    if (offer.number === draft.last + 1) draft.last = offer.number
    draft.fresh.push(verdict)
    draft.answers.push(verdict)
  }
  for (const key of draft.touched) draft.changed.push(draft.records.get(key) as StoredRecord)
  return draft
}

/** Whether an earlier verdict was given for this number of this stream. */
function isThis({ author, stream }: PushState, { number }: Offer, earlier: StoredVerdict): boolean {
  return earlier.device === author.device && earlier.stream === stream && earlier.number === number
}

/** A kind or an entity that this server does not know: the change waits for a newer server instead of being refused. */
function isOfNewerRelease({ kind, change }: Offer): boolean {
  return (
    !kinds.includes(kind as Kind) || (change !== undefined && !entities.includes(change.entity as Entity))
  )
}

/** S3: a number taken by another id, or a first new number that is not the next one. */
function findFault(state: PushState, offers: readonly Offer[]): Decision | undefined {
  let expected = state.last + 1
  const seen = new Set<string>()
  for (const offer of offers) {
    const earlier = state.results.get(offer.id)
    if (earlier) {
      if (!isThis(state, offer, earlier)) return { ok: false, reason: 'forked' }
      if (offer.number === expected) expected += 1
      continue
    }
    // Up to the last one there are no gaps, so every such number is taken, and not by this id.
    if (offer.number < expected || seen.has(offer.id)) return { ok: false, reason: 'forked' }
    if (offer.number > expected) return { ok: false, reason: 'out-of-order', expected }
    seen.add(offer.id)
    expected += 1
  }
  return undefined
}
