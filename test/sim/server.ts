import type { Chance } from '#demo/chance.ts'
import type { SeedRecord } from '#model/seed.ts'
import type { EnrolAnswer } from '#protocol/enrol.ts'
import { problemStatus, type Problem } from '#protocol/problem.ts'
import { pullRequestSchema } from '#protocol/pull.ts'
import { authenticate } from '#server/access.ts'
import { noCaller, type Signer } from '#server/admin/amend.ts'
import { createSettle, finishMoves } from '#server/admin/settle.ts'
import type { Database } from '#server/db/database.ts'
import { readOffers } from '#server/offer.ts'
import { dayOf } from '#server/parse.ts'
import { pull } from '#server/pull.ts'
import { push } from '#server/push.ts'
import { createQueue } from '#server/queue.ts'
import { createSealingKeys, type SealingKeys } from '#server/sealing-keys.ts'
import { unsealOffers } from '#server/unseal.ts'
import { seedBook } from '#server/seed.ts'
import { asOldServer } from './age.ts'
import { enrolDevice } from './enrol.ts'
import { around, type Engine } from './engine.ts'
import { createProcess, noRisk, type Process, type Risk } from './machine.ts'
import { began } from './phone.ts'
import type { Tables } from './sql/session.ts'
import { copyTables, emptyTables, openTables, type Disk, type OpenTables } from './sql/tables.ts'

export interface Reply {
  status: number
  text: string
}

/** The server: its tables, and a process that may die and is started again. */
export interface SimServer {
  readonly disk: Disk
  readonly epoch: string
  readonly isUp: boolean
  readonly deaths: number
  /** What a request is answered; never, when the process dies meanwhile. */
  ask(path: string, body: string, token: string): Promise<Reply>
  /** Called when the process dies: whoever is connected hears of it. */
  onDeath(listener: () => void): () => void
  enrol(account: string): Promise<EnrolAnswer>
  /** An act of administration by the server's own hand; lost when the process dies meanwhile. */
  act(work: (database: Database, signer: Signer) => Promise<unknown>): Promise<void>
  seed(records: Iterable<SeedRecord>): Promise<void>
  backUp(): Tables
  /** Puts a backup in the place of the tables, under a new epoch; requests under way are cut off. */
  restore(backup: Tables, epoch: string): void
  /** What no outcome stands for; there must be none. */
  readonly errors: unknown[]
  /** It runs the release before this one. */
  isOld: boolean
}

/** One thing that a server was asked to do, in such a form that another can be asked the same. */
export type Heard = { at: number } & (
  | { what: 'seed'; records: readonly SeedRecord[] }
  | { what: 'enrol'; account: string }
  | { what: 'act'; work: (database: Database, signer: Signer) => Promise<unknown> }
  | { what: 'ask'; path: string; body: unknown; token: string }
)

export interface ServerOptions {
  engine: Engine
  chance: Chance
  risk: () => Risk
  committed: Disk['committed']
  at?: ((name: string) => boolean) | undefined
  /** Told of everything that is asked for, before it is done. */
  heard?: ((one: Heard) => void) | undefined
}

export const book = 1

/** A server over some database: what of it lives in memory. */
export interface Desk {
  database: Database
  settle: ReturnType<typeof createSettle>
  inOrder: ReturnType<typeof createQueue>
  keys: SealingKeys
}

interface Running extends OpenTables, Desk {
  process: Process
}

