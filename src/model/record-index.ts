import { entities, type Entity } from './entity.ts'
import type { RecordOf, StoredRecord } from './record.ts'
import type { Register } from './register.ts'

/** The field of a child record that names its owner, per entity that is looked up by owner. */
const owners = {
  child: 'household',
  circumstance: 'child',
  support: 'child',
  visit: 'household',
  lifeEvent: 'household',
  household: 'area',
  figure: 'assessment',
  measurement: 'child',
  participation: 'child',
  dose: 'child',
  task: 'area',
  importPart: 'import',
} as const

type Owned = keyof typeof owners

/** A register that can be written to; `put` replaces by id and keeps the look-ups by owner right. */
export interface RecordIndex extends Register {
  put(record: StoredRecord): void
  drop(entity: Entity, id: string): void
  /** Empties it at once; whoever still holds it after locking sees nothing. */
  clear(): void
}

/** An empty register. 100,000 records take one map entry each and one array per owner. */
export function createRecordIndex(): RecordIndex {
  const byId = new Map<Entity, Map<string, StoredRecord>>(entities.map((entity) => [entity, new Map()]))
  const byOwner = new Map<Owned, Map<string, StoredRecord[]>>(
    (Object.keys(owners) as Owned[]).map((entity) => [entity, new Map()]),
  )

  const owned = <Name extends Owned>(entity: Name, owner: string) =>
    (byOwner.get(entity)?.get(owner) ?? nothing) as readonly RecordOf<Name>[]

  function detach(record: StoredRecord): void {
    const entity = record.entity as Owned
    const lists = byOwner.get(entity)
    const owner = String(record.fields[owners[entity]])
    const list = lists?.get(owner)
    if (!lists || !list) return
    const left = list.filter((other) => other !== record)
    if (left.length > 0) lists.set(owner, left)
    else lists.delete(owner)
  }

  function attach(record: StoredRecord): void {
    const entity = record.entity as Owned
    const lists = byOwner.get(entity)
    if (!lists) return
    const owner = String(record.fields[owners[entity]])
    const list = lists.get(owner)
    if (list) list.push(record)
    else lists.set(owner, [record])
  }

  return {
    put(record) {
      const records = byId.get(record.entity) as Map<string, StoredRecord>
      const before = records.get(record.id)
      if (before) detach(before)
      records.set(record.id, record)
      attach(record)
    },
    drop(entity, id) {
      const before = byId.get(entity)?.get(id)
      if (!before) return
      detach(before)
      byId.get(entity)?.delete(id)
    },
    clear() {
      for (const records of byId.values()) records.clear()
      for (const lists of byOwner.values()) lists.clear()
    },
    get: <Name extends Entity>(entity: Name, id: string) =>
      byId.get(entity)?.get(id) as RecordOf<Name> | undefined,
    all: <Name extends Entity>(entity: Name) => (byId.get(entity) as Map<string, RecordOf<Name>>).values(),
    size: (entity) => byId.get(entity)?.size ?? 0,
    childrenOf: (household) => owned('child', household),
    circumstancesOf: (child) => owned('circumstance', child),
    supportsOf: (child) => owned('support', child),
    visitsOf: (household) => owned('visit', household),
    lifeEventsOf: (household) => owned('lifeEvent', household),
    householdsOf: (area) => owned('household', area),
    measurementsOf: (child) => owned('measurement', child),
    participationsOf: (child) => owned('participation', child),
    dosesOf: (child) => owned('dose', child),
    tasksOf: (area) => owned('task', area),
    importPartsOf: (list) => owned('importPart', list),
    figuresOf: (assessment) => owned('figure', assessment),
  }
}

const nothing: readonly never[] = []
