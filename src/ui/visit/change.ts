import type { NewChange } from '#book/book.ts'
import type { Entity, FieldsOf } from '#model/entity.ts'
import { isEqual } from '#model/merge.ts'
import type { RecordOf } from '#model/record.ts'

/** A new record of an entity. Fields that are undefined are left out. */
export function created<Name extends Entity>(entity: Name, id: string, fields: FieldsOf<Name>): NewChange {
  return { kind: 'set/1', entity, entityId: id, fields: defined(fields) }
}

/**
 * Only the fields that differ from the record; nothing when none does. What a list had brought is a person's word from
 * then on, so the field's source goes.
 */
export function edited<Name extends Entity>(
  record: RecordOf<Name>,
  fields: Partial<FieldsOf<Name>>,
): NewChange[] {
  const before = record.fields as Record<string, unknown>
  const differing = Object.entries(defined(fields)).filter(
    ([field, value]) => !isEqual(before[field] ?? null, value),
  )
  if (differing.length === 0) return []
  const written = Object.fromEntries(differing)
  const sources = sourcesWithout(before['sources'], written)
  return [
    {
      kind: 'set/1',
      entity: record.entity,
      entityId: record.id,
      fields: sources ? { ...written, sources } : written,
    },
  ]
}

/** A tombstone; nothing rises from the dead. */
export function removed(entity: Entity, id: string, reason: string): NewChange {
  return { kind: 'remove/1', entity, entityId: id, fields: { reason } }
}

/** The sources that stay when fields are written by hand; undefined where none of them had one. */
function sourcesWithout(sources: unknown, written: Record<string, unknown>): object | undefined {
  if (typeof sources !== 'object' || sources === null || 'sources' in written) return undefined
  const kept = Object.entries(sources).filter(([field]) => !(field in written))
  return kept.length === Object.keys(sources).length ? undefined : Object.fromEntries(kept)
}

function defined(fields: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
