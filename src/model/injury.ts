import * as z from 'zod/mini'
import { textSchema } from './name.ts'
import { onBehalfSchema } from './on-behalf.ts'
import { daySchema } from './span.ts'

/**
 * An accident or injury of a child (`domain/book.md` 6.2, 7.4). It belongs to the household where the child lived then
 * and stays with it. A child whom nobody named has no `child`, only sex and age in years, by which the official form
 * counts. Types are codes of `rules/injury.ts`.
 */
export const injuryFields = {
  household: z.uuid(),
  child: z.nullable(z.uuid()),
  sex: z.nullable(z.enum(['male', 'female'])),
  age: z.nullable(z.int().check(z.minimum(0), z.maximum(15))),
  on: daySchema,
  type: z.string().check(z.minLength(1), z.maxLength(40)),
  place: z.enum(['home', 'school', 'community']),
  outcome: z.nullable(z.enum(['recovered', 'disabled', 'died'])),
  treatedAt: z.nullable(textSchema(160)),
  note: z.nullable(textSchema(500)),
  onBehalf: z.nullable(onBehalfSchema),
} as const
