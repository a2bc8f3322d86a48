import { createChance, type Chance } from '#demo/chance.ts'
import { createOffice } from './admin.ts'
import { createWatch } from './check-phone.ts'
import { createEngine, type Engine } from './engine.ts'
import { finish } from './finish.ts'
import { createHandset, type Handset } from './handset.ts'
import { createLogin } from './login.ts'
import { noRisk, type Risk } from './machine.ts'
import { filler } from './phone.ts'
import { createSealing } from './sealing.ts'
import { calm, createNetwork, type Network, type Weather } from './network.ts'
import { work } from './person.ts'
import { createServer, type ServerOptions, type SimServer } from './server.ts'
import { createTruth, type Truth } from './truth.ts'
import { areas, people, wardRecords } from './ward.ts'

export interface Plan {
  seed: number
  /** Phones of the run, at most five. */
  phones: number
  /** Changes saved by each login. */
  changes: number
  /** 0: no phone's clock ever jumps. */
  clocks: number
  /** Kills a process at the step of this number, counted over phones and server together. */
  dieAt?: number | undefined
}

export interface Outcome {
  seed: number
  problem: unknown
  /** Changes that people were told are saved. */
  changes: number
  /** Of these, answered. */
  answered: number
  events: number
  deaths: number
  steps: number
  struck: Record<string, number>
  restored: boolean
  /** Devices that stand revoked in the end. */
  revoked: number
  /** Equal for equal runs; what the phones' clocks say is left out. */
  digest: string
}

/** Everything in one run, for those who look at it in the end. */
export interface Run {
  engine: Engine
  server: SimServer
  network: Network
  truth: Truth
  handsets: readonly Handset[]
  chance: Chance
}

/**
 * One run out of one seed: work in bad weather, then calm, then everything is compared with everything. `heard` is told
 * what the server is asked.
 */
export async function simulate(plan: Plan, heard?: ServerOptions['heard']): Promise<Outcome> {
  const { seed } = plan
  const chance = createChance(seed)
  const engine = createEngine()
  const truth = createTruth()
  let problem: unknown
  let isOver = false
  let steps = 0
  let isRough = false
  const risks = drawRisks(createChance(seed * 31 + 7))
  const fail = (found: unknown) => {
    problem ??= found
    isOver = true
  }
  const risk = () => (isRough ? risks.risk : noRisk)
  // In the end everybody stays alive, or three rounds could not be enough.
  const at = () => isRough && (steps += 1) === plan.dieAt
  const giveBack = lendCrypto(createSealing(filler(createChance(seed * 13 + 5))))
  const server = createServer({ engine, chance, risk, at, committed: truth.committed, heard })
  const network = createNetwork(engine, server, chance)
  const watch = createWatch(truth)
  await server.seed(wardRecords(chance.int(3, 40)))

  const handsets: Handset[] = []
  for (let index = 0; index < plan.phones; index += 1) {
    const own = people[index % people.length] as (typeof people)[number]
    const logins = [createLogin(own, await server.enrol(own.account))]
    // One phone is shared by two people.
    const other = people[(index + 1) % people.length] as (typeof people)[number]
    if (index === 1) logins.push(createLogin(other, await server.enrol(other.account)))
    const options = { engine, network, truth, watch, logins, areas, serial: index + 1, clocks: plan.clocks }
    const handset = createHandset({ ...options, chance: createChance(seed * 101 + index), risk, fail, at })
    handset.isOld = risks.oldPhones && index % 2 === 0
    handsets.push(handset)
  }
  const office = createOffice({
    engine,
    server,
    truth,
    chance: createChance(seed * 17 + 3),
    reassigns: risks.reassigns,
    restores: risks.restores,
    devices: handsets.flatMap(({ logins }) => logins.map(({ answer }) => answer.device)),
  })
  server.isOld = risks.oldServer
  const run: Run = { engine, server, network, truth, handsets, chance }

  async function everything(): Promise<string> {
    for (const handset of handsets) handset.start()
    await engine.sleep(1000)
    isRough = true
    network.weather = risks.weather
    const done = handsets.map((handset, index) =>
      work(handset, createChance(seed * 1009 + index), plan.changes),
    )
    void office.work().catch(fail)
    await Promise.all(done)
    office.stop()
    isRough = false
    network.weather = calm
    return finish(run)
  }

  let digest = ''
  everything().then((found) => {
    digest = found
    isOver = true
  }, fail)
  // A promise that nobody waits for and that breaks is a bug as well.
  process.on('unhandledRejection', fail)
  await engine.run(() => isOver).catch(fail)
  process.off('unhandledRejection', fail)
  giveBack()
  if (server.errors.length > 0) problem ??= server.errors[0]
  const logins = handsets.flatMap((handset) => handset.logins)
  return {
    seed,
    problem,
    changes: logins.reduce((sum, { ledger }) => sum + ledger.saved.size, 0),
    answered: logins.reduce((sum, { ledger }) => sum + ledger.answered.size, 0),
    events: engine.events,
    deaths: server.deaths + handsets.reduce((sum, { phone }) => sum + phone.deaths, 0),
    steps,
    struck: network.struck,
    restored: truth.common.length > 1,
    revoked: [...server.disk.tables.device.values()].filter((row) => row['revoked_at'] !== null).length,
    digest,
  }
}

/** Boxes are sealed with what the whole process calls `crypto`; while a ward is simulated, that takes no real time. */
function lendCrypto(quick: Crypto): () => void {
  const own = Object.getOwnPropertyDescriptor(globalThis, 'crypto')
  Object.defineProperty(globalThis, 'crypto', { value: quick, configurable: true })
  return () => {
    if (own) Object.defineProperty(globalThis, 'crypto', own)
  }
}

/** How rough this run is. */
function drawRisks(chance: Chance) {
  const rough = chance.next()
  const restores = chance.happens(0.4)
  return {
    risk: {
      crash: chance.pick([0, 0.0003, 0.002]),
      wait: chance.pick([0.02, 0.1, 0.4]),
      full: chance.pick([0, 0, 0.01]),
    },
    weather: {
      lost: 0.2 * rough,
      twice: 0.1 * rough,
      late: 0.08 * rough,
      cut: 0.1 * rough,
      foreign: 0.1 * rough,
      kept: 0.1 * rough,
      way: chance.pick([20, 300, 3000]),
    },
    reassigns: chance.happens(0.6),
    restores,
    // A phone that does not name its epoch may speak in numbers that have lost their meaning.
    oldPhones: !restores && chance.happens(0.3),
    oldServer: chance.happens(0.2),
  } satisfies { risk: Risk; weather: Weather } & Record<string, unknown>
}
