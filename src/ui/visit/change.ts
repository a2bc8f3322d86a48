import type { NewChange } from '#book/book.ts'
import type { Entity, FieldsOf } from '#model/entity.ts'
import { isEqual } from '#model/merge.ts'
import type { RecordOf } from '#model/record.ts'

/** A new record of an entity. Fields that are undefined are left out. */
export function created<Name extends Entity>(entity: Name, id: string, fields: FieldsOf<Name>): NewChange {
  return { kind: 'set/1', entity, entityId: id, fields: defined(fields) }
}

/** Only the fields that differ from the record; nothing when none does. */
export function edited<Name extends Entity>(
  record: RecordOf<Name>,
  fields: Partial<FieldsOf<Name>>,
): NewChange[] {
  const before = record.fields as Record<string, unknown>
  const differing = Object.entries(defined(fields)).filter(
    ([field, value]) => !isEqual(before[field] ?? null, value),
  )
  if (differing.length === 0) return []
  return [
    { kind: 'set/1', entity: record.entity, entityId: record.id, fields: Object.fromEntries(differing) },
  ]
}

/** A tombstone; nothing rises from the dead. */
export function removed(entity: Entity, id: string, reason: string): NewChange {
  return { kind: 'remove/1', entity, entityId: id, fields: { reason } }
}

function defined(fields: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
