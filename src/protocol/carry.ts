import * as z from 'zod/mini'
import { resultSchema } from './push.ts'

/** K1: the form of a carried file; a newer one gets another name. */
export const carryForm = 'so-tre-em-carry/1'

const sealed = z.string().check(z.minLength(1), z.maxLength(1_000_000))

const carrier = {
  form: z.literal(carryForm),
  book: z.int().check(z.minimum(1), z.maximum(2_147_483_647)),
  /** The number of the device that wrote it. */
  device: z.int().check(z.minimum(1), z.maximum(2_147_483_647)),
  /** Which of the server's keys it is sealed to. */
  key: z.string().check(z.maxLength(40)),
}

/** K1: a carried file: everything that its device had without an answer, in boxes that only the server opens. */
export const carriedFileSchema = z.strictObject({
  ...carrier,
  boxes: z.array(sealed).check(z.minLength(1), z.maxLength(1000)),
})

export type CarriedFile = z.infer<typeof carriedFileSchema>

/** K4: one box of a file, as whoever brings it hands it over. */
export const carryRequestSchema = z.strictObject({ ...carrier, box: sealed })

export type CarryRequest = z.infer<typeof carryRequestSchema>

/**
 * K7: the receipt of each change that was in the box, as far as the bringer may hear of it, and without the record;
 * `isNew` where it was taken by this very request.
 */
export const carryAnswerSchema = z.object({
  /** Changes that wait for a newer server. */
  left: z.int(),
  results: z.array(z.extend(z.omit(resultSchema, { record: true }), { isNew: z.boolean() })),
})

export type CarryAnswer = z.infer<typeof carryAnswerSchema>
