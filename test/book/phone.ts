import type { Book } from '#book/book.ts'
import type { BookDevice } from '#book/device.ts'
import { createBook, openBook } from '#book/open.ts'
import { isEqual } from '#model/merge.ts'
import type { RawDisk } from './disk.ts'
import { answer, pin } from './family.ts'
import { inColumns, type ModelServer } from './server.ts'

/** A phone of the tests: what a book needs, and a clock that the test moves. */
export type TestPhone = BookDevice & { clock: { now: number }; raw?: RawDisk }

/** One sentence about books and how to see that it is true; rejects when it is not. */
export interface ContractCase {
  name: string
  run(): Promise<void>
}

/** A new book on a phone. */
export async function enrol(phone: BookDevice): Promise<Book> {
  const made = await createBook(phone, answer, pin)
  if (!made.ok) throw new Error(made.reason)
  return made.book
}

/** The same book after the app was closed and started again, with everything loaded. */
export async function reopen(phone: BookDevice, book: Book): Promise<Book> {
  await book.close()
  const opened = await openBook(phone, book.header.enrolment, pin)
  if (!opened.ok) throw new Error(opened.reason)
  await opened.book.completed
  return opened.book
}

/** Sends everything unanswered. */
export async function pushAll(book: Book, server: ModelServer): Promise<void> {
  for (;;) {
    const changes = await book.toSend('work', 100)
    if (changes.length === 0) return
    await book.settle(server.push(changes))
  }
}

/** Fetches everything new, as columns unless the server is an older one. */
export async function pullAll(book: Book, server: ModelServer, limit = 1000, isOlder = false): Promise<void> {
  for (;;) {
    const page = server.pull(book.position(), limit)
    await book.apply(isOlder ? page : inColumns(page))
    if (page.remaining === 0) return
  }
}

/** Throws when the two are not alike by content. */
export function same(found: unknown, expected: unknown, what = 'the value'): void {
  if (isEqual(found, expected)) return
  throw new Error(`${what} is ${JSON.stringify(found)} and not ${JSON.stringify(expected)}`)
}

/** The error that a promise rejects with; throws when it does not. */
export async function rejection(promise: Promise<unknown>): Promise<{ reason?: unknown; message: string }> {
  try {
    await promise
  } catch (error) {
    return error as { reason?: unknown; message: string }
  }
  throw new Error('the promise was kept')
}
