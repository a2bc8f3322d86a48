import * as z from 'zod/mini'
import { entrySchema } from './pull.ts'

/** G1: where the device stands, and per scope entry how many records it has and their digest. */
export const digestRequestSchema = z.strictObject({
  epoch: z.string().check(z.maxLength(64)),
  after: z.record(entrySchema, z.int().check(z.minimum(0))),
  entries: z.record(
    entrySchema,
    z.strictObject({
      count: z.int().check(z.minimum(0)),
      digest: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    }),
  ),
})

export type DigestRequest = z.infer<typeof digestRequestSchema>

/** G2: `later`: something lies behind the device's cursor; `left`: the entry is not this device's any more. */
export const comparisonSchema = z.enum(['equal', 'differs', 'later', 'left'])

export type Comparison = z.infer<typeof comparisonSchema>

export const digestAnswerSchema = z.object({ entries: z.record(z.string(), comparisonSchema) })

export type DigestAnswer = z.infer<typeof digestAnswerSchema>
