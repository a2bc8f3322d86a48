/** What the sync needs of the world outside; the browser's or a test's. */
export interface World {
  fetch(path: string, init: RequestInit): Promise<Response>
  /** The phone's clock, milliseconds since 1970. */
  now(): number
  /** A number from 0 up to, not including, 1; spreads the phones of a commune over time. */
  random(): number
  /** Runs once after so many milliseconds; the answer calls it off. */
  after(milliseconds: number, run: () => void): () => void
  /** Tells when the network came back or the page became visible; the answer ends it. */
  onWake(listener: (cause: 'online' | 'visible') => void): () => void
  /** Receives an error that no outcome stands for: a failing store or a bug. */
  onError(error: unknown): void
}

/** The browser as the sync's world; errors go to the page's own handler. */
export function browserWorld(): World {
  return {
    fetch: (path, init) => fetch(path, init),
    now: () => Date.now(),
    random: () => Math.random(),
    after(milliseconds, run) {
      const timer = setTimeout(run, milliseconds)
      return () => clearTimeout(timer)
    },
    onWake(listener) {
      const online = () => listener('online')
      const visible = () => {
        if (document.visibilityState === 'visible') listener('visible')
      }
      addEventListener('online', online)
      document.addEventListener('visibilitychange', visible)
      return () => {
        removeEventListener('online', online)
        document.removeEventListener('visibilitychange', visible)
      }
    },
    onError: (error) => reportError(error),
  }
}
