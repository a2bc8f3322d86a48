import { placementOf } from '#model/placement.ts'
import type { StoredRecord } from '#model/record.ts'
import { createRecordIndex } from '#model/record-index.ts'
import type { SeedRecord } from '#model/seed.ts'

/** Lays the records in as a server does; fails where a parent comes after its dependant. */
export function registerOf(records: readonly SeedRecord[]) {
  const index = createRecordIndex()
  for (const { entity, id, fields } of records) {
    const placement = placementOf(
      entity,
      id,
      fields,
      (parent, key) => index.get(parent, key) as StoredRecord | undefined,
    )
    if (!placement) throw new Error(`${entity} ${id} comes before its parent`)
    index.put({ entity, id, ...placement, seq: 1, stamp: [1, 0, 0], fields })
  }
  return index
}
