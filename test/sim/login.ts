import type { Book, PulledPage, Receipt } from '#book/book.ts'
import type { BookDevice } from '#book/device.ts'
import { BookFailure } from '#book/failure.ts'
import { createBook, openBook } from '#book/open.ts'
import type { Chance } from '#demo/chance.ts'
import type { Entity } from '#model/entity.ts'
import type { EnrolAnswer } from '#protocol/enrol.ts'
import { fullPace } from '#sync/pace.ts'
import { round } from '#sync/round.ts'
import { createScheduler, type Scheduler } from '#sync/scheduler.ts'
import type { Ending } from '#sync/talk.ts'
import type { World } from '#sync/world.ts'
import type { Engine } from './engine.ts'
import { createLedger, noteCame, recordsOfPage, type Ledger } from './ledger.ts'
import { never, type Process } from './machine.ts'
import { Violation } from './violation.ts'
import type { Person } from './ward.ts'

/** One account on one phone. */
export interface Login {
  readonly person: Person
  readonly answer: EnrolAnswer
  readonly ledger: Ledger
  /** The enrolment's name on the phone, once there is a book. */
  enrolment: string | undefined
}

/** What looks on while a phone talks to the server; throws when something must not be. */
export interface Watch {
  came(login: Login, page: PulledPage): void
  /** `unsent`: the records that unsent changes were about, and that were there before the page. */
  applied(book: Book, unsent: ReadonlySet<string>): void
  answered(login: Login, book: Book, receipts: readonly Receipt[]): void
}

export interface Machine {
  engine: Engine
  process: Process
  device: BookDevice
  fetch: World['fetch']
  chance: Chance
  watch: Watch
  fail: (problem: unknown) => void
  /** At most so many records are asked for at once, so that small books come in pages, too. */
  page: number
}

/** A login whose book is open. */
export interface Session {
  readonly login: Login
  readonly book: Book
  /** A round now, outside of any schedule. */
  round(): Promise<Ending>
  /** Starts the product's scheduler, which decides when rounds begin. */
  schedule(): void
  sendNow(): Promise<void>
  wake(): void
  close(): Promise<void>
}

export const pin = '274913'

export function createLogin(person: Person, answer: EnrolAnswer): Login {
  return { person, answer, ledger: createLedger(answer.epoch), enrolment: undefined }
}

/** Opens the login's book, or makes it the first time. Throws when it does not open. */
export async function openSession(machine: Machine, login: Login): Promise<Session> {
  const { device, process, engine, chance, fail } = machine
  const opened =
    login.enrolment === undefined
      ? await createBook(device, login.answer, pin)
      : await openBook(device, login.enrolment, pin)
  if (!opened.ok) throw new Error(`the book does not open: ${opened.reason}`)
  const { book } = opened
  login.enrolment ??= book.header.enrolment
  await book.completed
  const wakers = new Set<(cause: 'online' | 'visible') => void>()
  const world: World = {
    async fetch(path, init) {
      await process.step('ask')
      const response = await machine.fetch(path, path === '/api/v1/pull' ? inPages(init, machine.page) : init)
      await process.step('answered')
      return response
    },
    now: () => device.now(),
    random: () => chance.next(),
    after: (milliseconds, run) => engine.after(milliseconds, () => process.alive && run()),
    onWake(listener) {
      wakers.add(listener)
      return () => wakers.delete(listener)
    },
    onError(error) {
      if (!(error instanceof BookFailure && error.reason === 'quota')) fail(error)
    },
  }
  const watched = watch(machine, login, book)
  const talk = { world, pace: fullPace(), signal: new AbortController().signal, heard: () => undefined }
  const report = { pushing: () => undefined, pulling: () => undefined, progress: () => undefined }
  let scheduler: Scheduler | undefined
  return {
    login,
    book,
    round: () => round(talk, watched, report),
    schedule() {
      scheduler ??= createScheduler(world, watched, () => undefined)
    },
    sendNow: () => scheduler?.sendNow() ?? Promise.resolve(),
    wake: () => wakers.forEach((listener) => listener(chance.pick(['online', 'visible']))),
    async close() {
      await scheduler?.stop()
      await book.close()
    },
  }
}

/** The records that are here and that changes without an answer are about. */
function unsentRecords(book: Book): Set<string> {
  const open = book.outbox().filter(({ state }) => state !== 'refused')
  const keys = open.map(({ change }) => `${change.entity}/${change.entityId}`)
  return new Set(keys.filter((key) => has(book, key)))
}

/** Whether a book shows a record. */
export function has(book: Book, key: string): boolean {
  const [entity, id] = key.split('/')
  return book.register.get(entity as Entity, id as string) !== undefined
}

/** The same question for at most so many records. */
function inPages(init: RequestInit, most: number): RequestInit {
  const body = JSON.parse(init.body as string) as { limit: number }
  return { ...init, body: JSON.stringify({ ...body, limit: Math.min(body.limit, most) }) }
}

/** The book as the sync sees it, with somebody looking on. */
function watch({ process, watch: looker, fail }: Machine, login: Login, book: Book): Book {
  const { ledger } = login
  return {
    ...book,
    get canReport() {
      return book.canReport
    },
    async apply(page) {
      looker.came(login, page)
      noteCame(ledger, page.epoch, recordsOfPage(page), Math.max(0, ...Object.values(page.after)))
      const unsent = unsentRecords(book)
      await book.apply(page)
      if (process.alive) looker.applied(book, unsent)
      if (!process.alive) return never()
    },
    notSent() {
      const before = book.outbox().length
      book.notSent()
      const after = book.outbox().length
      if (after !== before) fail(new Violation('saved', `${before - after} changes are given up`))
    },
    async settle(receipts) {
      const records = receipts.flatMap(({ record }) => (record ? [record] : []))
      noteCame(ledger, ledger.came.epoch, records, 0)
      await book.settle(receipts)
      looker.answered(login, book, receipts)
    },
  }
}
