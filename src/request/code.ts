import { codeAnswerSchema } from '#protocol/enrol.ts'
import { ask, posting, type Reply, type Send } from './ask.ts'

/**
 * C1: a new one-time code for an account of this book; an earlier unused one of that account is void from now on.
 * `expires` in milliseconds since 1970 by the server's clock. The code is answered once and cannot be asked for again.
 */
export async function makeCode(
  send: Send,
  account: string,
): Promise<Reply<{ code: string; expires: number }>> {
  const answer = await ask(send, '/api/v1/codes', posting({ account }), codeAnswerSchema)
  return answer.ok ? { ok: true, ...answer.value } : answer
}
