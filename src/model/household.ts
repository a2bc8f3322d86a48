import * as z from 'zod/mini'
import { fieldSourceSchema } from './import.ts'
import { nameSchema, textSchema } from './name.ts'
import { spansSchema } from './span.ts'

/** A telephone number as dialled inside Viet Nam: 0 and nine digits (`domain/book.md` 8.1). */
export const phoneSchema = z.string().check(z.regex(/^0\d{9}$/, { error: 'phone-digits' }))

/** Household number inside its area; a continuation sheet is written 100.1, 100.2 (`domain/book.md` 5.1). */
export const householdNumberSchema = z.strictObject({
  value: z.int().check(z.minimum(1), z.maximum(99_999)),
  sheet: z.optional(z.int().check(z.minimum(1), z.maximum(99))),
})

const line = textSchema(120)

const addressSchema = z.strictObject({
  kind: z.enum(['house', 'apartment', 'lodging', 'hamlet']),
  street: z.optional(line),
  alley: z.optional(line),
  lane: z.optional(line),
  branch: z.optional(line),
  house: z.optional(line),
  building: z.optional(line),
  floor: z.optional(line),
  room: z.optional(line),
  keeper: z.optional(line),
  keeperPhone: z.optional(phoneSchema),
  near: z.optional(line),
})

/** Where the household is registered; counts use presence (A9 of `domain/rules.md`). */
export const registrationSchema = z.enum(['permanent', 'temporary', 'elsewhere', 'unknown'])

/** Whether the people are there. */
export const presenceSchema = z.strictObject({
  state: z.enum(['present', 'boarding', 'absent']),
  where: z.optional(textSchema(200)),
})

export const povertySchema = z.strictObject({
  state: z.enum(['none', 'poor', 'nearPoor']),
  certificate: z.optional(textSchema(60)),
  year: z.optional(z.int().check(z.minimum(2000), z.maximum(2200))),
})

export const householdStatusSchema = z.strictObject({
  state: z.enum(['active', 'movedOut', 'merged', 'dissolved']),
  reason: z.optional(textSchema(200)),
  where: z.optional(textSchema(200)),
  /** The household into which this one went. */
  into: z.optional(z.uuid()),
})

/** Fields of a household, `domain/book.md` 6.2; each is one unit of the merge. */
export const householdFields = {
  area: z.uuid(),
  number: z.nullable(householdNumberSchema),
  address: z.nullable(addressSchema),
  head: z.nullable(nameSchema),
  phone: z.nullable(phoneSchema),
  registration: spansSchema(registrationSchema),
  presence: spansSchema(presenceSchema),
  expecting: z.nullable(z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/))),
  poverty: spansSchema(povertySchema),
  problems: z.array(z.string().check(z.maxLength(40))).check(z.maxLength(20)),
  status: spansSchema(householdStatusSchema),
  note: z.nullable(textSchema(500)),
  /** Per field that a list brought: where it came from. */
  sources: z.record(z.string().check(z.maxLength(40)), fieldSourceSchema),
} as const
