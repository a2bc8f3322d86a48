import * as z from 'zod/mini'
import { entities, type Entity } from '#model/entity.ts'
import { storedRecordSchema } from '#model/record.ts'
import { isRecordTable, recordTableSchema, type RecordTable } from '#model/record-table.ts'
import { sealingKeySchema } from './sealing-key.ts'
import { columnsLimit, pullLimit } from './version.ts'

/** One scope entry: `book`, `common`, or `area:<id>`. Cursors are kept per entry. */
export const entrySchema = z.string().check(z.regex(/^(book|common|area:[0-9a-f-]{36})$/))

/**
 * L1: how far this device has come in each scope entry; an entry it has never had is simply absent. `form` (L9) asks
 * for records as columns.
 */
export const pullRequestSchema = z
  .strictObject({
    epoch: z.string().check(z.maxLength(64)),
    after: z.record(entrySchema, z.int().check(z.minimum(0))),
    limit: z.optional(z.int().check(z.minimum(1), z.maximum(columnsLimit))),
    /** L8: changes on this device that the server has not taken. */
    unsent: z.optional(z.int().check(z.minimum(0), z.maximum(1_000_000))),
    form: z.optional(z.enum(['columns'])),
  })
  .check(z.refine(({ form, limit = 1 }) => form !== undefined || limit <= pullLimit, { path: ['limit'] }))

export type PullRequest = z.infer<typeof pullRequestSchema>

/** L4: a record that left a scope entry of this device; the device forgets it unless a newer record came. */
export const departureSchema = z.object({
  entry: z.string(),
  seq: z.int(),
  entity: z.enum(entities as [Entity, ...Entity[]]),
  id: z.string(),
})

export type Departure = z.infer<typeof departureSchema>

/**
 * L5: records and departures in the order of their numbers, the new cursor of every entry that the device is
 * entitled to, and how many records remain after this page (for a true progress bar).
 */
export const pullAnswerSchema = z.object({
  epoch: z.string(),
  clock: z.number(),
  records: z.array(storedRecordSchema),
  departures: z.array(departureSchema),
  after: z.record(z.string(), z.int()),
  /** Entries in the request to which this device is no longer entitled. */
  left: z.array(z.string()),
  remaining: z.int(),
  /** B1. */
  sealingKey: z.optional(sealingKeySchema),
})

export type PullAnswer = z.infer<typeof pullAnswerSchema>

/** L9: the same as columns. What would be empty is absent; `level` stands for `after` where it says it all. */
export const columnsAnswerSchema = columnsAnswer(recordTableSchema)

/**
 * Parses either form, columns in a fraction of the time that `columnsAnswerSchema` takes. A server that does not know
 * the form answers records one by one.
 */
const columnsReader = columnsAnswer(z.custom<RecordTable>(isRecordTable))
export const pullReader = z.union([pullAnswerSchema, columnsReader])

export type ColumnsAnswer = z.infer<typeof columnsReader>

/** The cursors after an answer: its own, or the number at which every entry of the request is level. */
export function cursorsAfter(
  asked: Readonly<Record<string, number>>,
  answer: Pick<ColumnsAnswer, 'after' | 'level'>,
): Record<string, number> {
  const { after, level } = answer
  if (after) return after
  return Object.fromEntries(Object.entries(asked).map(([entry, seq]) => [entry, level ?? seq]))
}

function columnsAnswer<Schema extends z.core.$ZodType>(tableSchema: Schema) {
  return z
    .object({
      epoch: z.string(),
      clock: z.number(),
      tables: z.optional(z.array(tableSchema)),
      departures: z.optional(z.array(departureSchema)),
      after: z.optional(z.record(z.string(), z.int())),
      level: z.optional(z.int()),
      left: z.optional(z.array(z.string())),
      remaining: z.int(),
      sealingKey: z.optional(sealingKeySchema),
      records: z.optional(z.undefined()),
    })
    .check(z.refine(({ after, level }) => (after === undefined) !== (level === undefined)))
}
