import * as z from 'zod/mini'

/** A15: the communes of which a book's own is chosen. */
export const communesAnswerSchema = z.object({
  communes: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      kind: z.enum(['phường', 'xã', 'đặc khu']),
      province: z.string(),
    }),
  ),
})

export type CommunesAnswer = z.infer<typeof communesAnswerSchema>
