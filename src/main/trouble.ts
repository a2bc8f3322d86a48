import { signal, type Signal } from '@preact/signals'
import type { Trouble } from '#ui/action.ts'

/** What a trouble is called, for every reason a book can have. */
const kinds: Readonly<Record<string, Trouble>> = {
  'no-storage': { kind: 'no-storage' },
  quota: { kind: 'quota' },
  'store-blocked': { kind: 'store-blocked' },
  'other-tab': { kind: 'other-tab' },
  'store-corrupt': { kind: 'store-corrupt', unsent: undefined, lastSent: undefined },
  'store-vanished': { kind: 'store-vanished', unsent: undefined, lastSent: undefined },
}

/**
 * The whole-screen trouble, set by whatever nobody caught. A failing store has its own words; everything else is a bug,
 * of which only kind and place are shown, because a message may hold what somebody wrote.
 */
export function watchTrouble(): Signal<Trouble | undefined> {
  const trouble = signal<Trouble | undefined>(undefined)
  const see = (error: unknown): void => {
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

/** A reason code or an error as a trouble. */
export function troubleOf(error: unknown): Trouble {
  const reason = typeof error === 'string' ? error : (error as { reason?: unknown } | undefined)?.reason
  const known = typeof reason === 'string' ? kinds[reason] : undefined
  return known ?? { kind: 'bug', detail: placeOf(error) }
}

function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const place = /[\w.-]+\.(?:js|ts|tsx):\d+(?::\d+)?/.exec(error.stack ?? '')?.[0]
  return place ? `${error.name}, ${place}` : error.name
}
