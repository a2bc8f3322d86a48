import * as z from 'zod/mini'
import { entities, type Entity, type FieldsOf } from './entity.ts'

/**
 * Who wrote a field: the log number, the device, and the phone's time (milliseconds since 1970, data only; nothing
 * is ever ordered by it).
 */
export const stampSchema = z.tuple([z.int(), z.int(), z.number()])
export type Stamp = z.infer<typeof stampSchema>

/** A value that lost its place in a critical field and waits for people to decide. */
export const sideSchema = z.strictObject({ value: z.unknown(), stamp: stampSchema })
export type Side = z.infer<typeof sideSchema>

/**
 * The merged state of one record, the same bytes on the wire and on disk. `stamp` is that of its creation; `stamps`
 * holds only the fields written later, which keeps a book of 30,000 children small. `area` is empty for what the
 * whole commune may see. `seq` is the number of the newest change (or move) in the book's log.
 */
export const storedRecordSchema = z.strictObject({
  entity: z.enum(entities as [Entity, ...Entity[]]),
  id: z.string().check(z.maxLength(40)),
  area: z.string(),
  household: z.string(),
  sensitivity: z.int(),
  seq: z.int(),
  stamp: stampSchema,
  stamps: z.optional(z.record(z.string(), stampSchema)),
  fields: z.record(z.string(), z.unknown()),
  conflicts: z.optional(z.record(z.string(), z.array(sideSchema))),
  removed: z.optional(z.strictObject({ reason: z.string(), stamp: stampSchema })),
})

export type StoredRecord = z.infer<typeof storedRecordSchema>

/** A stored record seen as one entity, with its fields typed; the schemas at the doors make this true. */
export type RecordOf<Name extends Entity> = StoredRecord & { entity: Name; fields: FieldsOf<Name> }

/** The stamp of a field, undefined where it was never written. */
export function stampOf(record: StoredRecord, field: string): Stamp | undefined {
  return record.stamps?.[field] ?? (field in record.fields ? record.stamp : undefined)
}

/** Narrows a record to its entity. */
export function isRecordOf<Name extends Entity>(
  record: StoredRecord | undefined,
  entity: Name,
): record is RecordOf<Name> {
  return record?.entity === entity
}

/** The key of a record among all records of a book: entity and id. */
export function recordKey(entity: Entity, id: string): string {
  return `${entity}/${id}`
}
