import { createHash } from 'node:crypto'
import type { Change } from '#model/change.ts'
import { carryAnswerSchema, carryForm, type CarryAnswer, type CarryRequest } from '#protocol/carry.ts'
import { sealBox } from '#seal/box.ts'
import { carryProof } from '#seal/carry-proof.ts'
import type { SealingKey } from '#seal/sealing-key.ts'
import type { TestDevice } from './device.ts'

/** One box of a carried file, as the phone of its author seals it. */
export async function carried(
  author: TestDevice,
  changes: readonly Change[],
  { epoch = author.enrolment.epoch, secret = secretOf(author), key = author.enrolment.sealingKey } = {},
): Promise<CarryRequest> {
  const { book, device } = author.enrolment
  const text = JSON.stringify(changes)
  const proof = await carryProof(secret, { book, device, epoch, changes: text })
  const { id } = key as SealingKey
  const place = { purpose: 'carry/1', book, device } as const
  const box = await sealBox(key as SealingKey, place, { epoch, changes: text, proof })
  return { form: carryForm, book, device, key: id, box }
}

/** What the server's copy of a device's token is. */
export function secretOf({ enrolment }: TestDevice): string {
  return createHash('sha256')
    .update(enrolment.token.split('.')[2] ?? '')
    .digest('hex')
}

/** Brings a box and expects receipts. */
export async function bring(bringer: TestDevice, box: CarryRequest): Promise<CarryAnswer> {
  const response = await bringer.post('/api/v1/carry', box)
  if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`)
  return carryAnswerSchema.parse(await response.json())
}
