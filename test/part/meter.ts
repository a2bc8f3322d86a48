import type { CDPSession, Locator, Page } from 'playwright-core'
import type { Hand } from './collaborator.ts'

/** What one errand cost: counted, and what the page itself worked, in milliseconds. */
export interface Errand {
  what: string
  taps: number
  keys: number
  work: number
}

/** A thumb that also types; what is not typed through it is told by `typed`. */
export interface Meter extends Hand {
  keys: number
  type(box: Locator, text: string): Promise<void>
  typed(text: string): void
}

/** Seconds of a person: one tap, one key. Slow on purpose: a thumb that looks for the place first. */
export const personPace = { tap: 1, key: 0.3 }

/** A person and her phone together, in seconds. */
export function secondsOf({ taps, keys, work }: Errand): number {
  return taps * personPace.tap + keys * personPace.key + work / 1000
}

/** Does an errand and tells what it cost. The session's performance figures must be enabled. */
export async function measure(
  session: CDPSession,
  what: string,
  errand: (meter: Meter) => Promise<void>,
): Promise<Errand> {
  const meter = createMeter()
  const before = await pageWork(session)
  await errand(meter)
  const work = Math.round(((await pageWork(session)) - before) * 1000)
  return { what, taps: meter.taps, keys: meter.keys, work }
}

/** Errands as a table, one a line. */
export function tableOf(errands: readonly Errand[]): string {
  const lines = errands.map((one) => {
    const figures = [`${one.taps} taps`, `${one.keys} keys`, `page ${one.work} ms`]
    return `${one.what.padEnd(44)} ${figures.map((text) => text.padStart(13)).join('')}  = ${secondsOf(one).toFixed(1)} s`
  })
  return [`a tap ${personPace.tap} s, a key ${personPace.key} s, processor 6 times slower`, ...lines].join(
    '\n',
  )
}

/** Opens the figures of a page. */
export async function startFigures(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  return session
}

function createMeter(): Meter {
  const meter: Meter = {
    taps: 0,
    keys: 0,
    async tap(target) {
      meter.taps += 1
      await target.click()
    },
    async type(box, text) {
      meter.typed(text)
      await box.fill(text)
    },
    typed(text) {
      meter.keys += text.length
    },
  }
  return meter
}

/** Seconds that the page's main thread has worked so far. */
async function pageWork(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0
}
