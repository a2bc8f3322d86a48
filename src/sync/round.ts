import type { FailureReason } from './ask.ts'
import { pull, type Shelf } from './pull.ts'
import { push, type Outbox } from './push.ts'
import type { Ending, Talk } from './talk.ts'

/** What a round tells while it runs. */
export interface RoundReport {
  pushing(): void
  pulling(): void
  progress(done: number, total: number): void
}

/** Failures that concern only the changes at hand: the rest of the round goes on. */
const ofTheChange: ReadonlySet<FailureReason> = new Set([
  'server-too-old',
  'out-of-order',
  'epoch-changed',
  'malformed',
  'too-large',
  'bug',
])

/**
 * One round: everything unanswered is pushed, urgent first (`design/sync.md` promise 12), then everything new is
 * pulled. A stream that cannot be sent does not hold up the other nor the pull; what it says is the round's ending. Any
 * other failure ends the round at once. After a server was restored, what the pull has put back in line is sent in the
 * same round.
 */
export async function round(talk: Talk, book: Outbox & Shelf, report: RoundReport): Promise<Ending> {
  const { epoch } = book.position()
  report.pushing()
  const pushed = await pushAll(talk, book)
  if (!pushed.ok && !ofTheChange.has(pushed.reason)) return pushed
  report.pulling()
  const pulled = await pull(talk, book, (done, total) => report.progress(done, total))
  if (!pulled.ok || book.position().epoch === epoch) return pulled.ok ? pushed : pulled
  report.pushing()
  return pushAll(talk, book)
}

/** Both streams; the first failure that concerns only the changes at hand, or the one that stops everything. */
async function pushAll(talk: Talk, book: Outbox): Promise<Ending> {
  let ending: Ending = { ok: true }
  for (const stream of ['urgent', 'work'] as const) {
    const pushed = await push(talk, book, stream)
    if (pushed.ok) continue
    if (!ofTheChange.has(pushed.reason)) return pushed
    if (ending.ok) ending = pushed
  }
  return ending
}
