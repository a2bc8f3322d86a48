import type { Entity } from '#model/entity.ts'
import { criticalFields } from '#model/entity.ts'
import { isEqual, mergeChange } from '#model/merge.ts'
import { stampOf, type Side, type Stamp, type StoredRecord } from '#model/record.ts'
import type { LogRow } from './truth.ts'
import { expectThat } from './violation.ts'

/** What of a record the author of a change had really seen. */
export type SeenBy = (row: LogRow) => number

/**
 * Folds the log and looks at every step, with eyes of its own: an ordinary field takes what arrives later; a critical
 * one never loses a value that its author had not seen, and the value that yields waits beside it; what is removed stays
 * removed. Answers the states at the end.
 */
export function foldLog(log: readonly LogRow[], seenBy: SeenBy): Map<string, StoredRecord> {
  const records = new Map<string, StoredRecord>()
  for (const row of log) {
    const { change, seq } = row
    const key = `${change.entity}/${change.entityId}`
    const before = records.get(key)
    expectThat(!before?.removed, 'risen', () => `${key} was written to at ${seq} after it was removed`)
    const { record } = mergeChange(before, change, seq)
    records.set(key, record)
    if (before && change.kind !== 'remove/1') lookAt(row, before, record, seenBy(row))
    if (change.kind === 'remove/1') {
      expectThat(record.removed !== undefined, 'risen', () => `${key} is not removed by ${seq}`)
    }
  }
  return records
}

function lookAt({ seq, change }: LogRow, before: StoredRecord, after: StoredRecord, seen: number): void {
  const critical = criticalFields[change.entity as Entity]
  const hasSeen = (stamp: Stamp) => stamp[0] <= seen || stamp[1] === change.device
  for (const [field, value] of Object.entries(change.fields)) {
    const what = () => `${change.entity} ${field} at ${seq}`
    const [stood, stands] = [before.fields[field], after.fields[field]]
    if (!critical.has(field)) {
      expectThat(isEqual(stands, value), 'later', what)
      continue
    }
    const stamp = stampOf(before, field)
    const isBlind = stamp !== undefined && !hasSeen(stamp) && !isEqual(stood, value)
    if (isBlind) {
      expectThat(isEqual(stands, stood), 'overwritten', what)
      expectThat(isAmong(after, field, value), 'overwritten', () => `${what()}: a side is lost`)
    } else {
      const hasSide = before.conflicts?.[field]?.some((side) => side.stamp[1] === change.device) === true
      const isTaken = isEqual(stands, value) || (hasSide && isAmong(after, field, value))
      expectThat(isTaken, 'taken', what)
    }
    for (const side of before.conflicts?.[field] ?? []) {
      if (hasSeen(side.stamp)) continue
      const isThere = isEqual(stands, side.value) || isAmong(after, field, side.value)
      expectThat(isThere, 'overwritten', () => `${what()}: a side that nobody saw is gone`)
    }
  }
}

function isAmong({ conflicts }: StoredRecord, field: string, value: unknown): boolean {
  return (conflicts?.[field] ?? []).some((side: Side) => isEqual(side.value, value))
}
