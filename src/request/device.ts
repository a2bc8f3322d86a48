import type { Day } from '#model/day.ts'
import { writtenAnswerSchema, type WrittenAnswer } from '#protocol/area.ts'
import {
  dayCodeLimit,
  dayCodesAnswerSchema,
  devicesAnswerSchema,
  type DayCodes,
  type DevicesAnswer,
} from '#protocol/device.ts'
import { ask, posting, reading, type Reply, type Send } from './ask.ts'

/** A12: every device of this book, those last heard of first. */
export async function listDevices(send: Send): Promise<Reply<DevicesAnswer>> {
  const answer = await ask(send, '/api/v1/admin/devices', reading, devicesAnswerSchema)
  return answer.ok ? { ok: true, ...answer.value } : answer
}

/** A13: takes a device's rights back. */
export async function revokeDevice(send: Send, device: number): Promise<Reply<WrittenAnswer>> {
  const answer = await ask(send, '/api/v1/admin/device/revoke', posting({ device }), writtenAnswerSchema)
  return answer.ok ? { ok: true, ...answer.value } : answer
}

/**
 * C3: one code per account for a training day, in as many requests as it takes. When one of them fails nothing is
 * answered: codes that were made already are void as soon as they are asked for again.
 */
export async function makeDayCodes(
  send: Send,
  accounts: readonly string[],
  day: Day,
): Promise<Reply<DayCodes>> {
  const all: DayCodes = { codes: [], begins: 0, expires: 0 }
  for (let from = 0; from < accounts.length; from += dayCodeLimit) {
    const body = posting({ accounts: accounts.slice(from, from + dayCodeLimit), day })
    const answer = await ask(send, '/api/v1/codes/day', body, dayCodesAnswerSchema)
    if (!answer.ok) return answer
    all.codes.push(...answer.value.codes)
    ;({ begins: all.begins, expires: all.expires } = answer.value)
  }
  return { ok: true, ...all }
}
