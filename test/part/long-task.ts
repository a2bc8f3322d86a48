import type { Page } from 'playwright-core'

/** Notes from now on how long the page's tasks hold it up. */
export async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const held = globalThis as { longTasks?: number[] }
    const isWatching = held.longTasks !== undefined
    held.longTasks = []
    if (isWatching) return
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) held.longTasks?.push(duration)
    }).observe({ type: 'longtask' })
  })
}

/** The longest of them so far, in milliseconds, longest first; the browser notes none below 50. */
export async function longestTasks(page: Page): Promise<number[]> {
  const tasks = await page.evaluate(() => (globalThis as { longTasks?: number[] }).longTasks ?? [])
  return tasks.map(Math.round).toSorted((one, other) => other - one)
}
