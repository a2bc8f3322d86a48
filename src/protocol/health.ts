import * as z from 'zod/mini'

/** What anybody may know of the server: that it answers, which protocol it speaks, training or real use. */
export const healthSchema = z.object({
  status: z.enum(['ok', 'starting']),
  protocol: z.int(),
  kind: z.enum(['training', 'real']),
  version: z.string(),
  clock: z.number(),
})

export type Health = z.infer<typeof healthSchema>
