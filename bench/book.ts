import { throttle, launchBrowser, type Phone } from '../test/part/browser.ts'
import { buildPage, servePage } from '../test/part/page.ts'
import type { BenchPage, Opening } from './page/book.ts'
import { keep, print, type Figure } from './part/result.ts'
import { median, speedOf } from './part/speed.ts'

/** Books of a commune of 4,000 and of 30,000 children, opened, searched and edited at three speeds of the processor. */
const sizes = [4000, 30_000]
const rates = [1, 6, 20]

interface Run {
  children: number
  records: number
  rate: number
  /** The benchmark index of the page at this rate. */
  index: number
  openings: Opening[]
  scratch: number
  edits: number[]
  searches: number[]
  heapMB: number
}

/** Measures and keeps the raw numbers in `bench/result/book.json`. */
export async function benchBook(): Promise<Figure[]> {
  const served = await servePage(await buildPage('bench/page/book.ts'))
  const runs: Run[] = []
  for (const children of sizes) {
    const phone = await launchBrowser()
    await phone.page.goto(served.url)
    const filled = await phone.page.evaluate((count) => page().fill(count), children)
    console.log(`${children} children: ${filled.records} records stored in ${Math.round(filled.ms)} ms`)
    for (const rate of rates) runs.push(await measure(phone, served.url, { ...filled, children, rate }))
    await phone.close()
  }
  await served.close()
  const figures = runs.flatMap(figuresOf)
  keep('book', figures, runs)
  return figures
}

async function measure(
  phone: Phone,
  url: string,
  {
    enrolment,
    records,
    children,
    rate,
  }: { enrolment: string; records: number; children: number; rate: number },
): Promise<Run> {
  const { page: tab } = phone
  const session = await throttle(tab, rate)
  const openings: Opening[] = []
  for (let round = 0; round < 3; round++) {
    await tab.goto(url)
    openings.push(await tab.evaluate((id) => page().open(id), enrolment))
  }
  const scratch = await tab.evaluate(() => page().scoreFromScratch())
  const searches = await tab.evaluate(() => page().search())
  const edits = await tab.evaluate(() => page().edit(30))
  const index = await speedOf(tab)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return { children, records, rate, index, openings, scratch, edits, searches, heapMB: usedSize / 1e6 }
}

function figuresOf(run: Run): Figure[] {
  const conditions = `${run.children.toLocaleString('en')} children, ${run.rate}× (index ${run.index})`
  const of = (name: keyof Opening): number => median(run.openings.map((opening) => opening[name]))
  const figure = (what: string, value: number, unit = 'ms'): Figure => ({ what, conditions, value, unit })
  return [
    figure('PIN is a key → list and search usable', of('usable')),
    figure('PIN is a key → every row in memory', of('complete')),
    figure('PIN is a key → score painted', of('score')),
    figure('score from scratch', run.scratch),
    figure('keystroke → result painted, worst of ten', Math.max(...run.searches)),
    figure('edit → durable, score repainted, median of 30', median(run.edits)),
    figure('edit → durable, score repainted, worst of 30', Math.max(...run.edits)),
    figure('heap of the page', run.heapMB, 'MB'),
  ]
}

/** Inside the browser only: what the page has put on its window. */
declare function page(): BenchPage

if (import.meta.main) print(await benchBook())
