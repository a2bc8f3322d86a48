import { carriedFileSchema, carryAnswerSchema, type CarriedFile, type CarryAnswer } from '#protocol/carry.ts'
import { ask, posting, type Reply, type Send } from './ask.ts'

export type { CarriedFile } from '#protocol/carry.ts'

/** K1: a carried file from its text; undefined when it is none. */
export function readCarried(text: string): CarriedFile | undefined {
  try {
    return carriedFileSchema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** K4: hands one box of a file to the server; again is harmless. `carry-broken` where it is not what it seems. */
export async function bringBox(send: Send, file: CarriedFile, box: string): Promise<Reply<CarryAnswer>> {
  const { boxes: _boxes, ...carrier } = file
  const answer = await ask(send, '/api/v1/carry', posting({ ...carrier, box }), carryAnswerSchema)
  return answer.ok ? { ok: true, ...answer.value } : answer
}
