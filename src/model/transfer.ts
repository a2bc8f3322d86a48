import * as z from 'zod/mini'
import { birthSchema } from './birth.ts'
import { householdNumberSchema } from './household.ts'
import { nameSchema, textSchema } from './name.ts'
import { daySchema } from './span.ts'

/** What moves, as the other area may know it before it has accepted: names and births, no address and nothing else. */
export const movingSchema = z.strictObject({
  /** True where the whole household moves. */
  whole: z.boolean(),
  head: z.optional(nameSchema),
  /** The household's number in the area that it leaves. */
  number: z.optional(householdNumberSchema),
  children: z
    .array(
      z.strictObject({ id: z.uuid(), name: nameSchema, birth: birthSchema, sex: z.enum(['male', 'female']) }),
    )
    .check(z.maxLength(60)),
})

export type Moving = z.infer<typeof movingSchema>

/**
 * What became of a transfer; only the server writes it. `gone`: it was accepted, but what should move was no longer
 * there. `by` is the account that answered.
 */
export const outcomeSchema = z.strictObject({
  state: z.enum(['moved', 'declined', 'withdrawn', 'gone']),
  on: daySchema,
  area: z.optional(z.uuid()),
  household: z.optional(z.uuid()),
  by: z.optional(z.uuid()),
  reason: z.optional(textSchema(200)),
})

export type TransferOutcome = z.infer<typeof outcomeSchema>

/**
 * A household, or some of its children, handed to another area of the commune (`domain/book.md` 5.1, V14): the paper of
 * the area that sends. Pending until somebody of the other area answers the `arrival` of the same id; until then the
 * household stands and counts where it was. `area` is the area that sends.
 */
export const transferFields = {
  area: z.uuid(),
  household: z.uuid(),
  /** Null for the whole household. */
  children: z.nullable(z.array(z.uuid()).check(z.minLength(1), z.maxLength(60))),
  target: z.uuid(),
  on: daySchema,
  note: z.nullable(textSchema(500)),
  withdrawn: z.nullable(daySchema),
  /** The sender has taken note of the outcome. */
  seen: z.nullable(daySchema),
  what: z.nullable(movingSchema),
  outcome: z.nullable(outcomeSchema),
} as const
