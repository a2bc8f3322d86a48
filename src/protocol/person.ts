import * as z from 'zod/mini'
import { accountFields } from '#model/account.ts'
import { communeFields } from '#model/commune.ts'

/** A9, A10: an account as it shall be; for one that is there already, only what is given changes. */
export const setAccountSchema = z.strictObject({
  id: z.uuid(),
  name: z.optional(accountFields.name),
  role: z.optional(accountFields.role),
  phone: z.optional(accountFields.phone),
  assignments: z.optional(accountFields.assignments),
  standsInFor: z.optional(accountFields.standsInFor),
})

export type SetAccount = z.infer<typeof setAccountSchema>

/** A11: the account that ends today. */
export const endAccountSchema = z.strictObject({ id: z.uuid() })

/** A15: what the commune is called, whom to call, which reporting calendar it keeps; only what is given changes. */
export const setCommuneSchema = z.strictObject({
  name: z.optional(communeFields.name.check(z.minLength(1))),
  kind: z.optional(communeFields.kind),
  province: z.optional(communeFields.province),
  code: z.optional(communeFields.code),
  hotlines: z.optional(communeFields.hotlines),
  calendar: z.optional(communeFields.calendar),
})

export type SetCommune = z.infer<typeof setCommuneSchema>
