import { parentFields, type Entity } from '#model/entity.ts'
import { placementOf, type Placement } from '#model/placement.ts'
import { recordKey, type StoredRecord } from '#model/record.ts'

type Placed = Pick<StoredRecord, 'entity' | 'id' | 'fields' | 'conflicts'> & {
  before?: StoredRecord | undefined
}

interface Known {
  records: ReadonlyMap<string, StoredRecord>
}

/**
 * Where a record belongs. Its sensitivity is that of the most sensitive value in it: one that waits in a conflict
 * tells as much as one that stands. Undefined when the parent is not there.
 */
export function placeOf(known: Known, record: Placed): Placement | undefined {
  const place = placementOf(record.entity, record.id, record.fields, lookup)
  if (!place) return undefined
  let { sensitivity } = place
  for (const [field, sides] of Object.entries(record.conflicts ?? {})) {
    for (const { value } of sides) {
      const other = placementOf(record.entity, record.id, { ...record.fields, [field]: value }, lookup)
      sensitivity = Math.max(sensitivity, other?.sensitivity ?? 0)
    }
  }
  return { ...place, sensitivity }

  /** A parent that did not change need not be loaded: the record stands where it stood. */
  function lookup(entity: Entity, id: string) {
    const parent = known.records.get(recordKey(entity, id))
    if (parent) return parent
    const before = record.before ?? known.records.get(recordKey(record.entity, record.id))
    const field = parentFields[record.entity]?.field
    return before && field !== undefined && before.fields[field] === id ? before : undefined
  }
}
