import { signal, type Signal } from '@preact/signals'
import type { Book } from '#book/book.ts'
import type { Trouble } from '#ui/action.ts'

export interface Remembered {
  unsent?: number | undefined
  lastSent?: number | undefined
}

/** What a trouble is called, for the reasons that say it all. */
const kinds: Readonly<Record<string, Trouble>> = {
  'no-storage': { kind: 'no-storage' },
  quota: { kind: 'quota' },
  'store-blocked': { kind: 'store-blocked' },
  'other-tab': { kind: 'other-tab' },
}

/**
 * The whole-screen trouble, set by whatever nobody caught. A failing store has its own words; everything else is a bug,
 * of which only kind and place are shown, because a message may hold what somebody wrote.
 */
export function watchTrouble(): Signal<Trouble | undefined> {
  const trouble = signal<Trouble | undefined>(undefined)
  const see = (error: unknown): void => {
    // What was still running when the book was locked has lost nothing: a save is awaited before the book closes.
    if (reasonOf(error) === 'store-closed') return
    // A first trouble explains the ones that follow from it.
    trouble.value ??= troubleOf(error)
  }
  addEventListener('error', (event: ErrorEvent) => {
    // Without an error it is a picture that did not load or the browser's remark about a resize loop.
    if (event.error) see(event.error)
  })
  addEventListener('unhandledrejection', (event) => see(event.reason))
  return trouble
}

/** What is told on a device that the server has revoked: how much is on it that nobody else has. */
export function revokedTrouble(book: Pick<Book, 'outboxCount'>): Trouble {
  const { waiting, sending, refused, lastSent } = book.outboxCount()
  return { kind: 'revoked', unsent: waiting + sending + refused, lastSent }
}

/** A reason code or an error as a trouble; `remembered` is what is known of a book that does not open. */
export function troubleOf(error: unknown, remembered?: Remembered): Trouble {
  const reason = reasonOf(error)
  if (reason === 'store-corrupt' || reason === 'store-vanished')
    return { kind: reason, unsent: remembered?.unsent, lastSent: remembered?.lastSent }
  return kinds[reason] ?? { kind: 'bug', detail: placeOf(error) }
}

function reasonOf(error: unknown): string {
  const reason = typeof error === 'string' ? error : (error as { reason?: unknown } | undefined)?.reason
  return typeof reason === 'string' ? reason : ''
}

function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const place = /[\w.-]+\.(?:js|ts|tsx):\d+(?::\d+)?/.exec(error.stack ?? '')?.[0]
  return place ? `${error.name}, ${place}` : error.name
}
