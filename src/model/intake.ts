import * as z from 'zod/mini'
import { birthSchema } from './birth.ts'
import { textSchema } from './name.ts'

const moment = z.int().check(z.minimum(0))
const years = z.int().check(z.minimum(0), z.maximum(120))
const story = z.nullable(textSchema(2000))
const line = z.nullable(textSchema(300))

/** A parent as far as the caller knew: name, age in years, job. */
const parentSchema = z.strictObject({
  name: z.optional(textSchema(120)),
  age: z.optional(years),
  job: z.optional(textSchema(120)),
})

/** A call that was made before or beside the report: to whom (“Công an xã”, “111”), when (milliseconds since 1970). */
const callSchema = z.strictObject({ whom: textSchema(80), at: moment })

/**
 * Information received about a child in danger: Mẫu số 01 of Decree 56/2017 (`domain/book.md` 11.1), blocks A.1 and A.2.
 * Whoever gave it stands apart (`intakeReporter`). `receivedAt` is the first save, milliseconds since 1970: the clock of
 * 12 hours runs from it.
 */
export const intakeFields = {
  /** The three classes of the title: bị xâm hại / có nguy cơ bị bạo lực, bóc lột, bỏ rơi / có hoàn cảnh đặc biệt. */
  kind: z.enum(['abused', 'atRisk', 'special']),
  source: z.enum(['phone', 'inPerson', 'told']),
  receivedAt: moment,
  urgent: z.boolean(),
  /** Where the child or the household stands in the book. */
  child: z.nullable(z.uuid()),
  household: z.nullable(z.uuid()),
  /** As it was said; nobody in danger waits for a spelling. */
  childName: z.nullable(textSchema(120)),
  birth: z.nullable(birthSchema),
  /** Estimated age in years where no birth is known. */
  age: z.nullable(years),
  sex: z.enum(['male', 'female', 'unknown']),
  place: line,
  state: story,
  feared: story,
  father: z.nullable(parentSchema),
  mother: z.nullable(parentSchema),
  family: story,
  carer: line,
  helped: story,
  calls: z.array(callSchema).check(z.maxLength(20)),
  note: story,
} as const

/**
 * Block A.3 of the same form, only with the person's consent, and stored apart: who gave the information. Nobody who
 * works on the case needs it to help the child.
 */
export const intakeReporterFields = {
  intake: z.uuid(),
  name: line,
  phone: line,
  address: line,
  note: story,
} as const
