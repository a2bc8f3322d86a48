import { lockTime, mustLock, type LockState } from '#vault/lock-timer.ts'

/** Watches whether somebody is at the page and locks when nobody was for too long. Returns its end. */
export function watchLock(options: {
  now: () => number
  roundUntil: () => number | undefined
  lock: () => void
}): () => void {
  const { now, roundUntil, lock } = options
  const isHidden = (): boolean => document.visibilityState === 'hidden'
  const state: LockState = {
    hiddenSince: isHidden() ? now() : undefined,
    lastInput: now(),
    roundUntil: undefined,
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  let ended = false

  /** Locks or sets the next alarm; true when there is nothing to lock any more. */
  const look = (): boolean => {
    clearTimeout(timer)
    if (ended) return true
    state.roundUntil = roundUntil()
    if (mustLock(state, now())) {
      lock()
      return true
    }
    timer = setTimeout(look, Math.max(1000, lockTime(state) - now()))
    return false
  }
  // Timers sleep with the phone, so what wakes it is looked at before it counts as somebody being there.
  const input = (): void => {
    if (mustLock(state, now()) && look()) return
    state.lastInput = now()
  }
  const visibility = (): void => {
    if (isHidden()) state.hiddenSince = now()
    if (look() || isHidden()) return
    state.hiddenSince = undefined
    state.lastInput = now()
    look()
  }

  const inputs = ['pointerdown', 'keydown', 'scroll'] as const
  for (const name of inputs) addEventListener(name, input, { capture: true, passive: true })
  document.addEventListener('visibilitychange', visibility)
  look()
  return () => {
    ended = true
    clearTimeout(timer)
    for (const name of inputs) removeEventListener(name, input, { capture: true })
    document.removeEventListener('visibilitychange', visibility)
  }
}
