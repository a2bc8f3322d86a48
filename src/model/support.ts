import * as z from 'zod/mini'
import { periodSchema } from './circumstance.ts'
import { textSchema } from './name.ts'

const code = z.string().check(z.minLength(1), z.maxLength(40))

/**
 * Help given to a child. A single gift has `to` = the day after `from`; a monthly allowance is entered once and
 * stays open while it runs (`domain/book.md` 6.2).
 */
export const supportFields = {
  child: z.uuid(),
  circumstance: z.nullable(z.uuid()),
  kind: code,
  provider: z.nullable(textSchema(160)),
  /** In đồng. */
  amount: z.nullable(z.int().check(z.minimum(0), z.maximum(10_000_000_000))),
  period: periodSchema,
  note: z.nullable(textSchema(500)),
  /** The list (“đợt”) on which it was ticked. */
  batch: z.nullable(z.uuid()),
} as const
