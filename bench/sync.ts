import { loadavg } from 'node:os'
import { throttle } from '../test/part/browser.ts'
import { keep, print, type Figure } from './part/result.ts'
import { startOurs, startPeer, type Contestant, type Side } from './part/side.ts'
import { median, speedOf } from './part/speed.ts'
import { figuresOf } from './part/sync-figure.ts'
import { meterTraffic, slowNetwork, type Meter, type Traffic } from './part/traffic.ts'

/** Where the processor stands and which network it has. */
export interface Condition {
  name: string
  rate: number
  isSlow: boolean
}

const conditions: Condition[] = [
  { name: '1×', rate: 1, isSlow: false },
  { name: '6×', rate: 6, isSlow: false },
  { name: '6×, Slow 4G', rate: 6, isSlow: true },
]

/** Raw numbers of one fresh phone of one side under one condition. */
export interface Run {
  side: string
  condition: string
  /** The benchmark index of the page at this rate, and the machine's load when it began. */
  index: number
  load: number
  records: number
  enrolled: number
  firstSync: number
  firstTraffic: Traffic
  poll: number
  pollTraffic: Traffic
  push: number
  pushTraffic: Traffic
  pushAgain: number
  pushAgainTraffic: Traffic
  open: number
  openComplete: number
  searches: Record<string, number[]>
}

/** A worker's month: 200 edits, each sent at once, and a question for news every five minutes, an hour on 22 days. */
const month = { edits: 200, polls: 22 * 12 }

const queries = ['Nguyễn', 'Nguyễn Văn', 'Trần Thị', 'Lê', 'Phạm M']

/**
 * Measures the product's sync and PouchDB's replication of the same records side by side, turn by turn on fresh phones,
 * and keeps the raw numbers in `bench/result/sync.json`.
 */
export async function benchSync(rounds = 3, names: readonly string[] = []): Promise<Figure[]> {
  const ours = await startOurs()
  const peer = await startPeer()
  const sides = [ours, peer.defaults, peer.tuned].filter(
    ({ name }) => names.length === 0 || names.includes(name),
  )
  const runs: Run[] = []
  for (let round = 0; round < rounds; round += 1) {
    for (const condition of conditions) {
      for (const side of sides) runs.push(await measure(side, condition))
    }
  }
  const months: Record<string, Traffic> = {}
  for (const side of sides.slice(0, 2)) months[side.name] = await measureMonth(side)
  await ours.stop()
  await peer.defaults.stop()
  const figures = figuresOf(runs, months)
  if (names.length === 0) keep('sync', figures, { runs, months })
  return figures
}

async function measure(side: Side, condition: Condition): Promise<Run> {
  const load = loadavg()[0] ?? 0
  const contestant = await side.phone()
  const { meter, session } = await meterTraffic(contestant.phone.page)
  const cpu = await throttle(contestant.phone.page, condition.rate)
  const index = await speedOf(contestant.phone.page)
  if (condition.isSlow) await slowNetwork(session)
  const first = await metered(meter, () => contestant.firstSync())
  const polls = await metered(meter, () => contestant.poll())
  const pushed = await metered(meter, () => contestant.push(500, 0))
  const again = await metered(meter, () => contestant.push(500, 1))
  const opened = await openings(contestant)
  const searches = await contestant.search(queries)
  await cpu.detach()
  await contestant.phone.close()
  const run: Run = {
    side: side.name,
    condition: condition.name,
    index,
    load: Math.round(load * 10) / 10,
    records: first.value.records,
    enrolled: contestant.enrolled,
    firstSync: first.value.ms,
    firstTraffic: first.traffic,
    poll: polls.value,
    pollTraffic: polls.traffic,
    push: pushed.value,
    pushTraffic: pushed.traffic,
    pushAgain: again.value,
    pushAgainTraffic: again.traffic,
    open: opened.usable,
    openComplete: opened.complete,
    searches,
  }
  console.log(
    `${run.side}, ${run.condition}: ${Math.round(run.firstSync)} ms for ${run.records}, ` +
      `${run.firstTraffic.requests} requests, ${run.firstTraffic.down} B down (index ${index}, load ${run.load})`,
  )
  return run
}

async function metered<Value>(
  meter: Meter,
  work: () => Promise<Value>,
): Promise<{ value: Value; traffic: Traffic }> {
  await meter.read()
  const value = await work()
  return { value, traffic: await meter.read() }
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
  const { meter } = await meterTraffic(contestant.phone.page)
  const { traffic } = await metered(meter, () => contestant.month(month.edits, month.polls))
  await contestant.phone.close()
  console.log(
    `${side.name}: a month of ${month.edits} edits and ${month.polls} polls: ${JSON.stringify(traffic)}`,
  )
  return traffic
}

if (import.meta.main) {
  const [rounds, ...names] = process.argv.slice(2)
  print(await benchSync(rounds === undefined ? 3 : Number(rounds), names))
}
