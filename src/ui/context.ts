import { createContext } from 'preact'
import { useContext, useLayoutEffect, useMemo, useState } from 'preact/hooks'
import type { Book, Touched } from '#book/book.ts'
import type { Day } from '#model/day.ts'
import type { Entity } from '#model/entity.ts'
import { reachOf } from '#model/permission.ts'
import type { Actions } from '#ui/action.ts'
import { dayAt } from '#ui/moment.ts'

/** How the screens reach the rest of the product; `App` provides it. */
export const ActionsContext = createContext<Actions | undefined>(undefined)

/** What the screens may ask of the product. */
export function useActions(): Actions {
  const actions = useContext(ActionsContext)
  if (!actions) throw new Error('outside App')
  return actions
}

/** The open book. Only screens behind the lock may call it. */
export function useBook(): Book {
  const book = useActions().book.value
  if (!book) throw new Error('book is locked')
  return book
}

/** Whether this account writes records of an entity at all; a leader only reads. */
export function useMayWrite(entity: Entity): boolean {
  return reachOf[useBook().header.role].writes.has(entity)
}

/** Today in Viet Nam by the phone's clock. */
export function useToday(): Day {
  return dayAt(useActions().now())
}

/**
 * Something read from the open book, read again only when a committed change concerns it (by default: any) or when
 * `inputs` differ. `concerns` should be cheap: it runs at every change of the book.
 */
export function useRegister<Value>(
  read: (book: Book) => Value,
  inputs: readonly unknown[] = [],
  concerns: (touched: Touched) => boolean = () => true,
): Value {
  const book = useBook()
  const [version, setVersion] = useState(0)
  useLayoutEffect(
    () =>
      book.subscribe((touched) => {
        if (touched.everything || concerns(touched)) setVersion((before) => before + 1)
      }),
    [book, ...inputs],
  )
  return useMemo(() => read(book), [book, version, ...inputs])
}

/** A `concerns` for a page about one household. */
export function aboutHousehold(household: string): (touched: Touched) => boolean {
  return (touched) => touched.households.has(household)
}
