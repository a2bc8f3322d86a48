import * as z from 'zod/mini'
import { textSchema } from './name.ts'
import { daySchema } from './span.ts'

/** A địa bàn of a collaborator: its own number and the streets it covers, from one day to another. */
export const areaFields = {
  name: textSchema(120),
  number: z.nullable(z.int().check(z.minimum(1), z.maximum(99_999))),
  streets: z.nullable(textSchema(500)),
  from: z.nullable(daySchema),
  to: z.nullable(daySchema),
} as const
