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
  injury: 'household',
  houseCheck: 'household',
  household: 'area',
  figure: 'assessment',
  measurement: 'child',
  participation: 'child',
  dose: 'child',
  task: 'area',
  importPart: 'import',
  transfer: 'household',
  arrival: 'area',
  case: 'child',
  caseForm: 'case',
  caseStep: 'case',
  caseApproval: 'case',
  intakeReporter: 'intake',
  submission: 'area',
} as const

type Owned = keyof typeof owners

/** A register that can be written to; `put` replaces by id and keeps the look-ups by owner right. */
export interface RecordIndex extends Register {
  put(record: StoredRecord): void
  drop(entity: Entity, id: string): void
  /** Empties it at once; whoever still holds it after locking sees nothing. */
  clear(): void
}

/** An empty register. 100,000 records take one map entry each and, once looked up by owner, one array per owner. */
export function createRecordIndex(): RecordIndex {
  const shelves = new Map(entities.map((entity) => [entity, createEntityIndex(entity)]))
  const shelf = (entity: Entity) => shelves.get(entity) as EntityIndex
  const of = <Name extends Owned>(entity: Name) => {
    const { ownedBy } = shelf(entity)
    return ownedBy as (owner: string) => readonly RecordOf<Name>[]
  }

  return {
    put: (record) => shelf(record.entity).put(record),
    drop: (entity, id) => shelves.get(entity)?.drop(id),
    clear() {
      for (const one of shelves.values()) one.clear()
    },
    get: <Name extends Entity>(entity: Name, id: string) =>
      shelves.get(entity)?.records.get(id) as RecordOf<Name> | undefined,
    all: <Name extends Entity>(entity: Name) => shelf(entity).records.values() as MapIterator<RecordOf<Name>>,
    size: (entity) => shelves.get(entity)?.records.size ?? 0,
    childrenOf: of('child'),
    circumstancesOf: of('circumstance'),
    supportsOf: of('support'),
    visitsOf: of('visit'),
    lifeEventsOf: of('lifeEvent'),
    injuriesOf: of('injury'),
    houseChecksOf: of('houseCheck'),
    householdsOf: of('household'),
    measurementsOf: of('measurement'),
    participationsOf: of('participation'),
    dosesOf: of('dose'),
    tasksOf: of('task'),
    importPartsOf: of('importPart'),
    transfersOf: of('transfer'),
    arrivalsOf: of('arrival'),
    casesOf: of('case'),
    caseFormsOf: of('caseForm'),
    caseStepsOf: of('caseStep'),
    caseApprovalsOf: of('caseApproval'),
    intakeReportersOf: of('intakeReporter'),
    submissionsOf: of('submission'),
    figuresOf: of('figure'),
  }
}

interface EntityIndex {
  readonly records: ReadonlyMap<string, StoredRecord>
  put(record: StoredRecord): void
  drop(id: string): void
  clear(): void
  readonly ownedBy: (owner: string) => readonly StoredRecord[]
}

/** The records of one entity; who owns which is found out when somebody asks, and kept right from then on. */
function createEntityIndex(entity: Entity): EntityIndex {
  const records = new Map<string, StoredRecord>()
  const field: string | undefined = owners[entity as Owned]
  let byOwner: Map<string, StoredRecord[]> | undefined

  function attach(lists: Map<string, StoredRecord[]>, record: StoredRecord): void {
    const owner = ownerOf(record, field as string)
    const list = lists.get(owner)
    if (list) list.push(record)
    else lists.set(owner, [record])
  }

  /** A new list, for whoever walks the old one must not miss a record. */
  function detach(lists: Map<string, StoredRecord[]>, record: StoredRecord): void {
    const owner = ownerOf(record, field as string)
    const left = lists.get(owner)?.filter((other) => other !== record)
    if (left && left.length > 0) lists.set(owner, left)
    else lists.delete(owner)
  }

  return {
    records,
    put(record) {
      if (byOwner) {
        const before = records.get(record.id)
        if (before) detach(byOwner, before)
        attach(byOwner, record)
      }
      records.set(record.id, record)
    },
    drop(id) {
      const before = records.get(id)
      if (!before) return
      if (byOwner) detach(byOwner, before)
      records.delete(id)
    },
    clear() {
      records.clear()
      byOwner = undefined
    },
    ownedBy(owner) {
      if (records.size === 0) return nothing
      if (!byOwner) {
        byOwner = new Map()
        for (const record of records.values()) attach(byOwner, record)
      }
      return byOwner.get(owner) ?? nothing
    },
  }
}

function ownerOf(record: StoredRecord, field: string): string {
  const owner = record.fields[field]
  return typeof owner === 'string' ? owner : String(owner)
}

const nothing: readonly never[] = []
