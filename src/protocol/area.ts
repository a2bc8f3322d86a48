import * as z from 'zod/mini'
import { areaFields } from '#model/area.ts'
import { daySchema } from '#model/span.ts'

/**
 * A3: how many households stand in each area: those in use, and all that a merger would move. The administrator, who
 * receives no household, knows their number from here.
 */
export const areaCountsSchema = z.object({
  areas: z.array(z.object({ area: z.uuid(), households: z.int(), all: z.int() })),
})

export type AreaCounts = z.infer<typeof areaCountsSchema>

/** A4: an area as it shall be; without `name` for one that is there already, only what is given changes. */
export const setAreaSchema = z.strictObject({
  id: z.uuid(),
  name: z.optional(areaFields.name.check(z.minLength(1))),
  number: z.optional(areaFields.number),
  streets: z.optional(areaFields.streets),
  from: z.optional(areaFields.from),
})

export type SetArea = z.infer<typeof setAreaSchema>

/** A5: the area that is no longer used from a day on: today unless told, never a day to come. */
export const endAreaSchema = z.strictObject({ id: z.uuid(), on: z.optional(daySchema) })

/** A6: the area that ends and the one that takes its households. */
export const mergePreviewSchema = z.strictObject({ from: z.uuid(), into: z.uuid() })

/** A6: what a merger would do; `sameNumbers` households have a number that the other area already uses. */
export const mergePreviewAnswerSchema = z.object({
  households: z.int(),
  children: z.int(),
  sameNumbers: z.int(),
  /** Accounts that have the area today or will have it. */
  accounts: z.array(z.uuid()),
})

export type MergePreview = z.infer<typeof mergePreviewAnswerSchema>

/** A7: a merger; with `takeAlong` whoever had the area has the other one from that day on. */
export const mergeAreaSchema = z.strictObject({
  from: z.uuid(),
  into: z.uuid(),
  on: z.optional(daySchema),
  takeAlong: z.boolean(),
})

export type MergeArea = z.infer<typeof mergeAreaSchema>

/** A8: the area whose merger is taken back. */
export const takeBackSchema = z.strictObject({ area: z.uuid() })

/** A7, A8: households moved by this request, and how many remain for the next one. */
export const movedAnswerSchema = z.object({ moved: z.int(), remaining: z.int(), seq: z.int() })

export type MovedAnswer = z.infer<typeof movedAnswerSchema>

/** A2: the last number of the log once everything was written; a pull that reached it has it all. */
export const writtenAnswerSchema = z.object({ seq: z.int() })

export type WrittenAnswer = z.infer<typeof writtenAnswerSchema>
