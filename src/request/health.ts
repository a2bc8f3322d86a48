import { healthSchema, type Health } from '#protocol/health.ts'
import { ask, reading, type Reply, type Send } from './ask.ts'

/** Whether our server answers, which protocol it speaks, and whether it serves training or real use. */
export async function readHealth(send: Send): Promise<Reply<{ health: Health }>> {
  const answer = await ask(send, '/api/v1/health', reading, healthSchema)
  return answer.ok ? { ok: true, health: answer.value } : answer
}
