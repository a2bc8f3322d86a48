import type { Entity } from '#model/entity.ts'
import { historyAnswerSchema, type HistoryAnswer } from '#protocol/history.ts'
import { ask, reading, type Reply, type Send } from './ask.ts'

/** One accepted change as the server tells it. */
export type AcceptedChange = HistoryAnswer['entries'][number]

/** H2: the accepted changes of one record, oldest first; `not-found` also where this device may not see the record. */
export async function readHistory(send: Send, entity: Entity, id: string): Promise<Reply<HistoryAnswer>> {
  const path = `/api/v1/history/${entity}/${encodeURIComponent(id)}`
  const answer = await ask(send, path, reading, historyAnswerSchema)
  return answer.ok ? { ok: true, ...answer.value } : answer
}
