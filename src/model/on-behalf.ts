import * as z from 'zod/mini'
import { nameSchema, textSchema } from './name.ts'
import { daySchema } from './span.ts'

/**
 * Typed from a paper slip for somebody else (“Ghi hộ: …, phiếu giấy ngày …”, `design/product.md` J14): who wrote the
 * paper, with an account where there is one, of which day it is, and its number where it has one.
 */
export const onBehalfSchema = z.strictObject({
  account: z.optional(z.uuid()),
  name: nameSchema,
  paperDate: daySchema,
  sheet: z.optional(textSchema(40)),
})

export type OnBehalf = z.infer<typeof onBehalfSchema>
