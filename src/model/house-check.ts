import * as z from 'zod/mini'
import { textSchema } from './name.ts'
import { onBehalfSchema } from './on-behalf.ts'
import { daySchema } from './span.ts'

/** What was seen of one item; an item that nobody looked at is not in the answers. */
export const houseAnswerSchema = z.enum(['ok', 'notOk', 'notApplicable'])

export type HouseAnswer = z.infer<typeof houseAnswerSchema>

/**
 * A look at whether a home is safe for children (“Ngôi nhà an toàn”, `domain/book.md` 12.1): every answer by the key of
 * its item in the template, and what came of it on the day. A later look is a new record.
 */
export const houseCheckFields = {
  household: z.uuid(),
  on: daySchema,
  /** The version of the list of items, `rules/safe-house.ts`. */
  template: z.string().check(z.minLength(1), z.maxLength(40)),
  answers: z.record(z.string().check(z.minLength(1), z.maxLength(40)), houseAnswerSchema),
  result: z.enum(['passed', 'failed', 'unscored']),
  note: z.nullable(textSchema(500)),
  onBehalf: z.nullable(onBehalfSchema),
} as const
