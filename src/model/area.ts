import * as z from 'zod/mini'
import { textSchema } from './name.ts'
import { daySchema } from './span.ts'

const line = textSchema(120)
const householdNumber = z.int().check(z.minimum(1), z.maximum(99_999))

/**
 * One line of the paper's “Bảng kê địa bàn” (`domain/book.md` 4): Thôn/Phố, Xóm/Ngõ, Ngách, Hẻm, từ hộ số … đến hộ
 * số …; both numbers are inside.
 */
export const streetRowSchema = z
  .strictObject({
    street: line,
    alley: z.optional(line),
    lane: z.optional(line),
    branch: z.optional(line),
    fromNumber: z.optional(householdNumber),
    toNumber: z.optional(householdNumber),
  })
  .check(
    z.refine(
      ({ fromNumber, toNumber }) =>
        fromNumber === undefined || toNumber === undefined || fromNumber <= toNumber,
      { error: 'numbers-reversed' },
    ),
  )

export type StreetRow = z.infer<typeof streetRowSchema>

/**
 * A địa bàn of a collaborator: its own number and the streets it covers, from one day to another (`to` is the first
 * day on which it is no longer used). `streets` is text in books of the first release, rows since.
 */
export const areaFields = {
  name: textSchema(120),
  number: z.nullable(householdNumber),
  streets: z.nullable(z.union([textSchema(500), z.array(streetRowSchema).check(z.maxLength(200))])),
  from: z.nullable(daySchema),
  to: z.nullable(daySchema),
  /** The area into which its households went when it ended. */
  mergedInto: z.nullable(z.uuid()),
  /** Set while a merger is being taken back: where the households are, and the log number of the merger. */
  takingBack: z.nullable(z.strictObject({ area: z.uuid(), since: z.int().check(z.minimum(0)) })),
} as const
