import * as z from 'zod/mini'
import { entities, type Entity } from './entity.ts'
import { sideSchema, stampSchema, storedRecordSchema, type StoredRecord } from './record.ts'
import { isTable, rowsOf, tableOf, type Table } from './table.ts'

/**
 * Records of one entity and area as columns: so they travel in a pull and lie in a sealed page. A third of the length of
 * the records one by one, and a device may write it down as it came.
 */
export interface RecordTable {
  entity: Entity
  area: string
  ids: string[]
  seqs: number[]
  /** Number (0: that of the record), device and phone time of each record's creation. */
  stamps: [number[], number[], number[]]
  fields: Table
  /** What most records do not have. */
  rest: Table
}

/** At most so many records lie in one table: the measured optimum of a page (`design/performance.md` 2.3). */
export const tableSize = 100

const tableSchema = z.strictObject({
  names: z.array(z.string()),
  /** Values (`Values` of `table.ts`) and places. */
  columns: z.array(z.tuple([z.unknown(), z.array(z.int().check(z.minimum(-1)))])),
})

/** A table as it travels; where much of it comes at once, `isRecordTable` says the same in a fraction of the time. */
export const recordTableSchema = z
  .strictObject({
    entity: z.enum(entities as [Entity, ...Entity[]]),
    area: z.string(),
    ids: z.array(z.string().check(z.maxLength(40))).check(z.maxLength(tableSize)),
    seqs: z.array(z.int()),
    stamps: z.tuple([z.array(z.int()), z.array(z.int()), z.array(z.number())]),
    fields: tableSchema,
    rest: tableSchema,
  })
  .check(z.refine((value) => isEven(value as RecordTable)))

/** The table of records that share entity and area. */
export function recordTable(records: readonly StoredRecord[]): RecordTable {
  const [first] = records
  if (!first) throw new Error('a table of no records')
  return {
    entity: first.entity,
    area: first.area,
    ids: records.map(({ id }) => id),
    seqs: records.map(({ seq }) => seq),
    stamps: [
      records.map(({ seq, stamp }) => (stamp[0] === seq ? 0 : stamp[0])),
      records.map(({ stamp }) => stamp[1]),
      records.map(({ stamp }) => stamp[2]),
    ],
    fields: tableOf(records.map(({ fields }) => fields)),
    rest: tableOf(records.map(restOf)),
  }
}

/** The records of a table, in their order. */
export function recordsOf({ entity, area, ids, seqs, stamps, fields, rest }: RecordTable): StoredRecord[] {
  const fieldRows = rowsOf(fields, ids.length)
  const restRows = rest.names.length > 0 ? (rowsOf(rest, ids.length) as Rest[]) : undefined
  return ids.map((id, row) => {
    const seq = seqs[row] as number
    const own = fieldRows[row] as Record<string, unknown>
    const more = restRows?.[row]
    const record: StoredRecord = {
      entity,
      id,
      area,
      household: more?.household ?? ownHousehold(entity, id, own),
      sensitivity: more?.sensitivity ?? 0,
      seq,
      stamp: [stamps[0][row] || seq, stamps[1][row] as number, stamps[2][row] as number],
      fields: own,
    }
    if (more?.stamps) record.stamps = more.stamps
    if (more?.conflicts) record.conflicts = more.conflicts
    if (more?.removed) record.removed = more.removed
    return record
  })
}

/** Whether a value is a table as `recordTableSchema` describes it. */
export function isRecordTable(value: unknown): value is RecordTable {
  if (!hasExactly(value, tableKeys)) return false
  const { entity, area, ids, seqs, stamps } = value
  return (
    (entities as unknown[]).includes(entity) &&
    typeof area === 'string' &&
    isListOf(ids, (id) => typeof id === 'string' && id.length <= 40) &&
    ids.length <= tableSize &&
    isListOf(seqs, Number.isSafeInteger) &&
    Array.isArray(stamps) &&
    stamps.length === 3 &&
    isListOf(stamps[0], Number.isSafeInteger) &&
    isListOf(stamps[1], Number.isSafeInteger) &&
    isListOf(stamps[2], Number.isFinite) &&
    isEven(value as unknown as RecordTable)
  )
}

interface Rest {
  household?: string | undefined
  sensitivity?: number | undefined
  stamps?: StoredRecord['stamps']
  conflicts?: StoredRecord['conflicts']
  removed?: StoredRecord['removed']
}

/** What may stand in `rest`, each value as in a record by itself. */
const restSchemas: Readonly<Record<string, z.core.$ZodType>> = {
  household: z.string(),
  sensitivity: z.int(),
  stamps: z.record(z.string(), stampSchema),
  conflicts: z.record(z.string(), z.array(sideSchema)),
  removed: storedRecordSchema.shape.removed,
}

function restOf(record: StoredRecord): Record<string, unknown> {
  const { entity, id, household, sensitivity, stamps, conflicts, removed, fields } = record
  return {
    household: household === ownHousehold(entity, id, fields) ? undefined : household,
    sensitivity: sensitivity === 0 ? undefined : sensitivity,
    stamps,
    conflicts,
    removed,
  }
}

function ownHousehold(entity: Entity, id: string, fields: Record<string, unknown>): string {
  if (entity === 'household') return id
  const household = fields['household']
  return typeof household === 'string' ? household : ''
}

/** Whether all columns are as long as there are records, and the rest is of its kinds. */
function isEven({ ids, seqs, stamps, fields, rest }: RecordTable): boolean {
  const count = ids.length
  if (seqs.length !== count || !stamps.every((column) => column.length === count)) return false
  if (!isTable(fields, count) || !isTable(rest, count)) return false
  if (rest.names.length === 0) return true
  return rowsOf(rest, count).every((row) =>
    Object.entries(row).every(([name, value]) => {
      const schema = Object.hasOwn(restSchemas, name) ? restSchemas[name] : undefined
      return schema !== undefined && z.safeParse(schema, value).success
    }),
  )
}

const tableKeys = ['entity', 'area', 'ids', 'seqs', 'stamps', 'fields', 'rest']

function hasExactly(value: unknown, keys: readonly string[]): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const own = Object.keys(value)
  return own.length === keys.length && keys.every((key) => Object.hasOwn(value, key))
}

function isListOf(value: unknown, is: (item: unknown) => boolean): value is unknown[] {
  return Array.isArray(value) && value.every(is)
}
