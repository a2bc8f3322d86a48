import type { FailureReason } from './ask.ts'

/** How sending and fetching stand; structurally the view that the screens show. */
export interface SyncState {
  phase: 'idle' | 'pushing' | 'pulling' | 'offline' | 'failed'
  /** While a pull of several pages runs: records received and records in all. */
  progress?: { done: number; total: number } | undefined
  /** Phone time of the last time everything was level with the server. */
  lastLevel?: number | undefined
  /** Server clock minus phone clock in milliseconds, from the last answer. */
  clockOffset?: number | undefined
  /** Why the last round failed; absent for a missing network, which is nothing wrong. */
  reason?: FailureReason | 'store-failed' | undefined
}