export function createServer({ engine, chance, risk, committed, at, heard }: ServerOptions): SimServer {
  const disk: Disk = { tables: emptyTables(), committed }
  const listeners = new Set<() => void>()
  const errors: unknown[] = []
  let running: Running | undefined
  let deaths = 0
  const clock = () => began + Math.floor(engine.now)

  function start(): void {
    const process = createProcess({ engine, chance, risk, at, died })
    const tables = openTables(disk, process)
    running = { ...tables, ...createDesk(tables.database, clock), process }
  }

  function died(): void {
    deaths += 1
    running?.rollBack()
    running = undefined
    engine.after(around(chance, 3000), start)
    for (const listener of listeners) listener()
  }

  /** Outside of the run: no faults, and nobody else at the tables. */
  async function quietly<Value>(work: (database: Database) => Promise<Value>): Promise<Value> {
    const process = createProcess({ engine, chance, risk: () => noRisk, died: () => undefined })
    return work(openTables(disk, process).database)
  }

  start()
  const server: SimServer = {
    disk,
    errors,
    isOld: false,
    get epoch() {
      return String(disk.tables.head.get(String(book))?.['epoch'])
    },
    get isUp() {
      return running !== undefined
    },
    get deaths() {
      return deaths
    },
    async ask(path, body, token) {
      if (!running) throw new Error('asked while down')
      try {
        const whole = JSON.parse(body) as unknown
        const read = server.isOld ? asOldServer(whole) : whole
        if (read === undefined) return problem({ reason: 'malformed' })
        heard?.({ what: 'ask', path, body: read, token, at: clock() })
        return await answer(running, path, read, token, clock())
      } catch (error) {
        errors.push(error)
        return problem({ reason: 'bug' })
      }
    },
    onDeath(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    enrol(account) {
      heard?.({ what: 'enrol', account, at: clock() })
      return quietly((database) => enrolDevice(database, account, clock()))
    },
    async act(work) {
      if (!running) return
      heard?.({ what: 'act', work, at: clock() })
      try {
        await work(running.database, signer(clock()))
      } catch (error) {
        errors.push(error)
      }
    },
    async seed(records) {
      const all = [...records]
      heard?.({ what: 'seed', records: all, at: clock() })
      await quietly((database) => seedBook(database, all, { book, epoch: 'epoch-1', at: clock() }))
    },
    backUp: () => running?.copy() ?? copyTables(disk.tables),
    restore(backup, epoch) {
      running?.process.kill()
      disk.tables = copyTables(backup)
      const head = disk.tables.head.get(String(book))
      disk.tables.head.set(String(book), { ...head, epoch })
    },
  }
  return server
}

export function createDesk(database: Database, clock: () => number): Desk {
  const keys = createSealingKeys(database, clock)
  return { database, settle: createSettle(database), inOrder: createQueue(), keys }
}

/** What the product answers to a request over this database. */
export async function answer(
  { database, settle, inOrder, keys }: Desk,
  path: string,
  body: unknown,
  token: string,
  at: number,
): Promise<Reply> {
  const access = await authenticate(database, `Bearer ${token}`, at)
  if (!access.ok) return problem(access)
  const { caller } = access
  const today = dayOf(at)
  await settle(book, today, at)
  if (path === '/api/v1/pull') {
    const parsed = pullRequestSchema.safeParse(body)
    if (!parsed.success) return problem({ reason: 'malformed' })
    const { text } = await pull(database, caller, parsed.data, at, await keys.current(book))
    return { status: 200, text }
  }
  const read = readOffers(body, true, caller)
  if (!read.ok) return problem(read)
  const offers = await unsealOffers(keys, read.offers)
  const pushed = await inOrder(book, async () => {
    const done = await push(database, caller, { ...read, offers }, at, today)
    if (done.ok && done.isLate) await finishMoves(database, signer(at))
    return done
  })
  if (!pushed.ok) return problem(pushed)
  return { status: 200, text: JSON.stringify(pushed.answer) }
}

/** Who acts by the server's own hand. */
export function signer(at: number): Signer {
  return { caller: noCaller(book), at, today: dayOf(at) }
}

function problem({ reason, ...rest }: Problem & { ok?: unknown }): Reply {
  const { ok: _failed, ...more } = rest
  return { status: problemStatus[reason], text: JSON.stringify({ reason, ...more }) }
}
