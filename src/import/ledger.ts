import type { Kind } from '#model/change.ts'
import type { Entity, FieldsOf } from '#model/entity.ts'
import { isEqual } from '#model/merge.ts'
import { recordKey } from '#model/record.ts'
import type { Register } from '#model/register.ts'

/** What a list wants written; structurally `NewChange` of `src/book/book.ts`. */
export interface ListChange {
  kind: Kind
  entity: Entity
  entityId: string
  fields: Record<string, unknown>
}

export type ListEntity = 'household' | 'child' | 'support' | 'task'

/** All that a list writes into one record; `was` is what stood before, null where nothing did. */
export interface Entry {
  entity: ListEntity
  id: string
  created: boolean
  fields: Record<string, unknown>
  before: Record<string, { was: unknown; wrote: unknown }>
}

/** What a list writes, gathered record by record, so that each is written once however many rows speak of it. */
export interface Ledger {
  /** The fields of a record as they will stand; undefined where there is none. */
  fields<Name extends ListEntity>(entity: Name, id: string): FieldsOf<Name> | undefined
  create<Name extends ListEntity>(entity: Name, id: string, fields: FieldsOf<Name>): void
  /** Writes a field; returns whether it changes anything. */
  write(entity: ListEntity, id: string, field: string, value: unknown): boolean
  /** In order of first writing, so parents stand before what belongs to them. */
  entries(): Entry[]
}

export function createLedger(register: Register): Ledger {
  const entries = new Map<string, Entry>()

  const standing = (entity: ListEntity, id: string) =>
    register.get(entity, id)?.fields as Record<string, unknown> | undefined

  return {
    fields<Name extends ListEntity>(entity: Name, id: string) {
      const entry = entries.get(recordKey(entity, id))
      const fields = entry?.created ? entry.fields : standing(entity, id)
      return (entry && fields ? { ...fields, ...entry.fields } : fields) as FieldsOf<Name> | undefined
    },
    create(entity, id, fields) {
      entries.set(recordKey(entity, id), { entity, id, created: true, fields: { ...fields }, before: {} })
    },
    write(entity, id, field, value) {
      const key = recordKey(entity, id)
      const entry = entries.get(key) ?? { entity, id, created: false, fields: {}, before: {} }
      const was = field in entry.fields ? entry.fields[field] : standing(entity, id)?.[field]
      if (isEqual(was, value)) return false
      entry.fields[field] = value
      // A second row that writes the field again does not change what stood before the list.
      const first = entry.before[field]
      if (!entry.created) entry.before[field] = { was: first ? first.was : (was ?? null), wrote: value }
      entries.set(key, entry)
      return true
    },
    entries: () => [...entries.values()],
  }
}
