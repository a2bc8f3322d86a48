import * as z from 'zod/mini'
import { changeSchema } from '#model/change.ts'
import { storedRecordSchema } from '#model/record.ts'
import { pushLimit } from './version.ts'

/**
 * S1: changes of one stream of one device, in the order of their numbers. `epoch` is the one in whose numbers they say what
 * their author had seen; a device of the first release names none.
 */
export const pushRequestSchema = z.strictObject({
  epoch: z.optional(z.string().check(z.maxLength(64))),
  changes: z.array(changeSchema).check(z.minLength(1), z.maxLength(pushLimit)),
})

export type PushRequest = z.infer<typeof pushRequestSchema>

/**
 * S6: the receipt of exactly one change. `applied` and `conflict` carry the number in the log; `refused` carries
 * the reason and consumes the change's number. `hash` chains the receipt to the content that was stored. `record` is
 * the merged state as this device may see it, absent where it may not (or no longer) receive it.
 */
export const resultSchema = z.object({
  id: z.uuid(),
  number: z.int(),
  outcome: z.enum(['applied', 'conflict', 'refused']),
  seq: z.optional(z.int()),
  reason: z.optional(z.string()),
  field: z.optional(z.string()),
  at: z.number(),
  hash: z.string(),
  record: z.optional(storedRecordSchema),
})

export type Result = z.infer<typeof resultSchema>

export const pushAnswerSchema = z.object({
  epoch: z.string(),
  /** The server's clock, milliseconds since 1970: a wrong phone clock is shown, never corrected. */
  clock: z.number(),
  results: z.array(resultSchema),
})

export type PushAnswer = z.infer<typeof pushAnswerSchema>
