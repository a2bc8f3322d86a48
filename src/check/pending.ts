import type { Entity } from '#model/entity.ts'
import { mergeChange } from '#model/merge.ts'
import { placementOf } from '#model/placement.ts'
import { createRecordIndex } from '#model/record-index.ts'
import type { RecordOf, StoredRecord } from '#model/record.ts'
import type { Register } from '#model/register.ts'

/** A change as a form makes it, before it has a number. */
export interface Pending {
  kind: string
  entity: Entity
  entityId: string
  fields: Record<string, unknown>
}

type LookUp = (owner: string) => readonly StoredRecord[]

/**
 * The register as it would be with these changes, folded in as the merge would; the register itself is left alone. So
 * checks can tell before a save what they would tell after it.
 */
export function withPending(register: Register, changes: readonly Pending[]): Register {
  const over = createRecordIndex()
  const changed = new Set<string>()
  const get = <Name extends Entity>(entity: Name, id: string) =>
    over.get(entity, id) ?? register.get(entity, id)
  for (const change of changes) {
    const before = get(change.entity, change.entityId)
    const base = before?.seq ?? 0
    const merged = mergeChange(before, { ...change, device: -1, phoneTime: 0, base }, base).record
    over.put({ ...merged, ...placementOf(merged.entity, merged.id, merged.fields, get) })
    changed.add(merged.id)
  }

  const lookUps: Record<string, LookUp> = {}
  for (const [name, lookUp] of Object.entries(over)) {
    if (!name.endsWith('Of')) continue
    const [mine, theirs] = [lookUp as LookUp, register[name as keyof Register] as unknown as LookUp]
    lookUps[name] = (owner) => {
      const kept = theirs(owner)
      const own = mine(owner)
      return own.length === 0 && !kept.some(({ id }) => changed.has(id))
        ? kept
        : [...kept.filter(({ id }) => !changed.has(id)), ...own]
    }
  }

  function* all<Name extends Entity>(entity: Name): Iterable<RecordOf<Name>> {
    for (const record of register.all(entity)) yield over.get(entity, record.id) ?? record
    for (const record of over.all(entity)) if (!register.get(entity, record.id)) yield record
  }

  return {
    // the index has every look-up by owner that a register has
    ...(lookUps as unknown as Register),
    get,
    all: (entity) => (over.size(entity) === 0 ? register.all(entity) : all(entity)),
    size: (entity) =>
      register.size(entity) + [...over.all(entity)].filter(({ id }) => !register.get(entity, id)).length,
  }
}
