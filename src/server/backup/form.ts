import * as z from 'zod/mini'

/** One book as the backup found it; the end of its audit chain is what a later check compares with. */
export const bookHeadSchema = z.strictObject({
  book: z.int(),
  epoch: z.string(),
  seq: z.int(),
  audit_number: z.int(),
  audit_hash: z.string(),
})

export type BookHead = z.infer<typeof bookHeadSchema>

/** First line of a backup: what it is, of which schema, and where its books stood. */
export const headerSchema = z.strictObject({
  form: z.literal('so-tre-em-backup/1'),
  kind: z.enum(['training', 'real']),
  at: z.int(),
  migrations: z.array(z.strictObject({ number: z.int(), digest: z.string() })),
  heads: z.array(bookHeadSchema),
})

export type Header = z.infer<typeof headerSchema>

/**
 * The lines after it: `{table}` begins a table, every other line is a row of it as JSON, and the last line counts the
 * rows of each table, so that a file that was cut is noticed.
 */
export const tableLineSchema = z.strictObject({ table: z.string().check(z.regex(/^[a-z_]+$/)) })
export const endLineSchema = z.strictObject({ end: z.record(z.string(), z.int()) })

export type Counts = Readonly<Record<string, number>>
