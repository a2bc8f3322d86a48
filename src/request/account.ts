import { accountsAnswerSchema, type AccountsAnswer } from '#protocol/account.ts'
import { ask, reading, type Reply, type Send } from './ask.ts'

/** The accounts of this book with their devices, for those who hand out codes; `not-permitted` for others. */
export async function listAccounts(send: Send): Promise<Reply<AccountsAnswer>> {
  const answer = await ask(send, '/api/v1/accounts', reading, accountsAnswerSchema)
  return answer.ok ? { ok: true, ...answer.value } : answer
}
