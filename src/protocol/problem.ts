import * as z from 'zod/mini'
import type { ProblemReason } from '#model/reason.ts'

/** The body of every answer that is not a result: a reason code, the fields concerned, never words for people. */
export const problemSchema = z.object({
  reason: z.string(),
  /** Paths into the request, for `malformed`. */
  paths: z.optional(z.array(z.string())),
  /** For `too-many-tries`: seconds to wait. For `out-of-order`: the number that the server expects. */
  wait: z.optional(z.int()),
  expected: z.optional(z.int()),
})

export type Problem = Omit<z.infer<typeof problemSchema>, 'reason'> & { reason: ProblemReason }

/** The HTTP status of a reason. A refused change is not a problem but a result inside a 200. */
export const problemStatus: Record<ProblemReason, number> = {
  malformed: 400,
  'carry-broken': 400,
  'code-unknown': 403,
  'not-permitted': 403,
  'not-found': 404,
  'not-enrolled': 401,
  revoked: 401,
  forked: 409,
  'out-of-order': 409,
  'epoch-changed': 409,
  'last-admin': 409,
  'area-in-use': 409,
  'area-ended': 409,
  'account-ended': 409,
  'too-large': 413,
  'client-too-old': 426,
  'too-many-tries': 429,
  bug: 500,
  'server-too-old': 501,
  unavailable: 503,
}
