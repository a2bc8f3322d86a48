import { createWard } from '#demo/ward.ts'
import { parentFields, type Entity } from '#model/entity.ts'
import { placementOf, type Placement } from '#model/placement.ts'
import { recordKey } from '#model/record.ts'
import type { SeedRecord } from '#model/seed.ts'

/** Both sides hold so many households and children. */
export const recordCount = 10_000

const today = '2026-11-22'

/** What stands in every book: the commune, its areas and its people. */
const common: ReadonlySet<Entity> = new Set(['commune', 'area', 'account'])

/** The synthetic ward cut down to what every account sees, and exactly so many households and children. */
export function* wardRecords(): Generator<SeedRecord> {
  let left = recordCount
  for (const record of createWard({ seed: 1, children: 5000, today })) {
    if (common.has(record.entity)) yield record
    else if (left > 0 && (record.entity === 'household' || record.entity === 'child')) {
      left -= 1
      yield record
    }
  }
  if (left > 0) throw new Error('the ward is too small')
}

/** The same households and children as the documents of the peer: same ids, same fields, same placement. */
export function peerDocuments(): object[] {
  const parents: ReadonlySet<string> = new Set(Object.values(parentFields).map(({ entity }) => entity))
  const places = new Map<string, Placement & { fields: Record<string, unknown> }>()
  const documents: object[] = []
  for (const { entity, id, fields } of wardRecords()) {
    const place = placementOf(entity, id, fields, (parent, key) => places.get(recordKey(parent, key)))
    if (!place) throw new Error(`${entity} comes before its parent`)
    if (parents.has(entity)) places.set(recordKey(entity, id), { ...place, fields: {} })
    if (!common.has(entity)) documents.push({ _id: id, entity, ...place, fields })
  }
  return documents
}
