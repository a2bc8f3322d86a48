import type { Book } from '#book/book.ts'
import { digestAnswerSchema } from '#protocol/digest.ts'
import { ask } from './ask.ts'
import { pull, type Shelf } from './pull.ts'
import type { Talk } from './talk.ts'

/** What a comparison needs of the book. */
export type Comparable = Shelf & Pick<Book, 'agreement'>

/** Whether a book can be compared at all. */
export function isComparable(book: Shelf & Partial<Comparable>): book is Comparable {
  return book.agreement !== undefined
}

/**
 * Compares the book with the server once everything is level, fetches again what differs, and compares once more
 * (G1 to G3). Where nothing can be compared now, or the conversation breaks off, the book stays due and the next round
 * goes on: what a repair has left to fetch lies behind the cursors.
 */
export async function agree(talk: Talk, book: Comparable): Promise<void> {
  const found = await compare(talk, book)
  if (found === undefined) return
  if (found.isEqual) return book.agreement.conclude(true)
  await book.agreement.repair(found.differing)
  const pulled = await pull(talk, book, () => undefined)
  if (!pulled.ok) return
  const again = await compare(talk, book)
  if (again) await book.agreement.conclude(again.isEqual)
}

/** Undefined when there is no telling now. */
async function compare(
  talk: Talk,
  book: Comparable,
): Promise<{ isEqual: boolean; differing: string[] } | undefined> {
  const { epoch, after } = book.position()
  const { entries, strays } = await book.agreement.digests()
  const body = JSON.stringify({ epoch, after, entries })
  const question = { path: '/api/v1/digest', body, token: book.token(), signal: talk.signal }
  const answer = await ask(talk.world, question, digestAnswerSchema)
  if (!answer.ok) return undefined
  const words = Object.values(answer.value.entries)
  if (words.includes('later')) return undefined
  const differing = Object.keys(entries).filter((name) => answer.value.entries[name] === 'differs')
  return { isEqual: differing.length === 0 && strays === 0, differing }
}
