import type { Entity } from '#model/entity.ts'
import { sealedKind } from '#model/change.ts'
import { mergeChange } from '#model/merge.ts'
import { placementOf } from '#model/placement.ts'
import type { StoredRecord } from '#model/record.ts'
import { canCreate, dependentChanges } from './dependence.ts'
import { isListed } from './list-page.ts'
import { searchTexts } from './search-text.ts'
import { keyOf, keyParts, serverRecord, type Shelf } from './shelf.ts'
import type { Touching } from './touching.ts'

/**
 * Brings the register level with the server's states given (undefined: no longer there) and with the outbox as it
 * now is. Records under a household or child that moved follow it.
 */
export function refold(
  shelf: Shelf,
  arrived: ReadonlyMap<string, StoredRecord | undefined>,
  touching: Touching,
  more: Iterable<string> = [],
): void {
  const blocked = reblock(shelf, arrived)
  const keys = new Set([...arrived.keys(), ...more, ...blocked].sort(byRank))
  const found: Record<'household' | 'child', StoredRecord[]> = { household: [], child: [] }
  // The set grows while it is walked: what moves along with its parent is visited (again) behind it.
  for (const key of keys) {
    const server = arrived.has(key) ? arrived.get(key) : serverRecord(shelf, key)
    const { entity, id } = keyParts(key)
    const before = shelf.register.get(entity, id)
    const live = foldRecord(shelf, key, server)
    if (live === server) shelf.server.delete(key)
    else shelf.server.set(key, server)
    if (!live) shelf.register.drop(entity, id)
    else if (live !== before) shelf.register.put(live)
    if (isListed(entity)) {
      if (live && !live.removed) found[entity].push(live)
      else shelf.search.remove(id)
    }
    touching.keys.add(key)
    for (const record of [before, live]) if (record?.household) touching.households.add(record.household)
    if (before && live && (before.area !== live.area || before.household !== live.household)) {
      for (const dependant of dependants(shelf, live.entity, live.id)) {
        keys.delete(dependant)
        keys.add(dependant)
      }
    }
  }
  for (const entity of ['household', 'child'] as const) {
    const records = found[entity]
    shelf.search.add(
      entity,
      records.map(({ id }) => id),
      searchTexts(records),
    )
  }
}

/** The server's state with the unanswered changes over it, in order, in the place that its parent now has. */
function foldRecord(shelf: Shelf, key: string, server: StoredRecord | undefined): StoredRecord | undefined {
  let live = server
  for (const entry of shelf.outbox.of(key)) {
    if (entry.state === 'refused' || entry.blocked || entry.change.kind === sealedKind) continue
    // The record is not here (its page did not open, or it left): half a record must not come into being.
    if (!live && !canCreate(entry.change)) continue
    live = mergeChange(live, entry.change, live?.seq ?? 0).record
  }
  if (!live || live.removed) return live
  const place = placementOf(live.entity, live.id, live.fields, (entity, id) => shelf.register.get(entity, id))
  if (!place) return live
  const sensitivity = live === server ? live.sensitivity : place.sensitivity
  const stays =
    place.area === live.area && place.household === live.household && sensitivity === live.sensitivity
  return stays ? live : { ...live, ...place, sensitivity }
}

/** Marks the changes that became dependent on a refused one, or no longer are; the keys of their records. */
function reblock(shelf: Shelf, arrived: ReadonlyMap<string, StoredRecord | undefined>): string[] {
  if (!shelf.outbox.hasRefused()) return []
  const entries = shelf.outbox.all()
  const dependent = dependentChanges(
    entries.map(({ change, state }) => ({ change, refused: state === 'refused' })),
    (key) => (arrived.has(key) ? arrived.get(key) : serverRecord(shelf, key)) !== undefined,
  )
  const keys: string[] = []
  for (const entry of entries) {
    const blocked = dependent.has(entry.change.id)
    if (entry.blocked === blocked) continue
    entry.blocked = blocked
    keys.push(entry.key)
  }
  return keys
}

/** What is placed by this record: everything whose household or area follows from it. */
function dependants({ register }: Shelf, entity: Entity, id: string): string[] {
  if (entity === 'household') {
    return [
      ...register.childrenOf(id),
      ...register.visitsOf(id),
      ...register.lifeEventsOf(id),
      ...register.injuriesOf(id),
      ...register.houseChecksOf(id),
    ].map(keyOf)
  }
  if (entity !== 'child') return []
  return [
    ...register.circumstancesOf(id),
    ...register.supportsOf(id),
    ...register.measurementsOf(id),
    ...register.participationsOf(id),
    ...register.dosesOf(id),
  ].map(keyOf)
}

const ranks: Partial<Record<Entity, number>> = { household: 0, child: 1 }

function byRank(left: string, right: string): number {
  return (ranks[keyParts(left).entity] ?? 2) - (ranks[keyParts(right).entity] ?? 2)
}
