import * as z from 'zod/mini'
import { roleSchema } from '#model/account.ts'
import { sealingKeySchema } from './sealing-key.ts'

/** E1: a one-time code as typed or scanned; letters and digits without the confusable ones, eight of them. */
export const enrolRequestSchema = z.strictObject({
  code: z.string().check(z.minLength(1), z.maxLength(64)),
})

/**
 * E3: who this device is from now on. `token` is shown once and never stored in clear on either side; `kind` tells
 * the training ward from real use, and the database names of the client carry it.
 */
export const enrolAnswerSchema = z.object({
  token: z.string(),
  book: z.int(),
  device: z.int(),
  account: z.uuid(),
  name: z.string(),
  role: roleSchema,
  kind: z.enum(['training', 'real']),
  epoch: z.string(),
  /** B1. */
  sealingKey: z.optional(sealingKeySchema),
})

export type EnrolAnswer = z.infer<typeof enrolAnswerSchema>

/** C1: ask for a one-time code for an account. */
export const codeRequestSchema = z.strictObject({ account: z.uuid() })

/** C2: the code in the clear, shown once, and when it ends (milliseconds since 1970). */
export const codeAnswerSchema = z.object({ code: z.string(), expires: z.number() })

export type CodeAnswer = z.infer<typeof codeAnswerSchema>
