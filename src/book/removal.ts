import { entities } from '#model/entity.ts'
import { commonArea } from '#model/placement.ts'
import { recordKey, type StoredRecord } from '#model/record.ts'
import type { PulledPage } from './book.ts'
import { serverRecord, type Shelf } from './shelf.ts'

/**
 * Whether a removal is too large to be believed at first sight: more than 50 records and more than 5 % of the store
 * (`design/sync.md` promise 9).
 */
export function isTooMuch(shelf: Shelf, count: number): boolean {
  let all = 0
  for (const entity of entities) all += shelf.register.size(entity)
  return count > 50 && count > all * 0.05
}

/** Records that departed (`PROTOCOL.md` L4) and of which no newer state is here; keys with the departure's number. */
export function departed(
  shelf: Shelf,
  departures: PulledPage['departures'],
  records: ReadonlyMap<string, StoredRecord>,
): Map<string, number> {
  const found = new Map<string, number>()
  for (const { entity, id, seq } of departures) {
    const key = recordKey(entity, id)
    const current = serverRecord(shelf, key)
    // A record that moved within this device's scope has the departure's own number: it stays.
    if (records.has(key) || !current || current.seq >= seq) continue
    found.set(key, seq)
  }
  return found
}

/** Records of scope entries that this device lost, unless an entry that remains covers them. */
export function leftBehind(
  shelf: Shelf,
  left: readonly string[],
  remaining: Readonly<Record<string, number>>,
): Map<string, number> {
  const found = new Map<string, number>()
  if (left.length === 0) return found
  const kept = Object.keys(remaining).filter((entry) => !left.includes(entry))
  for (const entity of entities) {
    for (const live of shelf.register.all(entity)) {
      const key = recordKey(entity, live.id)
      const record = serverRecord(shelf, key)
      if (!record || kept.some((entry) => covers(entry, record.area))) continue
      if (left.some((entry) => covers(entry, record.area))) found.set(key, record.seq)
    }
  }
  return found
}

/**
 * Once everything has come from a server that was restored (`PROTOCOL.md` L7): the records from before that it did not
 * send again, because it does not have them or this device may not. A removal that is held already is left to people.
 */
export function neverSentAgain(shelf: Shelf): Map<string, number> {
  const found = new Map<string, number>()
  for (const key of shelf.stale) {
    if (key in shelf.leaving.held) continue
    found.set(key, serverRecord(shelf, key)?.seq ?? 0)
  }
  return found
}

/** Records that an unanswered change concerns: its own, its household's and its child's. */
export function keptByChanges(shelf: Shelf): Set<string> {
  const kept = new Set<string>()
  for (const entry of shelf.outbox.all()) {
    if (entry.state === 'refused') continue
    kept.add(entry.key)
    const { entity, entityId } = entry.change
    const live = shelf.register.get(entity as StoredRecord['entity'], entityId)
    if (live?.household) kept.add(recordKey('household', live.household))
    const child = live?.fields['child' as keyof typeof live.fields]
    if (typeof child === 'string') kept.add(recordKey('child', child))
  }
  return kept
}

/** Whether a scope entry holds the records of an area. */
export function covers(entry: string, area: string): boolean {
  if (entry === 'book') return true
  return entry === 'common' ? area === commonArea : entry === `area:${area}`
}
