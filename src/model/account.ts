import * as z from 'zod/mini'
import { phoneSchema } from './household.ts'
import { nameSchema } from './name.ts'

export const roleSchema = z.enum([
  'collaborator',
  'supervisor',
  'officer',
  'leader',
  'sector',
  'province',
  'admin',
])

/** The roles of `design/product.md` 1. */
export type Role = z.infer<typeof roleSchema>

/** What everybody in the commune may know of a colleague: who it is, which areas, how to call. */
export const accountFields = {
  name: nameSchema,
  role: roleSchema,
  phone: z.nullable(phoneSchema),
  areas: z.array(z.uuid()).check(z.maxLength(200)),
} as const

/** One enrolment: one account on one phone. The record's id is the text of the device's number. */
export const deviceFields = { account: z.uuid() } as const
