import type { Entity } from '#model/entity.ts'
import type { RecordOf, StoredRecord } from '#model/record.ts'
import { createRecordIndex, type RecordIndex } from '#model/record-index.ts'
import type { PagePlace } from './page.ts'

/**
 * A register that is usable while it is still being filled: records of list pages are made when somebody asks for
 * them, and hold only what lists show until their whole page has come.
 */
export interface PartialRegister extends RecordIndex {
  /** The records of a list page, for the time until their pages are there. */
  defer(place: PagePlace, ids: readonly string[], make: () => StoredRecord[]): void
  /** Puts a whole record; one that was made from its list page grows in place, so that no index has to move. */
  complete(record: StoredRecord): void
  /** A record that was made from its list page has been replaced elsewhere by its whole. */
  replaced(record: StoredRecord | undefined): void
  /** Nothing is deferred any more; the records that were made and never completed, which must not stay half. */
  finish(): StoredRecord[]
}

interface Deferred {
  place: PagePlace
  make: (() => StoredRecord[]) | undefined
}

export function createPartialRegister(): PartialRegister {
  const index = createRecordIndex()
  const deferred = new Map<string, Deferred>()
  const groups = new Map<string, Deferred[]>()
  const partial = new Set<StoredRecord>()

  function makeAll(list: Iterable<Deferred> | undefined): void {
    for (const one of list ?? []) {
      const records = one.make?.() ?? []
      one.make = undefined
      for (const record of records) {
        if (!deferred.delete(record.id) || index.get(record.entity, record.id)) continue
        index.put(record)
        partial.add(record)
      }
    }
  }

  const makeArea = (entity: Entity, area: string) => makeAll(groups.get(`${entity}/${area}`))
  const makeEntity = (entity: Entity) => {
    if (deferred.size === 0) return
    for (const [group, list] of groups) if (group.startsWith(`${entity}/`)) makeAll(list)
  }
  const get = <Name extends Entity>(entity: Name, id: string): RecordOf<Name> | undefined => {
    const found = index.get(entity, id)
    const waiting = found ? undefined : deferred.get(id)
    if (!waiting || waiting.place.entity !== entity) return found
    makeAll([waiting])
    return index.get(entity, id)
  }

  return {
    ...index,
    defer(place, ids, make) {
      const one: Deferred = { place, make }
      for (const id of ids) deferred.set(id, one)
      const group = `${place.entity}/${place.area}`
      groups.set(group, [...(groups.get(group) ?? []), one])
    },
    complete(record) {
      const before = partial.size > 0 ? index.get(record.entity, record.id) : undefined
      if (!before || !partial.delete(before)) return index.put(record)
      Object.assign(before, record)
      if (!record.removed) delete before.removed
    },
    replaced(record) {
      if (record) partial.delete(record)
    },
    finish() {
      deferred.clear()
      groups.clear()
      const left = [...partial]
      partial.clear()
      return left
    },
    drop(entity, id) {
      deferred.delete(id)
      index.drop(entity, id)
    },
    clear() {
      deferred.clear()
      groups.clear()
      partial.clear()
      index.clear()
    },
    get,
    all(entity) {
      makeEntity(entity)
      return index.all(entity)
    },
    size(entity) {
      makeEntity(entity)
      return index.size(entity)
    },
    householdsOf(area) {
      makeArea('household', area)
      return index.householdsOf(area)
    },
    childrenOf(household) {
      if (deferred.size > 0) makeArea('child', get('household', household)?.area ?? '')
      return index.childrenOf(household)
    },
  }
}
