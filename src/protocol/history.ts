import * as z from 'zod/mini'

/** H2: the accepted changes of one record, oldest first, with who and when; asked for, never part of the pull. */
export const historyAnswerSchema = z.object({
  entries: z.array(
    z.object({
      seq: z.int(),
      device: z.int(),
      author: z.uuid(),
      phoneTime: z.number(),
      at: z.number(),
      kind: z.string(),
      /** The newest number that the device had when it wrote: what it had seen. Absent from servers before this field. */
      base: z.optional(z.int()),
      fields: z.record(z.string(), z.unknown()),
      /** Critical fields in which this change opened a conflict. */
      opened: z.array(z.string()),
    }),
  ),
})

export type HistoryAnswer = z.infer<typeof historyAnswerSchema>
