import * as z from 'zod/mini'
import { textSchema } from './name.ts'
import { daySchema } from './span.ts'

/** A child took part in something: an event, a consultation of children's opinion, a health check. */
export const participationFields = {
  child: z.uuid(),
  on: daySchema,
  kind: z.enum(['event', 'consultation', 'healthCheck']),
  name: textSchema(120),
  batch: z.nullable(z.uuid()),
} as const

/** A dose given to a child: a vaccine, vitamin A, deworming. */
export const doseFields = {
  child: z.uuid(),
  on: daySchema,
  what: z.string().check(z.minLength(1), z.maxLength(40)),
  number: z.nullable(z.int().check(z.minimum(1), z.maximum(10))),
  batch: z.nullable(z.uuid()),
} as const
