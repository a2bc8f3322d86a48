import * as z from 'zod/mini'
import { textSchema } from './name.ts'
import { daySchema } from './span.ts'

/** One weighing and measuring of a child: grams and millimetres, as whole numbers; either may be missing. */
export const measurementFields = {
  child: z.uuid(),
  on: daySchema,
  weight: z.nullable(z.int().check(z.minimum(300), z.maximum(200_000))),
  height: z.nullable(z.int().check(z.minimum(200), z.maximum(2200))),
  position: z.nullable(z.enum(['lying', 'standing'])),
  batch: z.nullable(z.uuid()),
  /** Why an unusual figure is right all the same. */
  note: z.nullable(textSchema(200)),
} as const
