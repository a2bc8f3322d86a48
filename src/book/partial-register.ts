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
  ids: readonly string[]
  make: (() => StoredRecord[]) | undefined
}

/** So many searches by id take as long as making an index of all ids. */
const manySearches = 64

export function createPartialRegister(): PartialRegister {
  const index = createRecordIndex()
  const groups = new Map<string, Deferred[]>()
  /** Ids that were dropped while their list page was waiting. */
  const dropped = new Set<string>()
  /** By id, for this look-up is made for every record that comes, and mostly finds nothing. */
  const partial = new Map<string, StoredRecord>()
  let searches = 0
  let places: Map<string, Deferred> | undefined

  function makeAll(list: Iterable<Deferred> | undefined): void {
    for (const one of list ?? []) {
      const records = one.make?.() ?? []
      one.make = undefined
      for (const record of records) {
        if (dropped.has(record.id) || index.get(record.entity, record.id)) continue
        index.put(record)
        partial.set(record.id, record)
      }
    }
  }

  /** Few records are asked for by id before all is there: those are looked for, and only for many an index is made. */
  function placeOf(entity: Entity, id: string): Deferred | undefined {
    searches += 1
    if (searches > manySearches && !places) {
      places = new Map()
      for (const one of [...groups.values()].flat()) for (const each of one.ids) places.set(each, one)
    }
    const known = places?.get(id)
    if (places) return known?.place.entity === entity ? known : undefined
    for (const [group, list] of groups) {
      const one = group.startsWith(`${entity}/`) && list.find(({ make, ids }) => make && ids.includes(id))
      if (one) return one
    }
    return undefined
  }

  const makeArea = (entity: Entity, area: string) => makeAll(groups.get(`${entity}/${area}`))
  const makeEntity = (entity: Entity) => {
    for (const [group, list] of groups) if (group.startsWith(`${entity}/`)) makeAll(list)
  }
  const get = <Name extends Entity>(entity: Name, id: string): RecordOf<Name> | undefined => {
    const found = index.get(entity, id)
    if (found || groups.size === 0 || dropped.has(id)) return found
    const waiting = placeOf(entity, id)
    if (!waiting) return undefined
    makeAll([waiting])
    return index.get(entity, id)
  }

  function forget(): void {
    groups.clear()
    dropped.clear()
    partial.clear()
    places = undefined
  }

  return {
    ...index,
    defer(place, ids, make) {
      const one: Deferred = { place, ids, make }
      const group = `${place.entity}/${place.area}`
      groups.set(group, [...(groups.get(group) ?? []), one])
      places = undefined
    },
    complete(record) {
      const before = partial.get(record.id)
      if (!before || before !== index.get(record.entity, record.id)) return index.put(record)
      partial.delete(record.id)
      Object.assign(before, record)
      if (!record.removed) delete before.removed
    },
    replaced(record) {
      if (record && partial.get(record.id) === record) partial.delete(record.id)
    },
    finish() {
      const left = [...partial.values()]
      forget()
      return left
    },
    drop(entity, id) {
      if (groups.size > 0) dropped.add(id)
      index.drop(entity, id)
    },
    clear() {
      forget()
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
      if (groups.size > 0) makeArea('child', get('household', household)?.area ?? '')
      return index.childrenOf(household)
    },
  }
}
