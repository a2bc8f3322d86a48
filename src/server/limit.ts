import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/** A budget of tries per key over a time. */
export interface Limit {
  /** Takes one try; answers the seconds to wait when there is none left. */
  take(key: string): Promise<number | undefined>
  /** Gives a try back: it was a good one. */
  giveBack(key: string): Promise<void>
}

/** Ten tries in ten minutes, kept in memory: a restart forgets them, which costs an attacker more than it gives. */
export function createLimit(tries = 10, seconds = 600): Limit {
  const limiter = new RateLimiterMemory({ points: tries, duration: seconds })
  return {
    async take(key) {
      try {
        await limiter.consume(key)
        return undefined
      } catch (refusal) {
        if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000))
        throw refusal
      }
    },
    async giveBack(key) {
      await limiter.reward(key)
    },
  }
}
