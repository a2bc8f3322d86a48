import * as z from 'zod/mini'
import { assignmentSchema, standInSchema } from './assignment.ts'
import { phoneSchema } from './household.ts'
import { nameSchema } from './name.ts'
import { daySchema } from './span.ts'

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
  /** The areas of today: what `assignments` and `standsInFor` come to, written by the server when it changes. */
  areas: z.array(z.uuid()).check(z.maxLength(200)),
  assignments: z.array(assignmentSchema).check(z.maxLength(400)),
  standsInFor: z.array(standInSchema).check(z.maxLength(50)),
  /** The first day on which the account no longer works here. */
  ended: z.nullable(daySchema),
} as const

/** One enrolment: one account on one phone. The record's id is the text of the device's number. */
export const deviceFields = {
  account: z.uuid(),
  /** The day on which its rights were taken back. */
  revoked: z.nullable(daySchema),
} as const
