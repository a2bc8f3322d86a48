import type { Kind } from '#model/change.ts'
import type { Day } from '#model/day.ts'
import { entities, entityFields, type Entity, type FieldsOf } from '#model/entity.ts'
import { emptyOf } from '#model/empty.ts'
import { isEqual } from '#model/merge.ts'
import type { RecordOf, StoredRecord } from '#model/record.ts'
import type { Register } from '#model/register.ts'

/** A change as the book takes it. */
export interface MergeChange {
  kind: Kind
  entity: Entity
  entityId: string
  fields: Record<string, unknown>
}

/** The facts of a child that are chosen one by one when two records become one; where it lives is not among them. */
export const chosenFields = [
  'name',
  'homeName',
  'birth',
  'sex',
  'ethnicity',
  'nationality',
  'parents',
  'relation',
  'identifier',
  'birthFacts',
  'birthRegistration',
  'insurance',
  'registration',
  'presence',
  'education',
  'disability',
  'vaccination',
  'note',
] as const satisfies readonly (keyof FieldsOf<'child'>)[]

export type ChosenField = (typeof chosenFields)[number]

/** A line of a household's history stays where it happened, a task where it was given, a report as it was handed in. */
const elsewhere: ReadonlySet<Entity> = new Set([
  'lifeEvent',
  'task',
  'intake',
  'intakeReporter',
  'ministryCopy',
])

/** What hangs on a child and goes to the record that is kept. */
const followers = entities.filter((entity) => 'child' in entityFields[entity] && !elsewhere.has(entity))

/** Whether a field says nothing. */
export function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0)
}

/** The fields in which two records differ and both say something: a person chooses. */
export function differingFields(kept: RecordOf<'child'>, lost: RecordOf<'child'>): ChosenField[] {
  return chosenFields.filter((field) => {
    const [own, other] = [kept.fields[field], lost.fields[field]]
    return !isBlank(own) && !isBlank(other) && !isEqual(own, other)
  })
}

/**
 * “Cùng một cháu”: one save by which `lost` becomes a duplicate of `kept`, at every date, and all that hangs on it goes
 * to the record that is kept. `fromLost` are the fields whose value of the lost record is right; what the kept record
 * does not know it takes over. Everything that is written over is remembered in a `childMerge`.
 */
export function mergeChanges(
  register: Register,
  {
    kept,
    lost,
    fromLost,
  }: { kept: RecordOf<'child'>; lost: RecordOf<'child'>; fromLost: ReadonlySet<string> },
  on: Day,
  id: string,
): MergeChange[] {
  const taken = chosenFields.filter(
    (field) =>
      !isBlank(lost.fields[field]) &&
      !isEqual(kept.fields[field], lost.fields[field]) &&
      (fromLost.has(field) || isBlank(kept.fields[field])),
  )
  const writes: [StoredRecord, Record<string, unknown>][] = [
    [lost, { status: [{ from: null, value: { state: 'duplicate' } }], mergedInto: kept.id }],
    [kept, Object.fromEntries(taken.map((field) => [field, lost.fields[field]]))],
    ...following(register, kept.id, lost.id).map((record): [StoredRecord, Record<string, unknown>] => [
      record,
      { child: kept.id },
    ]),
  ]
  const written = writes.filter(([, fields]) => Object.keys(fields).length > 0)
  return [
    ...written.map(([record, fields]) => set(record.entity, record.id, fields)),
    set('childMerge', id, { kept: kept.id, lost: lost.id, on, before: written.map(rememberedOf) }),
  ]
}

/** What the kept record already says in the same words is not said twice. */
function following(register: Register, kept: string, lost: string): StoredRecord[] {
  return followers.flatMap((entity) => {
    const all = [...register.all(entity)] as StoredRecord[]
    const own = all.filter(({ fields, removed }) => !removed && fields['child'] === kept)
    return all.filter(
      ({ fields, removed }) =>
        !removed &&
        fields['child'] === lost &&
        !own.some((one) => isEqual(one.fields, { ...fields, child: kept })),
    )
  })
}

function rememberedOf([{ entity, id, fields: before }, written]: [StoredRecord, Record<string, unknown>]) {
  const fields = Object.entries(written).map(([field, wrote]) => {
    const was = before[field] ?? emptyOf(entity, field) ?? null
    return [field, { was, wrote }]
  })
  return { entity, id, fields: Object.fromEntries(fields) as Record<string, unknown> }
}

/**
 * “Tách lại”, at any later time: every record gets back what the merge wrote over, but for what people have changed
 * since, which stays as they wrote it.
 */
export function unmergeChanges(register: Register, merge: RecordOf<'childMerge'>, on: Day): MergeChange[] {
  const { before = [] } = merge.fields
  const changes = before.flatMap(({ entity, id, fields }) => {
    const record = register.get(entity as Entity, id) as StoredRecord | undefined
    if (!record || record.removed) return []
    const back = Object.entries(fields as Record<string, { was: unknown; wrote: unknown }>).filter(
      ([field, { was, wrote }]) =>
        isEqual(record.fields[field], wrote) && !(was === null && field === 'parents'),
    )
    if (back.length === 0) return []
    return [set(record.entity, id, Object.fromEntries(back.map(([field, { was }]) => [field, was])))]
  })
  return [...changes, set('childMerge', merge.id, { undone: on })]
}

/** The merge by which a record became a duplicate, as long as it stands. */
export function mergeOf(register: Register, lost: string): RecordOf<'childMerge'> | undefined {
  return [...register.all('childMerge')].find(
    ({ removed, fields }) => !removed && !fields.undone && fields.lost === lost,
  )
}

function set(entity: Entity, entityId: string, fields: Record<string, unknown>): MergeChange {
  return { kind: 'set/1', entity, entityId, fields }
}
