import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Book } from '#book/book.ts'
import { useActions, useBook } from '#ui/context.ts'

/** So long the PIN need not be asked again after the last touch on something confidential. */
export const confirmedFor = 5 * 60_000

/** Which open book's PIN was confirmed, and until when (milliseconds of the phone's clock). A lock opens another book. */
const confirmed = signal<{ book: Book; until: number } | undefined>(undefined)
let printing = false
let listening = false

/** The PIN was right. */
export function confirm(book: Book, now: number): void {
  listen()
  confirmed.value = { book, until: now + confirmedFor }
}

/**
 * Whether confidential things may be shown: the PIN was confirmed, the page was not out of sight since, and the last
 * touch on a confidential page is no longer ago than five minutes. Draws the screen again when that ends.
 */
export function useConfirmed(): boolean {
  const book = useBook()
  const actions = useActions()
  const held =
    confirmed.value?.book === book && actions.now() < confirmed.value.until ? confirmed.value : undefined
  useEffect(() => {
    if (!held) return undefined
    const timer = setTimeout(hide, Math.max(0, held.until - actions.now()))
    return () => clearTimeout(timer)
  }, [held])
  useEffect(() => {
    const touch = () => {
      const before = confirmed.peek()
      if (before?.book !== book || actions.now() >= before.until) return
      // not at every key: each makes the screens look again
      if (before.until - actions.now() < confirmedFor - 10_000) confirm(book, actions.now())
    }
    for (const name of touches) addEventListener(name, touch, { capture: true })
    return () => {
      for (const name of touches) removeEventListener(name, touch, { capture: true })
    }
  }, [book])
  return held !== undefined
}

const touches = ['pointerdown', 'keydown'] as const

function hide(): void {
  confirmed.value = undefined
}

/** Out of sight ends it on every page. A dialog for printing may hide the page: what is being printed stays. */
function listen(): void {
  if (listening) return
  listening = true
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && !printing) hide()
  })
  addEventListener('beforeprint', () => void (printing = true))
  addEventListener('afterprint', () => void (printing = false))
}
