import * as z from 'zod/mini'
import { textSchema } from './name.ts'
import { daySchema } from './span.ts'

const code = z.string().check(z.minLength(1), z.maxLength(40))

/**
 * A list of children made once for something done for many of them: weighing, vitamin A, a gift on 1 June. Frozen
 * with name and day; what was done is one support, participation, dose or measurement per child that names the list
 * (`design/product.md` J2). `area` is empty for a list of the whole commune.
 */
export const batchFields = {
  area: z.nullable(z.uuid()),
  /** What it was made from (`rules/batch-template.ts`); it says nothing that the other fields do not. */
  template: z.nullable(code),
  name: textSchema(120),
  on: daySchema,
  writes: z.enum(['support', 'participation', 'dose', 'measurement']),
  /** Support kind, vaccine or other thing given; what `writes` needs besides the child. */
  detail: z.nullable(code),
  provider: z.nullable(textSchema(160)),
  amount: z.nullable(z.int().check(z.minimum(0), z.maximum(10_000_000_000))),
  children: z.array(z.uuid()).check(z.maxLength(5000)),
} as const
