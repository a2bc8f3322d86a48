import { loadavg } from 'node:os'
import { throttle } from '../test/part/browser.ts'
import { keep, print, type Figure } from './part/result.ts'
import { startOurs, startPeer, type Contestant, type Side } from './part/side.ts'
import { median, speedOf } from './part/speed.ts'
import { figuresOf } from './part/sync-figure.ts'
import { slowNetwork, type Traffic } from './part/traffic.ts'

/** Where the processor stands and which network it has; how often it is measured, first syncs and pushes. */
export interface Condition {
  name: string
  rate: number
  isSlow: boolean
  rounds: number
  pushes: number
}

const conditions: Condition[] = [
  { name: '1×', rate: 1, isSlow: false, rounds: 3, pushes: 0 },
  { name: '6×', rate: 6, isSlow: false, rounds: 3, pushes: 1 },
  { name: '6×, Slow 4G', rate: 6, isSlow: true, rounds: 2, pushes: 1 },
]

/** What every measurement says of itself: who, under what, and how fast and how busy the machine was. */
interface Setting {
  side: string
  condition: string
  /** The benchmark index of the page at this rate, and the machine's load when it began. */
  index: number
  load: number
}

/** A fresh phone from its first sync to its third opening. */
export interface Run extends Setting {
  records: number
  enrolled: number
  firstSync: number
  firstTraffic: Traffic
  poll: number
  pollTraffic: Traffic
  open: number
  openComplete: number
  searches: Record<string, number[]>
}

/** Two pushes of 500 edits from a phone that has just synced. */
export interface PushRun extends Setting {
  push: number
  pushTraffic: Traffic
  pushAgain: number
  pushAgainTraffic: Traffic
}

/** A worker's month: 200 edits, each sent at once, and a question for news every five minutes, an hour on 22 days. */
const month = { edits: 200, polls: 22 * 12 }

/** Fewer where there is little time. */
const mostRounds = Number(process.env['BENCH_ROUNDS'] ?? 3)

const queries = ['Nguyễn', 'Nguyễn Văn', 'Trần Thị', 'Lê', 'Phạm M']

/**
 * Measures the product's sync and PouchDB's replication of the same records side by side, turn by turn on fresh phones,
 * and keeps the raw numbers in `bench/result/sync.json`. `names` chooses sides, for looking closer; then nothing is kept.
 */
export async function benchSync(names: readonly string[] = []): Promise<Figure[]> {
  // Every phone's folder is cleared at the end of the process, by a listener of its own.
  process.setMaxListeners(100)
  const ours = await startOurs()
  const peer = await startPeer()
  try {
    const sides = [ours, peer.defaults, peer.tuned].filter(
      ({ name }) => names.length === 0 || names.includes(name),
    )
    const measured = await measureAll(sides)
    const figures = figuresOf(measured.runs, measured.pushes, measured.months)
    if (names.length === 0) keep('sync', figures, measured)
    return figures
  } finally {
    await ours.stop()
    await peer.defaults.stop()
  }
}

interface Measured {
  runs: Run[]
  pushes: PushRun[]
  months: Record<string, Traffic>
}

async function measureAll(sides: readonly Side[]): Promise<Measured> {
  const measured: Measured = { runs: [], pushes: [], months: {} }
  for (let round = 0; round < mostRounds; round += 1) {
    for (const condition of conditions.filter(({ rounds }) => round < rounds)) {
      for (const side of sides) measured.runs.push(await measure(side, condition))
    }
  }
  // Afterwards, because what is pushed is pulled by whoever syncs next.
  for (const condition of conditions.filter((each) => each.pushes > 0)) {
    for (const side of sides) measured.pushes.push(await measurePushes(side, condition))
  }
  for (const side of sides.slice(0, 2)) measured.months[side.name] = await measureMonth(side)
  return measured
}

async function measure(side: Side, condition: Condition): Promise<Run> {
  const load = loadavg()[0] ?? 0
  const contestant = await side.phone()
  const { index, end } = await slowed(contestant, condition)
  const first = await metered(side, () => contestant.firstSync())
  const polls = await metered(side, () => contestant.poll())
  const opened = await openings(contestant)
  const searches = await contestant.search(queries)
  await end()
  const run: Run = {
    side: side.name,
    condition: condition.name,
    index,
    load,
    records: first.value.records,
    enrolled: contestant.enrolled,
    firstSync: first.value.ms,
    firstTraffic: first.traffic,
    poll: polls.value,
    pollTraffic: polls.traffic,
    open: opened.usable,
    openComplete: opened.complete,
    searches,
  }
  const { requests, up, down } = run.firstTraffic
  console.log(
    `${run.side}, ${run.condition}: ${run.records} records in ${Math.round(run.firstSync)} ms, ` +
      `${requests} requests, ${up} B up, ${down} B down (index ${index}, load ${load.toFixed(1)})`,
  )
  return run
}

async function measurePushes(side: Side, condition: Condition): Promise<PushRun> {
  const load = loadavg()[0] ?? 0
  const contestant = await side.phone()
  await contestant.firstSync()
  const { index, end } = await slowed(contestant, condition)
  const pushed = await metered(side, () => contestant.push(500, 0))
  const again = await metered(side, () => contestant.push(500, 1))
  await end()
  console.log(`${side.name}, ${condition.name}: 500 edits in ${Math.round(pushed.value)} ms`)
  return {
    side: side.name,
    condition: condition.name,
    index,
    load,
    push: pushed.value,
    pushTraffic: pushed.traffic,
    pushAgain: again.value,
    pushAgainTraffic: again.traffic,
  }
}

/** Slows the phone down as the condition says; `end` switches it off. */
async function slowed(
  { phone }: Contestant,
  condition: Condition,
): Promise<{ index: number; end: () => Promise<void> }> {
  await throttle(phone.page, condition.rate)
  const index = await speedOf(phone.page)
  if (condition.isSlow) await slowNetwork(phone.page)
  return { index, end: () => phone.close() }
}

async function metered<Value>(
  side: Side,
  work: () => Promise<Value>,
): Promise<{ value: Value; traffic: Traffic }> {
  await side.traffic()
  const value = await work()
  return { value, traffic: await side.traffic() }
}

async function openings(contestant: Contestant): Promise<{ usable: number; complete: number }> {
  const all = []
  for (let round = 0; round < 3; round += 1) all.push(await contestant.open())
  return {
    usable: median(all.map(({ usable }) => usable)),
    complete: median(all.map(({ complete }) => complete)),
  }
}

async function measureMonth(side: Side): Promise<Traffic> {
  const contestant = await side.phone('collaborator')
  await contestant.firstSync()
  const { traffic } = await metered(side, () => contestant.month(month.edits, month.polls))
  await contestant.phone.close()
  console.log(
    `${side.name}: a month of ${month.edits} edits and ${month.polls} polls: ${JSON.stringify(traffic)}`,
  )
  return traffic
}

if (import.meta.main) print(await benchSync(process.argv.slice(2)))
