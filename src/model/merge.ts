import type { Change } from './change.ts'
import { criticalFields, type Entity } from './entity.ts'
import { stampOf, type Side, type Stamp, type StoredRecord } from './record.ts'

/** What the merge made of one change. `opened` names the critical fields that now wait for a decision. */
export interface Merged {
  record: StoredRecord
  opened: string[]
  /** True when the record was removed before this change had seen it, so the change has no effect. */
  ignored: boolean
}

type Mergeable = Pick<Change, 'device' | 'phoneTime' | 'kind' | 'entity' | 'entityId' | 'base' | 'fields'>

/**
 * The one merge, run by device and server (`design/sync.md` promises 6 and 7): folds a change with log number `seq`
 * over a record. Pure: the result depends on the record, the change and the number, never on clocks.
 *
 * A change has seen a stamp if the stamp's number is at most its `base` or the stamp is its own device's. A field
 * whose stamp was seen takes the new value; equal values never conflict; an unseen ordinary field takes the later
 * arrival; an unseen critical field keeps its value and opens a conflict. `area`, `household` and `sensitivity` are
 * derived by `placementOf`, not here.
 */
export function mergeChange(record: StoredRecord | undefined, change: Mergeable, seq: number): Merged {
  const stamp: Stamp = [seq, change.device, change.phoneTime]
  if (record?.removed) return { record, opened: [], ignored: true }
  if (change.kind === 'remove/1') return removal(record, change, stamp)
  if (!record) return creation(change, stamp)

  const next: StoredRecord = { ...record, seq: Math.max(record.seq, seq), fields: { ...record.fields } }
  const stamps: Record<string, Stamp> = { ...record.stamps }
  const conflicts: Record<string, Side[]> = { ...record.conflicts }
  const opened: string[] = []
  const critical = criticalFields[record.entity]

  for (const [field, value] of Object.entries(change.fields)) {
    const current = stampOf(record, field)
    const seen = current === undefined || hasSeen(change, current)
    const sides = conflicts[field]
    if (sides && change.kind === 'resolve/1' && seen && sides.every((side) => hasSeen(change, side.stamp))) {
      delete conflicts[field]
      next.fields[field] = value
      stamps[field] = stamp
      continue
    }
    if (!critical.has(field)) {
      next.fields[field] = value
      stamps[field] = stamp
      continue
    }
    const isOwnSide = sides?.some((side) => side.stamp[1] === change.device) ?? false
    if (seen && !isOwnSide) {
      next.fields[field] = value
      stamps[field] = stamp
    } else if (current === undefined || !isEqual(next.fields[field], value)) {
      if (!sides) opened.push(field)
      conflicts[field] = [
        ...(sides ?? []).filter((side) => side.stamp[1] !== change.device),
        { value, stamp },
      ]
      continue
    }
    settle(conflicts, field, next.fields[field], change.device)
  }
  assignIfAny(next, 'stamps', stamps)
  assignIfAny(next, 'conflicts', conflicts)
  return { record: next, opened, ignored: false }
}

/** Deep equality of two field values, by content; the order of keys does not matter. */
export function isEqual(left: unknown, right: unknown): boolean {
  if (left === right) return true
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false
  if (Array.isArray(left) !== Array.isArray(right)) return false
  const leftKeys = Object.keys(left).filter((key) => (left as Record<string, unknown>)[key] !== undefined)
  const rightKeys = Object.keys(right).filter((key) => (right as Record<string, unknown>)[key] !== undefined)
  return (
    leftKeys.length === rightKeys.length &&
    leftKeys.every((key) =>
      isEqual((left as Record<string, unknown>)[key], (right as Record<string, unknown>)[key]),
    )
  )
}

function hasSeen(change: Mergeable, stamp: Stamp): boolean {
  return stamp[0] <= change.base || stamp[1] === change.device
}

function creation(change: Mergeable, stamp: Stamp): Merged {
  const record: StoredRecord = {
    entity: change.entity as Entity,
    id: change.entityId,
    area: '',
    household: '',
    sensitivity: 0,
    seq: stamp[0],
    stamp,
    fields: { ...change.fields },
  }
  return { record, opened: [], ignored: false }
}

function removal(record: StoredRecord | undefined, change: Mergeable, stamp: Stamp): Merged {
  const base = record ?? { ...creation({ ...change, fields: {} }, stamp).record }
  const removed = { reason: String(change.fields['reason']), stamp }
  return { record: { ...base, seq: Math.max(base.seq, stamp[0]), removed }, opened: [], ignored: false }
}

/** Drops the sides that no longer differ: the device's own, and any that equals the value that now stands. */
function settle(conflicts: Record<string, Side[]>, field: string, value: unknown, device: number): void {
  const sides = conflicts[field]
  if (!sides) return
  const left = sides.filter((side) => side.stamp[1] !== device && !isEqual(side.value, value))
  if (left.length === 0) delete conflicts[field]
  else conflicts[field] = left
}

function assignIfAny<Key extends 'stamps' | 'conflicts'>(
  record: StoredRecord,
  key: Key,
  value: NonNullable<StoredRecord[Key]>,
): void {
  if (Object.keys(value).length > 0) record[key] = value
  else delete record[key]
}
