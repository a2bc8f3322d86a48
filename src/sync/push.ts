import type { Book } from '#book/book.ts'
import type { Change } from '#model/change.ts'
import { pushAnswerSchema, type PushAnswer, type Result } from '#protocol/push.ts'
import { bodyLimit } from '#protocol/version.ts'
import { ask, type Answer, type Failure } from './ask.ts'
import { hastenPush, slowPush } from './pace.ts'
import type { Ending, Talk } from './talk.ts'

/** What a push needs of the book. */
export type Outbox = Pick<Book, 'toSend' | 'notSent' | 'settle' | 'offerAgain' | 'position' | 'token'>

/**
 * Sends the unanswered changes of one stream in the order of their numbers until none is left or something stands in
 * the way (S1). Only a receipt settles a change (S7); whatever else comes back, the changes wait again.
 */
export async function push(talk: Talk, book: Outbox, stream: Change['stream']): Promise<Ending> {
  let isOfferedAgain = false
  for (;;) {
    const changes = await book.toSend(stream, talk.pace.changes)
    if (changes.length === 0) return { ok: true }
    const answer = await send(talk, book, changes)
    if (!answer.ok) {
      book.notSent()
      if (answer.reason === 'too-large' && slowPush(talk.pace, changes.length)) continue
      if (isBehind(answer, changes) && !isOfferedAgain) {
        isOfferedAgain = await book.offerAgain(stream, answer.expected)
        if (isOfferedAgain) continue
      }
      if (answer.stalled) slowPush(talk.pace, changes.length)
      return answer
    }
    const { results, clock } = answer.value
    if (!areReceiptsOf(results, changes)) {
      book.notSent()
      return { ok: false, reason: 'not-understood' }
    }
    talk.heard(clock)
    await book.settle(results)
    // A server that does not know a kind answers only the changes before it (PROTOCOL.md, versions).
    if (results.length < changes.length) book.notSent()
    hastenPush(talk.pace)
  }
}

/** S3: the server lacks changes that it had answered; only a server restored from a backup does. */
function isBehind(failure: Failure, changes: readonly Change[]): failure is Failure & { expected: number } {
  const first = changes[0] as Change
  return (
    failure.reason === 'out-of-order' && failure.expected !== undefined && failure.expected < first.number
  )
}

async function send(talk: Talk, book: Outbox, changes: readonly Change[]): Promise<Answer<PushAnswer>> {
  const body = JSON.stringify({ epoch: book.position().epoch, changes })
  if (changes.length > 1 && new TextEncoder().encode(body).length > bodyLimit) {
    return { ok: false, reason: 'too-large' }
  }
  const question = { path: '/api/v1/push', body, token: book.token(), signal: talk.signal }
  return ask(talk.world, question, pushAnswerSchema)
}

/** S6: one receipt per change, in order; at least one, or nothing was answered at all. */
function areReceiptsOf(results: readonly Result[], changes: readonly Change[]): boolean {
  return (
    results.length > 0 &&
    results.length <= changes.length &&
    results.every(
      (result, index) => result.id === changes[index]?.id && result.number === changes[index].number,
    )
  )
}
