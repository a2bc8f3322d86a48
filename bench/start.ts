import type { Page } from 'playwright-core'
import { launchBrowser, throttle } from '../test/part/browser.ts'
import { installed } from '../test/part/person.ts'
import { startSite } from '../test/part/site.ts'
import { keep, print, type Figure } from './part/result.ts'
import { median, speedOf } from './part/speed.ts'
import { slowNetwork } from './part/traffic.ts'

/** How long somebody waits for the first screen: the first time over a slow network, and later without any. */
const paces = [
  { rate: 6, cold: 1300, warm: undefined },
  { rate: 20, cold: 1800, warm: 500 },
]
const rounds = 5

/** Measures the largest contentful paint and keeps the raw numbers in `bench/result/start.json`. */
export async function benchStart(): Promise<Figure[]> {
  const site = await startSite()
  const figures: Figure[] = []
  const raw: object[] = []
  for (const { rate, cold, warm } of paces) {
    const runs = []
    for (let round = 0; round < rounds; round++) runs.push(await measure(site.url, rate))
    raw.push({ rate, runs })
    const conditions = `${rate}× (index ${runs[0]?.index ?? 0})`
    figures.push(
      {
        what: 'first start, Slow 4G → first screen painted',
        conditions,
        value: median(runs.map((run) => run.cold)),
        unit: 'ms',
        goal: cold,
      },
      {
        what: 'later start, no network → first screen painted',
        conditions,
        value: median(runs.map((run) => run.warm)),
        unit: 'ms',
        goal: warm,
      },
    )
  }
  await site.stop()
  keep('start', figures, raw)
  return figures
}

async function measure(url: string, rate: number): Promise<{ cold: number; warm: number; index: number }> {
  const phone = await launchBrowser()
  const { page } = phone
  const cpu = await throttle(page, rate)
  const index = await speedOf(page)
  const session = await slowNetwork(page)
  await page.goto(url)
  const cold = await largestPaint(page)
  await session.detach()
  await installed(page)
  await phone.context.setOffline(true)
  await page.goto(url)
  const warm = await largestPaint(page)
  await cpu.detach()
  await phone.close()
  return { cold, warm, index }
}

/** The time of the largest contentful paint once the first screen asks for something. */
async function largestPaint(page: Page): Promise<number> {
  await page.getByLabel('Mã do cán bộ cấp').waitFor()
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const observer = new PerformanceObserver((list) => {
          resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN)
        })
        observer.observe({ type: 'largest-contentful-paint', buffered: true })
      }),
  )
}

if (import.meta.main) print(await benchStart())
