import { emptyOf } from '#model/empty.ts'
import type { Day } from '#model/day.ts'
import { isEqual } from '#model/merge.ts'
import type { RecordOf, StoredRecord } from '#model/record.ts'
import type { Register } from '#model/register.ts'
import type { FieldSource } from './fill.ts'
import type { ListChange, ListEntity } from './ledger.ts'

/** Something that stays although its import is undone, and why. */
export interface Kept {
  entity: ListEntity
  id: string
  /** Undefined for a whole record. */
  field?: string
  reason: 'changed-since' | 'in-use' | 'not-clearable' | 'removed'
}

/** What undoing an import would write; `changes` may be recorded in pieces, in order. */
export interface UndoPlan {
  changes: ListChange[]
  restored: number
  removed: number
  kept: Kept[]
}

type Before = NonNullable<RecordOf<'importPart'>['fields']['before']>[number]

/** The reason that the tombstones of undone records carry. */
export const undoneReason = 'import-undone'

/**
 * Takes a whole import back: a field gets what stood before where the import's value still stands, a record that the
 * import made is removed where nobody has touched it and nothing hangs on it. What people wrote since stays and is
 * told. Undone once, an import is not undone again. Yields the share that is done now and then.
 */
export function* undoImport(given: {
  register: Register
  importId: string
  today: Day
}): Generator<number, UndoPlan> {
  const { register, importId, today } = given
  const plan: UndoPlan = { changes: [], restored: 0, removed: 0, kept: [] }
  const record = register.get('import', importId)
  if (!record || record.removed || record.fields.undone) return plan
  const entries = register
    .importPartsOf(importId)
    .toSorted((one, other) => (other.fields.part ?? 0) - (one.fields.part ?? 0))
    .flatMap(({ fields }) => (fields.before ?? []).toReversed())
  const gone = new Set<string>()
  for (const [done, entry] of entries.entries()) {
    if (done % 200 === 0) yield done / entries.length
    const standing = register.get(entry.entity, entry.id) as StoredRecord | undefined
    if (!standing || standing.removed) {
      plan.kept.push({ entity: entry.entity, id: entry.id, reason: 'removed' })
    } else if (entry.created) remove(plan, register, standing, gone)
    else restore(plan, standing, entry, importId)
  }
  plan.changes.push({ kind: 'set/1', entity: 'import', entityId: importId, fields: { undone: today } })
  return plan
}

function remove(plan: UndoPlan, register: Register, record: StoredRecord, gone: Set<string>): void {
  const { id } = record
  const entity = record.entity as ListEntity
  const reason = isTouched(record) ? 'changed-since' : isInUse(register, record, gone) ? 'in-use' : undefined
  if (reason) {
    plan.kept.push({ entity, id, reason })
    return
  }
  gone.add(id)
  plan.removed += 1
  plan.changes.push({ kind: 'remove/1', entity, entityId: id, fields: { reason: undoneReason } })
}

/** Stamps beside that of its creation are of fields that somebody wrote later. */
function isTouched({ stamps, conflicts }: StoredRecord): boolean {
  return Object.keys(stamps ?? {}).length > 0 || Object.keys(conflicts ?? {}).length > 0
}

/** Whether records that stay belong to it; what the same undoing removes does not count. */
function isInUse(register: Register, { entity, id }: StoredRecord, gone: ReadonlySet<string>): boolean {
  const dependants: readonly (readonly StoredRecord[])[] =
    entity === 'household'
      ? [
          register.childrenOf(id),
          register.visitsOf(id),
          register.lifeEventsOf(id),
          register.injuriesOf(id),
          register.houseChecksOf(id),
        ]
      : entity === 'child'
        ? [
            register.circumstancesOf(id),
            register.supportsOf(id),
            register.measurementsOf(id),
            register.participationsOf(id),
            register.dosesOf(id),
          ]
        : []
  return dependants.some((list) => list.some((other) => !other.removed && !gone.has(other.id)))
}

function restore(plan: UndoPlan, record: StoredRecord, entry: Before, importId: string): void {
  const { entity, id } = entry
  const fields: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(entry.fields)) {
    const { was, wrote } = value as { was: unknown; wrote: unknown }
    if (field === 'sources') continue
    if (!isEqual(record.fields[field], wrote)) {
      plan.kept.push({ entity, id, field, reason: 'changed-since' })
      continue
    }
    const before = was ?? emptyOf(entity, field)
    if (before === undefined) plan.kept.push({ entity, id, field, reason: 'not-clearable' })
    else fields[field] = before
  }
  const restored = Object.keys(fields).length
  const sources = entry.fields['sources']
  if (sources) fields['sources'] = sourcesBefore(record, (sources as { was: unknown }).was, importId)
  if (Object.keys(fields).length === 0) return
  plan.restored += restored
  plan.changes.push({ kind: 'set/1', entity, entityId: id, fields })
}

/** The sources with this import's own put back to what they were; those of later lists stay. */
function sourcesBefore(record: StoredRecord, was: unknown, importId: string): Record<string, FieldSource> {
  const before = (was ?? {}) as Record<string, FieldSource>
  const now = (record.fields['sources'] ?? {}) as Record<string, FieldSource>
  const next: Record<string, FieldSource> = {}
  for (const [field, source] of Object.entries(now)) {
    const kept = source.import === importId ? before[field] : source
    if (kept) next[field] = kept
  }
  return next
}
