import { launchBrowser, processesOf, throttle, type Phone } from '../test/part/browser.ts'
import { buildPage, servePage } from '../test/part/page.ts'
import type { BenchPage, Opening } from './page/book.ts'
import { capProcesses } from './part/cap.ts'
import { keep, print, type Figure } from './part/result.ts'
import { median, speedOf } from './part/speed.ts'

/**
 * A collaborator's book of 400 children, and books of a commune of 4,000 and of 30,000, opened, searched and edited at
 * several speeds of the phone.
 */
const sizes = [400, 4000, 30_000]

/** How fast the phone is: the page's main thread slowed so many times, or the whole browser on a share of one core. */
interface Pace {
  name: string
  rate: number
  share?: number
}

const paces: Pace[] = [
  { name: '1×', rate: 1 },
  { name: '6×', rate: 6 },
  { name: '20×', rate: 20 },
  { name: 'whole browser on a third of a core', rate: 1, share: 1 / 3 },
]

interface Run {
  children: number
  records: number
  pace: string
  /** The benchmark index of the page at this pace. */
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
    for (const pace of paces) {
      const run = await measure(phone, served.url, { ...filled, children, pace })
      if (run) runs.push(run)
      else console.log(`${pace.name}: not possible on this machine`)
    }
    await phone.close()
  }
  await served.close()
  const figures = runs.flatMap(figuresOf)
  keep('book', figures, runs)
  return figures
}

interface Filled {
  enrolment: string
  records: number
  children: number
  pace: Pace
}

/** Undefined where the machine cannot hold the browser to a share. */
async function measure(phone: Phone, url: string, filled: Filled): Promise<Run | undefined> {
  const { enrolment, records, children, pace } = filled
  const { page: tab } = phone
  const lift = pace.share === undefined ? () => {} : capProcesses(processesOf(phone.profile), pace.share)
  if (!lift) return undefined
  const session = await throttle(tab, pace.rate)
  const openings: Opening[] = []
  for (let round = 0; round < 3; round++) {
    await tab.goto(url)
    openings.push(await tab.evaluate((id) => page().open(id), enrolment))
  }
  const scratch = await tab.evaluate(() => page().scoreFromScratch())
  const searches = await tab.evaluate(() => page().search())
  const edits = await tab.evaluate(() => page().edit(30))
  const index = await speedOf(tab)
  lift()
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  const heapMB = usedSize / 1e6
  return { children, records, pace: pace.name, index, openings, scratch, edits, searches, heapMB }
}

interface Reading {
  what: string
  of: (run: Run) => number
  unit?: string
  /** By children and pace. */
  goals?: Record<number, Record<string, number>>
}

/** What is read from a run, and the goals P3 to P7 and P12 of `design/goals.md`. */
const readings: Reading[] = [
  {
    what: 'PIN is a key → list and search usable',
    of: (run) => median(run.openings.map(({ usable }) => usable)),
    goals: { 400: { '20×': 300 }, 30_000: { '6×': 500, '20×': 1500 } },
  },
  {
    what: 'PIN is a key → every row in memory',
    of: (run) => median(run.openings.map(({ complete }) => complete)),
  },
  {
    what: 'PIN is a key → score painted',
    of: (run) => median(run.openings.map(({ score }) => score)),
    goals: { 30_000: { '6×': 3000, '20×': 9000 } },
  },
  { what: 'score from scratch', of: ({ scratch }) => scratch, goals: { 30_000: { '1×': 60 } } },
  {
    what: 'keystroke → result painted, median of ten',
    of: ({ searches }) => median(searches),
    goals: { 30_000: { '6×': 16, '20×': 50 } },
  },
  { what: 'keystroke → result painted, worst of ten', of: ({ searches }) => Math.max(...searches) },
  {
    what: 'edit → durable, score repainted, median of 30',
    of: ({ edits }) => median(edits),
    goals: { 30_000: { '6×': 16, '20×': 100 } },
  },
  { what: 'edit → durable, score repainted, worst of 30', of: ({ edits }) => Math.max(...edits) },
  { what: 'heap of the page', of: ({ heapMB }) => heapMB, unit: 'MB', goals: { 30_000: { '1×': 120 } } },
]

function figuresOf(run: Run): Figure[] {
  const conditions = `${run.children.toLocaleString('en')} children, ${run.pace} (index ${run.index})`
  return readings.map(({ what, of, unit = 'ms', goals = {} }) => {
    return { what, conditions, value: of(run), unit, goal: goals[run.children]?.[run.pace] }
  })
}

/** Inside the browser only: what the page has put on its window. */
declare function page(): BenchPage

if (import.meta.main) print(await benchBook())
