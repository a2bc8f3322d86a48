import type { Book } from '#book/book.ts'
import { pauseInBrowser } from '#book/device.ts'
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
  let done = sizeOf(portions.slice(0, session.written.peek()))
  session.stopped.value = false
  session.step.value = 'writing'
  const tell = () => {
    session.progress.value = { stage: 'writing', done, total }
  }
  tell()
  while (session.written.peek() < portions.length && !session.stopped.peek()) {
    const portion = portions[session.written.peek()] ?? []
    await book.record(portion)
    session.written.value += 1
    done += sizeOf([portion])
    tell()
    // otherwise checking the next portion would go on in the same breath as telling every reader of this one
    await pauseInBrowser()
  }
  if (session.written.peek() < portions.length) return
  await rememberDecisions(book, '', undefined)
  session.progress.value = undefined
  session.step.value = 'result'
}
