import type { StoredRecord } from '#model/record.ts'
import { keyOf, serverRecord, type Shelf } from './shelf.ts'

/**
 * Whether a record from the server replaces what this device has: the higher number wins (`PROTOCOL.md` L6), but what
 * stems from before the server was restored gives way to anything. `among` are records accepted just before.
 */
export function isNewer(
  shelf: Shelf,
  record: StoredRecord,
  among: ReadonlyMap<string, StoredRecord>,
): boolean {
  const key = keyOf(record)
  const earlier = among.get(key)
  if (earlier) return record.seq > earlier.seq
  const current = serverRecord(shelf, key)
  return !current || shelf.stale.has(key) || record.seq > current.seq
}
