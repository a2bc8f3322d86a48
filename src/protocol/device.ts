import * as z from 'zod/mini'
import { roleSchema } from '#model/account.ts'
import { daySchema } from '#model/span.ts'

/** So many accounts get a code in one request (C3). */
export const dayCodeLimit = 100

/**
 * A12: every device of the book. Times are the server's, milliseconds since 1970; `unsent` is how many changes on
 * it the server had not taken when it last said so (L8), null when it never did.
 */
export const devicesAnswerSchema = z.object({
  devices: z.array(
    z.object({
      device: z.int(),
      account: z.uuid(),
      name: z.string(),
      role: roleSchema,
      enrolledAt: z.number(),
      lastSeen: z.nullable(z.number()),
      unsent: z.nullable(z.int()),
      revokedAt: z.nullable(z.number()),
    }),
  ),
})

export type DevicesAnswer = z.infer<typeof devicesAnswerSchema>
export type KnownDevice = DevicesAnswer['devices'][number]

/** A13: the device whose rights are taken back. */
export const revokeDeviceSchema = z.strictObject({ device: z.int().check(z.minimum(1)) })

/** C3: accounts that get a code for one day. */
export const dayCodesSchema = z.strictObject({
  accounts: z.array(z.uuid()).check(z.minLength(1), z.maxLength(dayCodeLimit)),
  day: daySchema,
})

/** C3: the codes in the clear, answered once, and from when until when they are good (milliseconds since 1970). */
export const dayCodesAnswerSchema = z.object({
  codes: z.array(z.object({ account: z.uuid(), code: z.string() })),
  begins: z.number(),
  expires: z.number(),
})

export type DayCodes = z.infer<typeof dayCodesAnswerSchema>
