import { enrolAnswerSchema, type EnrolAnswer } from '#protocol/enrol.ts'
import { ask, posting, type Reply, type Send } from './ask.ts'

/**
 * E1: redeems a one-time code, as typed or scanned; who this device is from now on. Reasons the person can act on:
 * `code-unknown` (also used up or expired), `too-many-tries` with seconds to wait, `no-network`.
 */
export async function enrol(send: Send, code: string): Promise<Reply<{ enrolment: EnrolAnswer }>> {
  const answer = await ask(send, '/api/v1/enrol', posting({ code }), enrolAnswerSchema)
  return answer.ok ? { ok: true, enrolment: answer.value } : answer
}
