import type { Book } from '#book/book.ts'
import { rememberDecisions } from '#ui/import/memory.ts'
import { portionsOf, sizeOf } from '#ui/import/portion.ts'
import type { ImportSession } from '#ui/import/session.ts'

/**
 * Records what is left of the session's plan, one portion per transaction, until all is on disk or somebody stops it;
 * called again it goes on. Rejects when the book could not write: what was recorded before stays, the rest waits.
 */
export async function writeList(book: Book, session: ImportSession): Promise<void> {
  const planned = session.planned.peek()
  if (!planned) return
  const portions = portionsOf(planned.plan)
  const total = sizeOf(portions)
  session.stopped.value = false
  session.step.value = 'writing'
  const tell = () => {
    const done = sizeOf(portions.slice(0, session.written.peek()))
    session.progress.value = { stage: 'writing', done, total }
  }
  tell()
  while (session.written.peek() < portions.length && !session.stopped.peek()) {
    await book.record(portions[session.written.peek()] ?? [])
    session.written.value += 1
    tell()
  }
  if (session.written.peek() < portions.length) return
  await rememberDecisions(book, '', undefined)
  session.progress.value = undefined
  session.step.value = 'result'
}
