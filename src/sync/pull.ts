import type { Book, PulledPage } from '#book/book.ts'
import { cursorsAfter, pullReader, type ColumnsAnswer, type PullAnswer } from '#protocol/pull.ts'
import { pullLimit } from '#protocol/version.ts'
import { ask, type Answer } from './ask.ts'
import { hastenPull, slowPull } from './pace.ts'
import type { Ending, Talk } from './talk.ts'

/** What a pull needs of the book. */
export type Shelf = Pick<Book, 'position' | 'apply' | 'token' | 'outboxCount' | 'canReport'>

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
  let form: 'columns' | undefined = 'columns'
  const next = () => page(talk, book, position, form)
  let coming = next()
  let done = 0
  let isNewEpoch = false
  for (;;) {
    const answer = await coming
    if (!answer.ok) {
      const isHeavy = answer.reason === 'too-large' || answer.stalled === true
      const isLighter = isHeavy && slowPull(talk.pace)
      // L9: a server from before that form refuses what it does not know.
      const isOlder = answer.reason === 'malformed' && form !== undefined
      if (!isOlder && !(isLighter && answer.reason === 'too-large')) return answer
      if (isOlder) form = undefined
      coming = next()
      continue
    }
    talk.heard(answer.value.clock)
    const received = pageOf(position, answer.value)
    if (received.epoch !== position.epoch) {
      if (isNewEpoch) return { ok: false, reason: 'not-understood' }
      isNewEpoch = true
      // L7: numbers of the old epoch say nothing about the new log; everything is fetched again, the outbox stays.
      position = { epoch: received.epoch, after: {} }
      coming = next()
      continue
    }
    if (received.remaining > 0 && !hasMoved(position, received))
      return { ok: false, reason: 'not-understood' }
    position = { epoch: received.epoch, after: received.after }
    hastenPull(talk.pace)
    if (received.remaining > 0) coming = next()
    await book.apply(received)
    done += countOf(received)
    progress(done, done + received.remaining)
    if (received.remaining > 0) continue
    return book.canReport ? { ok: true } : fetchKey(talk, book)
  }
}

/**
 * B1: a device that was level before its server had a key asks for one record as if it had none, and keeps only the key.
 * A server from before boxes has none to give, which is no failure.
 */
async function fetchKey(talk: Talk, book: Shelf): Promise<Ending> {
  const { epoch } = book.position()
  const question = { path: '/api/v1/pull', token: book.token(), signal: talk.signal }
  const body = JSON.stringify({ epoch, after: {}, limit: 1 })
  const answer = await ask(talk.world, { ...question, body }, pullReader)
  if (!answer.ok) return answer
  const { sealingKey } = answer.value
  if (!sealingKey || answer.value.epoch !== epoch) return { ok: true }
  await book.apply({ epoch, records: [], departures: [], after: {}, left: [], remaining: 1, sealingKey })
  return { ok: true }
}

function page(
  talk: Talk,
  book: Shelf,
  position: Position,
  form: 'columns' | undefined,
): Promise<Answer<PullAnswer | ColumnsAnswer>> {
  const limit = form ? talk.pace.records : Math.min(talk.pace.records, pullLimit)
  // L8: whoever looks after the phones sees what is still on this one.
  const { waiting, sending, refused } = book.outboxCount()
  const unsent = waiting + sending + refused
  const body = JSON.stringify({ ...position, limit, ...(form && { form, unsent }) })
  const question = { path: '/api/v1/pull', body, token: book.token(), signal: talk.signal }
  return ask(talk.world, question, pullReader)
}

/** Either form as the book takes it. */
function pageOf(position: Position, answer: PullAnswer | ColumnsAnswer): PulledPage {
  const { epoch, departures = [], left = [], remaining, records = [], sealingKey } = answer
  const after = cursorsAfter(position.after, answer)
  const tables = 'tables' in answer ? (answer.tables ?? []) : []
  return { epoch, records, tables, departures, after, left, remaining, sealingKey }
}

function countOf({ records, tables = [], departures }: PulledPage): number {
  return tables.reduce((sum, { ids }) => sum + ids.length, records.length + departures.length)
}

/** Whether the page brings the device any further; a server that says “more” and gives nothing is not believed. */
function hasMoved(position: Position, received: PulledPage): boolean {
  return Object.entries(received.after).some(([entry, seq]) => seq > (position.after[entry] ?? -1))
}
