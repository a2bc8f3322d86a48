import type { Page } from 'playwright-core'

/**
 * How fast the page's main thread is now, on a scale that is calibrated like Lighthouse's BenchmarkIndex: strings built
 * (garbage collector at work) and numbers copied (no garbage), each counted for half a second, in tens of rounds per
 * second, averaged. About 3,000 on a developer's machine, 125–800 on a middle phone, below 125 on a low-end one.
 */
export function speedOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const box = 500
    const strings = (): number => {
      const start = performance.now()
      let rounds = 0
      while (performance.now() - start < box) {
        let text = ''
        for (let index = 0; index < 10_000; index++) text += 'a'
        if (text.length === 1) throw new Error('keeps the loop from being optimised away')
        rounds++
      }
      return rounds / 10 / ((performance.now() - start) / 1000)
    }
    const copies = (): number => {
      const here = Array.from({ length: 100_000 }, (_, index) => index)
      const there = [...here]
      const start = performance.now()
      let rounds = 0
      while (rounds % 10 !== 0 || performance.now() - start < box) {
        const [from, to] = rounds % 2 === 0 ? [here, there] : [there, here]
        for (let index = 0; index < from.length; index++) to[index] = from[index] as number
        rounds++
      }
      return rounds / 10 / ((performance.now() - start) / 1000)
    }
    return Math.round((strings() + copies()) / 2)
  })
}

/** The middle of several measurements; of two middles the lower one. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN
}
