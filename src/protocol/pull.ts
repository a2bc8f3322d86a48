import * as z from 'zod/mini'
import { entities, type Entity } from '#model/entity.ts'
import { storedRecordSchema } from '#model/record.ts'
import { pullLimit } from './version.ts'

/** One scope entry: `book`, `common`, or `area:<id>`. Cursors are kept per entry. */
const entrySchema = z.string().check(z.regex(/^(book|common|area:[0-9a-f-]{36})$/))

/** L1: how far this device has come in each scope entry; an entry it has never had is simply absent. */
export const pullRequestSchema = z.strictObject({
  epoch: z.string().check(z.maxLength(64)),
  after: z.record(entrySchema, z.int().check(z.minimum(0))),
  limit: z.optional(z.int().check(z.minimum(1), z.maximum(pullLimit))),
  /** L8: changes on this device without an answer. */
  unsent: z.optional(z.int().check(z.minimum(0), z.maximum(1_000_000))),
})

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
})

export type PullAnswer = z.infer<typeof pullAnswerSchema>
