import {
  areaCountsSchema,
  mergePreviewAnswerSchema,
  movedAnswerSchema,
  writtenAnswerSchema,
  type AreaCounts,
  type MergeArea,
  type MergePreview,
  type MovedAnswer,
  type SetArea,
  type WrittenAnswer,
} from '#protocol/area.ts'
import { communesAnswerSchema, type CommunesAnswer } from '#protocol/commune.ts'
import type { SetAccount, SetCommune } from '#protocol/person.ts'
import { ask, posting, reading, type Reply, type Send } from './ask.ts'

/** Everything here is for administrators and officers (A1); others are answered `not-permitted`. */
type Written = Promise<Reply<WrittenAnswer>>

/** A3: how many households stand in each area of this book. */
export async function countAreas(send: Send): Promise<Reply<AreaCounts>> {
  const answer = await ask(send, '/api/v1/admin/areas', reading, areaCountsSchema)
  return answer.ok ? { ok: true, ...answer.value } : answer
}

/** A4: makes an area with this id, or changes what is given of it. */
export function setArea(send: Send, area: SetArea): Written {
  return write(send, 'area', area)
}

/** A5: an area is no longer used from today on; `area-in-use` while it has households. */
export function endArea(send: Send, id: string): Written {
  return write(send, 'area/end', { id })
}

/** A6: what a merger would move, counted. */
export async function previewMerge(send: Send, from: string, into: string): Promise<Reply<MergePreview>> {
  const body = posting({ from, into })
  const answer = await ask(send, '/api/v1/admin/area/merge/preview', body, mergePreviewAnswerSchema)
  return answer.ok ? { ok: true, ...answer.value } : answer
}

/** A7: closes an area and moves its households; to be asked again while some remain. */
export function mergeAreas(send: Send, merger: MergeArea): Promise<Reply<MovedAnswer>> {
  return move(send, 'area/merge', merger)
}

/** A8: takes a merger back; to be asked again while some remain. */
export function takeBackMerger(send: Send, area: string): Promise<Reply<MovedAnswer>> {
  return move(send, 'area/merge/back', { area })
}

/** A9, A10: makes an account with this id, or changes what is given of it. */
export function setAccount(send: Send, account: SetAccount): Written {
  return write(send, 'account', account)
}

/** A11: an account ends today; `last-admin` for the last administrator who can work. */
export function endAccount(send: Send, id: string): Written {
  return write(send, 'account/end', { id })
}

/** A15: every commune that a book may be of, some 250 kB before compression. */
export async function listCommunes(send: Send): Promise<Reply<CommunesAnswer>> {
  const answer = await ask(send, '/api/v1/admin/communes', reading, communesAnswerSchema)
  return answer.ok ? { ok: true, ...answer.value } : answer
}

/** A15: changes what is given of the commune. */
export function setCommune(send: Send, commune: SetCommune): Written {
  return write(send, 'commune', commune)
}

async function write(send: Send, path: string, body: unknown): Written {
  const answer = await ask(send, `/api/v1/admin/${path}`, posting(body), writtenAnswerSchema)
  return answer.ok ? { ok: true, ...answer.value } : answer
}

async function move(send: Send, path: string, body: unknown): Promise<Reply<MovedAnswer>> {
  const answer = await ask(send, `/api/v1/admin/${path}`, posting(body), movedAnswerSchema)
  return answer.ok ? { ok: true, ...answer.value } : answer
}
