/**
 * Wrong PINs in a row and the phone's time of the last one, in clear beside the envelope. The limit is advisory:
 * whoever copies the disk guesses elsewhere, and nothing is ever wiped because of it (`design/trust.md` 1.4).
 */
export interface Tries {
  wrong: number
  last: number
}

export const noTries: Tries = { wrong: 0, last: 0 }

/** So many wrong PINs are free; after each further one the wait grows. */
const free = 5

const minutes = [1, 5, 15, 60]

/**
 * Seconds to wait before the next try at `now` (phone time in milliseconds), 0 when it may be made. A phone clock
 * set back never lengthens a wait beyond its full length.
 */
export function secondsToWait(tries: Tries, now: number): number {
  if (tries.wrong < free) return 0
  const full = (minutes[Math.min(tries.wrong - free, minutes.length - 1)] ?? 60) * 60
  const passed = Math.max(0, Math.floor((now - tries.last) / 1000))
  return Math.max(0, full - passed)
}

/** The count after one more try; written before the PIN is derived, so that killing the app saves nobody a try. */
export function afterTry(tries: Tries, now: number): Tries {
  return { wrong: tries.wrong + 1, last: now }
}
