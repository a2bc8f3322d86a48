/** What the lock must know, all times in milliseconds of one clock. */
export interface LockState {
  /** When the page was last hidden, undefined while it is visible. */
  hiddenSince: number | undefined
  /** The last touch, key or scroll. */
  lastInput: number
  /** End of the round's mode, undefined when it is off. */
  roundUntil: number | undefined
}

const minute = 60_000

/** The round's mode lasts three hours. */
export const roundLength = 180 * minute

/**
 * When the book locks if nothing else happens: 2 minutes after hiding (15 in the round's mode, as long as it lasts),
 * or 5 minutes without input while visible. “Khoá” locks at once and needs no timer.
 */
export function lockTime({ hiddenSince, lastInput, roundUntil }: LockState): number {
  if (hiddenSince === undefined) return lastInput + 5 * minute
  const usual = hiddenSince + 2 * minute
  return roundUntil === undefined ? usual : Math.max(usual, Math.min(hiddenSince + 15 * minute, roundUntil))
}

/** Whether the book must be locked at `now`; asked by the timer and again on becoming visible, since timers sleep. */
export function mustLock(state: LockState, now: number): boolean {
  return now >= lockTime(state)
}
