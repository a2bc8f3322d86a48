import type { Entity } from '#model/entity.ts'
import { isEqual, mergeChange } from '#model/merge.ts'
import type { StoredRecord } from '#model/record.ts'
import type { AcceptedChange } from '#request/history.ts'

/** One accepted change of a record: who, when, and what it made of every field. */
export interface RecordedChange {
  seq: number
  /** The account's id. */
  author: string
  /** When the server took it, milliseconds since 1970. */
  at: number
  /** `decided`: somebody chose where two had written differently. `late`: the record was gone already. */
  kind: 'created' | 'changed' | 'decided' | 'removed' | 'late'
  fields: readonly FieldChange[]
  /** Fields that two people wrote differently: what stands, and what this change says. */
  contested: readonly { field: string; standing: unknown; other: unknown }[]
  /** Why it was removed. */
  reason?: string
}

export interface FieldChange {
  field: string
  before: unknown
  after: unknown
}

/** Which list brought a value is shown beside the value itself. */
const silent: ReadonlySet<string> = new Set(['sources'])

/**
 * A record's accepted changes as they came, folded by the one merge, newest first. A server that does not tell what a
 * device had seen is taken to mean everything before.
 */
export function recordHistory(
  entity: Entity,
  id: string,
  entries: readonly AcceptedChange[],
): readonly RecordedChange[] {
  let record: StoredRecord | undefined
  const changes = entries.map((entry) => {
    const before = record
    const { device, phoneTime, seq, base = seq - 1, fields } = entry
    const kind = kindOf(entry.kind)
    const merged = mergeChange(before, { device, phoneTime, kind, entity, entityId: id, base, fields }, seq)
    record = merged.record
    return read(entry, before, merged.record, merged.ignored)
  })
  return changes.reverse()
}

function read(
  entry: AcceptedChange,
  before: StoredRecord | undefined,
  after: StoredRecord,
  ignored: boolean,
): RecordedChange {
  const { seq, author, at } = entry
  const common = { seq, author, at, fields: [], contested: [] }
  if (ignored) return { ...common, kind: 'late' }
  if (entry.kind === 'remove/1') return { ...common, kind: 'removed', reason: after.removed?.reason ?? '' }
  const named = Object.keys(entry.fields).filter((field) => !silent.has(field))
  return {
    ...common,
    kind: before ? (entry.kind === 'resolve/1' ? 'decided' : 'changed') : 'created',
    fields: named
      .map((field) => ({ field, before: before?.fields[field], after: after.fields[field] }))
      .filter((one) => !isEqual(one.before ?? null, one.after ?? null)),
    contested: named
      .filter((field) => after.conflicts?.[field]?.some((side) => side.stamp[0] === seq))
      .map((field) => ({ field, standing: after.fields[field], other: entry.fields[field] })),
  }
}

function kindOf(kind: string): 'set/1' | 'remove/1' | 'resolve/1' {
  return kind === 'remove/1' || kind === 'resolve/1' ? kind : 'set/1'
}
