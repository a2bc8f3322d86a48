import * as z from 'zod/mini'
import { textSchema } from './name.ts'

/** One number to call; three digits for a short one like 111. */
export const hotlineSchema = z.strictObject({
  name: textSchema(80),
  phone: z.string().check(z.regex(/^[0-9.]{3,15}$/)),
})

const code = z.string().check(z.minLength(1), z.maxLength(40))

/**
 * The reporting calendar that the commune keeps: a template of `src/rules/calendar.ts` by its id, and what the officer
 * has confirmed differently: the day of the year (`MM-DD`) on which the data of a report end, by the report's id, and
 * who receives the reports where the template's body is no more.
 */
export const calendarSchema = z.strictObject({
  template: code,
  cutoffs: z.optional(z.record(code, z.string().check(z.regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)))),
  receiver: z.optional(textSchema(160)),
})

/** The commune whose book this is, and the numbers to call (`design/product.md` J3). */
export const communeFields = {
  name: textSchema(120),
  kind: z.enum(['phường', 'xã', 'đặc khu']),
  province: textSchema(120),
  code: z.nullable(z.string().check(z.regex(/^\d{5}$/))),
  hotlines: z.array(hotlineSchema).check(z.maxLength(20)),
  calendar: z.nullable(calendarSchema),
} as const
