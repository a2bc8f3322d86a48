import * as z from 'zod/mini'
import { textSchema } from './name.ts'
import { daySchema } from './span.ts'

const code = z.string().check(z.minLength(1), z.maxLength(40))

/** From a day until the day on which it no longer holds; open while `to` is absent. */
export const periodSchema = z
  .strictObject({ from: daySchema, to: z.optional(daySchema) })
  .check(
    z.refine((period) => period.to === undefined || period.to >= period.from, { error: 'period-reversed' }),
  )

/**
 * A circumstance of a child over a time: one of the 14 groups (Law on Children, Art. 10.1), a risk flag or a class
 * of child labour (`domain/book.md` 7.1–7.3). Codes are data in `src/rules`.
 */
export const circumstanceFields = {
  child: z.uuid(),
  code,
  subgroup: z.nullable(code),
  period: periodSchema,
  evidence: z.nullable(z.enum(['observed', 'family', 'certificate', 'decision'])),
  confirmed: z.nullable(z.strictObject({ on: daySchema, document: z.optional(textSchema(120)) })),
  note: z.nullable(textSchema(500)),
} as const

/**
 * The groups that only officer and leader may see: 05–07 and 09–12, parents' HIV, drugs, crime and violence
 * (`domain/book.md` 13.2.3). Sensitivity is a property of the record and decides who ever receives it.
 */
export const sensitiveCodes: ReadonlySet<string> = new Set([
  '05',
  '06',
  '07',
  '09',
  '10',
  '11',
  '12',
  'parent-hiv',
  'parent-drugs',
  'parent-crime',
  'family-violence',
])
