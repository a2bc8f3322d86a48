import { effect } from '@preact/signals'
import type { Book } from '#book/book.ts'
import { createDoubleIndex, type DoubleIndex } from '#check/doubles.ts'
import type { Actions } from '#ui/action.ts'
import { useActions, useBook } from '#ui/context.ts'

let current: { book: Book; index: DoubleIndex } | undefined

/** Who may be written twice in the open book: looked through once, kept right from then on, forgotten with the lock. */
export function useDoubleIndex(): DoubleIndex {
  return indexOf(useBook(), useActions())
}

/** Before everything is in memory nobody is called a double. */
const noDoubles: DoubleIndex = { update: () => undefined, candidates: () => [] }

function indexOf(book: Book, actions: Actions): DoubleIndex {
  if (!book.complete) return noDoubles
  if (current?.book === book) return current.index
  const index = createDoubleIndex(book.register)
  current = { book, index }
  const forget = () => {
    unsubscribe()
    if (current?.book === book) current = undefined
    queueMicrotask(() => stop())
  }
  const unsubscribe = book.subscribe(({ everything, keys }) => {
    if (everything) return forget()
    for (const key of keys) {
      const child = key.startsWith('child/') && book.register.get('child', key.slice('child/'.length))
      if (child) index.update(child)
    }
  })
  const stop = effect(() => {
    if (actions.book.value !== book) forget()
  })
  return index
}
