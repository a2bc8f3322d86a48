import * as z from 'zod/mini'
import { changeSchema } from '#model/change.ts'
import { pushRequestSchema } from '#protocol/push.ts'
import { pushLimit } from '#protocol/version.ts'
import { isStorableText } from './body.ts'
import type { Caller } from './access.ts'
import type { Offer } from './state.ts'

/** What every change must have so that it can be answered at all; the rest may be refused change by change. */
const envelopeSchema = z.strictObject({
  epoch: pushRequestSchema.shape.epoch,
  changes: z
    .array(
      z.looseObject({
        id: z.uuid(),
        book: z.int(),
        device: z.int(),
        stream: z.enum(['work', 'urgent']),
        number: z.int().check(z.minimum(1)),
        kind: z.string(),
      }),
    )
    .check(z.minLength(1), z.maxLength(pushLimit)),
})

export type Offers =
  | { ok: true; epoch: string | undefined; stream: string; offers: Offer[] }
  | { ok: false; reason: 'malformed' | 'not-permitted'; paths: string[] }

/**
 * S1: reads a push as offers. A request that cannot be answered change by change is `malformed` as a whole; a single
 * change with bad content becomes an offer without content, which is refused and holds up nothing behind it.
 */
export function readOffers(body: unknown, isStorable: boolean, caller: Caller): Offers {
  const whole = isStorable ? z.safeParse(pushRequestSchema, body) : undefined
  const envelope = whole?.success ? whole : z.safeParse(envelopeSchema, body)
  if (!envelope.success) {
    const paths = envelope.error.issues.slice(0, 10).map((issue) => issue.path.join('.'))
    return { ok: false, reason: 'malformed', paths }
  }
  const { changes, epoch } = envelope.data
  const [first] = changes
  const stream = first?.stream ?? 'work'
  for (const [index, change] of changes.entries()) {
    if (change.book !== caller.book || change.device !== caller.device) {
      return { ok: false, reason: 'not-permitted', paths: [`changes.${index}.device`] }
    }
    if (change.stream !== stream)
      return { ok: false, reason: 'malformed', paths: [`changes.${index}.stream`] }
  }
  const offers = changes.map(({ id, number, kind }, index): Offer => {
    if (whole?.success) return { id, number, kind, change: whole.data.changes[index] }
    const change = z.safeParse(changeSchema, changes[index])
    return change.success && isStorableText(change.data)
      ? { id, number, kind, change: change.data }
      : { id, number, kind }
  })
  return { ok: true, epoch, stream, offers }
}
