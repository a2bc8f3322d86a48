import * as z from 'zod/mini'
import { textSchema } from './name.ts'

/** One number to call; three digits for a short one like 111. */
export const hotlineSchema = z.strictObject({
  name: textSchema(80),
  phone: z.string().check(z.regex(/^[0-9.]{3,15}$/)),
})

/** The commune whose book this is, and the numbers to call (`design/product.md` J3). */
export const communeFields = {
  name: textSchema(120),
  kind: z.enum(['phường', 'xã', 'đặc khu']),
  province: textSchema(120),
  code: z.nullable(z.string().check(z.regex(/^\d{5}$/))),
  hotlines: z.array(hotlineSchema).check(z.maxLength(20)),
} as const
