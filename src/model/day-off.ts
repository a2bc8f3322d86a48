import * as z from 'zod/mini'
import { textSchema } from './name.ts'
import { daySchema } from './span.ts'

/**
 * A day that counts otherwise than the week says: off (Tết, a day given in lieu), or worked though it is a Saturday.
 * Terms in working days are reckoned with it (`rules/working-day.ts`).
 */
export const dayOffFields = {
  on: daySchema,
  name: textSchema(120),
  works: z.boolean(),
} as const
