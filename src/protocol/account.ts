import * as z from 'zod/mini'
import { roleSchema } from '#model/account.ts'

/**
 * The accounts of the caller's book with their devices, for those who hand out codes: who is enrolled on which
 * device, and when the server last heard of it (its clock, milliseconds since 1970; null before the first request).
 */
export const accountsAnswerSchema = z.object({
  accounts: z.array(
    z.object({
      id: z.uuid(),
      name: z.string(),
      role: roleSchema,
      areas: z.array(z.uuid()),
      devices: z.array(z.object({ device: z.int(), lastSeen: z.nullable(z.number()) })),
    }),
  ),
})

export type AccountsAnswer = z.infer<typeof accountsAnswerSchema>
