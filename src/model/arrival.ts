import * as z from 'zod/mini'
import { householdNumberSchema } from './household.ts'
import { textSchema } from './name.ts'
import { daySchema } from './span.ts'
import { movingSchema, outcomeSchema } from './transfer.ts'

/**
 * What the receiving area says. `household` names the household of that area into which the children go; without it a
 * whole household stays one, with `number` as its number in the new area.
 */
export const arrivalAnswerSchema = z
  .strictObject({
    state: z.enum(['accepted', 'declined']),
    on: daySchema,
    household: z.optional(z.uuid()),
    number: z.optional(householdNumberSchema),
    reason: z.optional(textSchema(200)),
  })
  .check(
    z.refine(({ state, reason }) => state === 'accepted' || Boolean(reason), { error: 'reason-missing' }),
  )

/**
 * The other end of a transfer, under the same id: what an area is asked to take over. The server makes it; people of
 * the area write only `answer`. The names go again when nothing came of it.
 */
export const arrivalFields = {
  area: z.uuid(),
  /** The area that sends. */
  from: z.uuid(),
  on: daySchema,
  note: z.nullable(textSchema(500)),
  what: movingSchema,
  answer: z.nullable(arrivalAnswerSchema),
  outcome: z.nullable(outcomeSchema),
} as const
