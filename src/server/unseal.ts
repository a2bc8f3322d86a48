import * as z from 'zod/mini'
import { changeSchema, sealedKind, type Change } from '#model/change.ts'
import { openBox } from '#seal/box.ts'
import { isStorable } from './body.ts'
import type { SealingKeys } from './sealing-keys.ts'
import type { Offer } from './state.ts'

const boxFields = z.strictObject({ key: z.string(), box: z.string() })

/** B2: what a box holds of the change it stands for. */
const contentSchema = z.strictObject({ entity: changeSchema.shape.entity, fields: changeSchema.shape.fields })

/**
 * B4: opens the boxes among the offers of one push, before anything is decided; from then on each is the `set/1` that was
 * sealed. One that does not open becomes an offer without content and with the reason, which is refused like any other.
 */
export function unsealOffers(keys: SealingKeys, offers: readonly Offer[]): Promise<Offer[]> {
  return Promise.all(
    offers.map(async (offer) => {
      const { change } = offer
      return change && change.kind === sealedKind ? unseal(keys, change) : offer
    }),
  )
}

async function unseal(keys: SealingKeys, change: Change): Promise<Offer> {
  const { id, number, book, device, stream } = change
  const refused = (refusal: NonNullable<Offer['refusal']>): Offer => ({ id, number, kind: 'set/1', refusal })
  // B5: the phone has nothing more to show of what it had already been told was received.
  if (Object.keys(change.fields).length === 0) return refused('box-empty')
  const fields = z.safeParse(boxFields, change.fields)
  if (!fields.success) return refused('malformed')
  const key = await keys.find(book, fields.data.key)
  if (!key) return refused('box-key-unknown')
  const place = { purpose: 'change/1', book, device, stream, number, change: id } as const
  const opened = await openBox(key, place, fields.data.box)
  if (opened === undefined) return refused('box-broken')
  const content = z.safeParse(contentSchema, opened)
  if (!content.success || !isStorable(opened)) return refused('malformed')
  return { id, number, kind: 'set/1', change: { ...change, ...content.data, kind: 'set/1' } }
}
