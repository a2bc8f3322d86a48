import type { Book } from '#book/book.ts'
import { pullAnswerSchema, type PullAnswer } from '#protocol/pull.ts'
import { ask, type Answer } from './ask.ts'
import { hastenPull, slowPull } from './pace.ts'
import type { Ending, Talk } from './talk.ts'

/** What a pull needs of the book. */
export type Shelf = Pick<Book, 'position' | 'apply' | 'token'>

interface Position {
  epoch: string
  after: Record<string, number>
}

/**
 * Fetches pages until nothing remains (L6). The next page is asked for while the last one is written. A page is only
 * behind us once its transaction has committed, so a pull that breaks off goes on at the last whole page.
 */
export async function pull(
  talk: Talk,
  book: Shelf,
  progress: (done: number, total: number) => void,
): Promise<Ending> {
  let position: Position = book.position()
  let coming = page(talk, book.token(), position)
  let done = 0
  let isNewEpoch = false
  for (;;) {
    const answer = await coming
    if (!answer.ok) {
      const isHeavy = answer.reason === 'too-large' || answer.stalled === true
      if (isHeavy && slowPull(talk.pace) && answer.reason === 'too-large') {
        coming = page(talk, book.token(), position)
        continue
      }
      return answer
    }
    const received = answer.value
    talk.heard(received.clock)
    if (received.epoch !== position.epoch) {
      if (isNewEpoch) return { ok: false, reason: 'not-understood' }
      isNewEpoch = true
      // L7: numbers of the old epoch say nothing about the new log; everything is fetched again, the outbox stays.
      position = { epoch: received.epoch, after: {} }
      coming = page(talk, book.token(), position)
      continue
    }
    if (received.remaining > 0 && !hasMoved(position, received))
      return { ok: false, reason: 'not-understood' }
    position = { epoch: received.epoch, after: received.after }
    hastenPull(talk.pace)
    if (received.remaining > 0) coming = page(talk, book.token(), position)
    await book.apply(received)
    done += received.records.length + received.departures.length
    progress(done, done + received.remaining)
    if (received.remaining === 0) return { ok: true }
  }
}

function page(talk: Talk, token: string, position: Position): Promise<Answer<PullAnswer>> {
  const body = JSON.stringify({ ...position, limit: talk.pace.records })
  return ask(talk.world, { path: '/api/v1/pull', body, token, signal: talk.signal }, pullAnswerSchema)
}

/** Whether the page brings the device any further; a server that says “more” and gives nothing is not believed. */
function hasMoved(position: Position, received: PullAnswer): boolean {
  return Object.entries(received.after).some(([entry, seq]) => seq > (position.after[entry] ?? -1))
}
