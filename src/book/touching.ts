import type { Touched } from './book.ts'
import type { Shelf } from './shelf.ts'

/** A `Touched` under way. */
export interface Touching {
  keys: Set<string>
  households: Set<string>
  everything: boolean
}

export function createTouching(everything = false): Touching {
  return { keys: new Set(), households: new Set(), everything }
}

/**
 * Tells every reader what changed. A reader that fails is a bug of its own: it reaches the top handler, but neither
 * the other readers nor the save that is already on disk.
 */
export function tell(shelf: Shelf, touched: Touched): void {
  if (shelf.closed) return
  for (const listener of shelf.listeners) {
    try {
      listener(touched)
    } catch (error) {
      report(error)
    }
  }
}

function report(error: unknown): void {
  if (typeof reportError === 'function') return reportError(error)
  queueMicrotask(() => {
    throw error
  })
}
