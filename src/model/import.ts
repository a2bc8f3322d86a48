import * as z from 'zod/mini'
import { textSchema } from './name.ts'
import { daySchema } from './span.ts'

const count = z.int().check(z.minimum(0), z.maximum(1_000_000))

/** Where a value came from when a list brought it: body, day of the list, the import. */
export const fieldSourceSchema = z.strictObject({ from: textSchema(120), on: daySchema, import: z.uuid() })

/** One list read into the book: whose, of which day, what became of its rows, and whether it was undone. */
export const importFields = {
  kind: z.enum(['new', 'update']),
  from: textSchema(120),
  on: daySchema,
  digest: z.string().check(z.maxLength(80)),
  rows: count,
  added: count,
  changed: count,
  unchanged: count,
  refused: count,
  undone: z.nullable(daySchema),
} as const

/** What stood before an import wrote, in parts small enough for one change, so that the whole import can be undone. */
export const importPartFields = {
  import: z.uuid(),
  part: count,
  before: z
    .array(
      z.strictObject({
        entity: z.enum(['household', 'child', 'support', 'task']),
        id: z.uuid(),
        /** True where the import created the record. */
        created: z.boolean(),
        /** Per field that was written over: `{ was, wrote }`; empty where the record was created. */
        fields: z.record(z.string().check(z.maxLength(40)), z.unknown()),
      }),
    )
    .check(z.maxLength(500)),
} as const
