import type { Chance } from '#demo/chance.ts'
import { asOldPhone } from './age.ts'
import { around, type Engine } from './engine.ts'
import { openSession, type Login, type Session, type Watch } from './login.ts'
import type { Network } from './network.ts'
import { createPhone, type Phone } from './phone.ts'
import { reconcile } from './reconcile.ts'
import type { Risk } from './machine.ts'
import type { Truth } from './truth.ts'

/** A phone in somebody's hand: it is started again after its app has died, and one login at a time is open. */
export interface Handset {
  readonly engine: Engine
  readonly phone: Phone & { jump(milliseconds: number): void }
  readonly logins: readonly Login[]
  readonly areas: readonly string[]
  readonly session: Session | undefined
  readonly current: Login
  isOnline: boolean
  /** Changes of which the person was told that they are saved. */
  told: number
  newId: () => string
  /** The value of a promise, or undefined when the app has died before it was kept. */
  alive<Value>(promise: Promise<Value> | undefined): Promise<Value | undefined>
  /** Closes what is open, in good order, and opens a login. */
  reopen(login: Login): Promise<void>
  kill: () => void
  start(): void
  /** The app is of the release before; one day it is started as this one. */
  isOld: boolean
  /** Whether the scheduler runs; in the end rounds are run one by one. */
  isScheduled: boolean
  isRestored: () => boolean
  fail(problem: unknown): void
  /** Runs checks; what they throw ends the run. */
  guard(check: () => void): void
}

export interface HandsetOptions {
  engine: Engine
  network: Network
  truth: Truth
  watch: Watch
  logins: readonly Login[]
  areas: readonly string[]
  serial: number
  /** Draws faults and rounds; what a person does is drawn elsewhere, so that it does not depend on them. */
  chance: Chance
  /** 0: its clock never jumps. */
  clocks: number
  risk: () => Risk
  fail: (problem: unknown) => void
  at?: ((name: string) => boolean) | undefined
}

export function createHandset(options: HandsetOptions): Handset {
  const { engine, network, truth, watch, logins, areas, serial, chance, clocks, risk, fail, at } = options
  let dead = Promise.withResolvers<undefined>()
  let session: Session | undefined
  let machine: ReturnType<Phone['start']> | undefined
  let current = logins[0] as Login
  let ids = 0
  const page = chance.pick([7, 40, 200, 1000, 1000])

  const phone = createPhone({ engine, chance, serial, risk, at, died })

  function died(): void {
    session = undefined
    machine = undefined
    dead.resolve(undefined)
    engine.after(around(chance, 10_000), start)
  }

  function start(): void {
    dead = Promise.withResolvers()
    if (handset.isOld) handset.isOld = chance.happens(0.7)
    machine = phone.start()
    void open(current)
  }

  async function open(login: Login): Promise<void> {
    const own = machine
    if (!own) return
    current = login
    const online = network.fetchOf(() => handset.isOnline)
    const fetch = handset.isOld ? asOldPhone(online) : online
    try {
      const opened = await openSession({ ...own, engine, fetch, chance, watch, fail, page }, login)
      if (!own.process.alive) return
      reconcile(login, phone.medium, opened.book, truth)
      if (handset.isScheduled) opened.schedule()
      session = opened
    } catch (error) {
      // A full disk: the person tries again.
      if (error instanceof Error && /quota/.test(error.message)) own.process.kill()
      else fail(error)
    }
  }

  const handset: Handset = {
    engine,
    phone: Object.assign(phone, {
      jump(milliseconds: number) {
        phone.clockOff += milliseconds * clocks
      },
    }),
    logins,
    areas,
    get session() {
      return session
    },
    get current() {
      return current
    },
    isOnline: true,
    isOld: false,
    isScheduled: true,
    told: 0,
    newId: () =>
      `0194${String(serial).padStart(4, '0')}-0000-7000-8000-${String((ids += 1)).padStart(12, '0')}`,
    async alive(promise) {
      if (!promise) return undefined
      const quietly = promise.catch((error: unknown) => {
        if (!/quota/.test(String(error))) fail(error)
        return undefined
      })
      return Promise.race([quietly, dead.promise])
    },
    async reopen(login) {
      const closing = session
      session = undefined
      if (closing) await handset.alive(closing.close().then(() => open(login)))
    },
    kill: () => machine?.process.kill(),
    start,
    isRestored: () => truth.common.length > 1,
    fail,
    guard(check) {
      try {
        check()
      } catch (error) {
        fail(error)
      }
    },
  }
  return handset
}
