import * as z from 'zod/mini'
import { textSchema } from './name.ts'
import { daySchema } from './span.ts'

/** A calendar month, `YYYY-MM`. */
export const monthSchema = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: 'month' }))

/**
 * The changes of one month of a địa bàn as handed in at the monthly meeting (“Nộp tháng …”, `design/product.md` J2;
 * the paper's P0/CTV, `domain/book.md` 5.1). Handed in again after it was returned is a new one; the newest counts.
 */
export const submissionFields = {
  area: z.uuid(),
  month: monthSchema,
  on: daySchema,
  /** How many changes of each kind the month held when it was handed in, and `all`, `doubts`. */
  counts: z.record(z.string().check(z.maxLength(40)), z.int().check(z.minimum(0))),
  note: z.nullable(textSchema(500)),
  /** The office's word: received, or returned with what is to be added. */
  answer: z.nullable(
    z.strictObject({
      state: z.enum(['received', 'returned']),
      on: daySchema,
      reason: z.optional(textSchema(300)),
    }),
  ),
} as const
