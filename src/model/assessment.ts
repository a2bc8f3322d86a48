import * as z from 'zod/mini'
import { textSchema } from './name.ts'
import { daySchema } from './span.ts'

const amount = z.int().check(z.minimum(0), z.maximum(100_000_000))

/** What may be entered for one indicator; the same shapes as the table of figures that the score tool reads. */
export const enteredFigureSchema = z.union([
  z.boolean(),
  z.strictObject({ numerator: amount, denominator: amount }),
  z.strictObject({ count: amount }),
  z.strictObject({ checked: z.array(z.string().check(z.maxLength(8))).check(z.maxLength(40)) }),
  z.strictObject({ valid: amount, satisfied: amount }),
  z.strictObject({ council: amount, note: z.optional(textSchema(500)) }),
])

export type EnteredFigure = z.infer<typeof enteredFigureSchema>

/** An assessment under way: which decision, which group, which window; parameters of `domain/rules.md` 12. */
export const assessmentFields = {
  rules: z.string().check(z.minLength(1), z.maxLength(40)),
  group: z.nullable(z.string().check(z.maxLength(20))),
  window: z
    .strictObject({ from: daySchema, to: daySchema })
    .check(z.refine((window) => window.from <= window.to, { error: 'period-reversed' })),
  training: z.boolean(),
  /** The council's explicit đạt / không đạt per criterion number (A3). */
  marks: z.record(z.string().check(z.regex(/^\d{1,2}$/)), z.enum(['met', 'unmet'])),
} as const

/** A figure that the officer enters for one indicator of an assessment, with the paper it rests on. */
export const figureFields = {
  assessment: z.uuid(),
  item: z.string().check(z.regex(/^\d{1,2}\.\d{1,2}$/)),
  value: z.nullable(enteredFigureSchema),
  /** Which one counts where the book has a figure of its own. */
  use: z.enum(['book', 'entered']),
  source: z.nullable(
    z.strictObject({
      document: z.optional(textSchema(160)),
      on: z.optional(daySchema),
      signer: z.optional(textSchema(160)),
    }),
  ),
  note: z.nullable(textSchema(500)),
} as const
