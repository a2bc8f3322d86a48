import { createHash } from 'node:crypto'
import { canonicalJson } from '#seal/canonical.ts'
import { expectLevel, visibleTo } from './check-phone.ts'
import { checkServer } from './check-server.ts'
import type { Handset } from './handset.ts'
import { createLogin, type Login, type Session } from './login.ts'
import { createHandset } from './handset.ts'
import { noRisk } from './machine.ts'
import { outboxRows, reconcile } from './reconcile.ts'
import type { Run } from './simulate.ts'
import { recordsIn } from './truth.ts'
import { createWatch } from './check-phone.ts'
import { areas } from './ward.ts'
import { expectThat } from './violation.ts'

/** So many rounds must empty an outbox once nothing goes wrong any more. */
const enoughRounds = 3

/**
 * The weather is calm: three rounds empty every outbox, one more brings every phone level; then everything is compared.
 * Answers a digest of what the server holds in the end.
 */
export async function finish(run: Run): Promise<string> {
  const { engine, server, handsets, truth } = run
  // What was held back on its way arrives now, and whoever is down is started again.
  await engine.sleep(200_000)
  for (const handset of handsets) {
    handset.isScheduled = false
    handset.isOnline = true
    handset.isOld = false
  }
  server.isOld = false
  const isRevoked = ({ answer }: Login) =>
    (server.disk.tables.device.get(`1 ${answer.device}`)?.['revoked_at'] ?? null) !== null
  await Promise.all(
    handsets.map((handset) =>
      eachLogin(handset, (session) => (isRevoked(session.login) ? knock(session) : empty(session))),
    ),
  )
  const logins = handsets.flatMap((handset) => handset.logins)
  const fresh = await openFresh(run, logins[run.chance.int(0, logins.length - 1)] as Login)
  const level = async (session: Session) => {
    if (!isRevoked(session.login)) await bringLevel(session)
  }
  await Promise.all([...handsets, fresh].map((handset) => eachLogin(handset, level, 'as it is')))
  checkServer(server.disk.tables, logins, isRevoked, truth)
  for (const handset of [...handsets, fresh]) {
    await eachLogin(handset, async (session) => {
      const { person } = session.login
      reconcile(session.login, handset.phone.medium, session.book, truth)
      if (isRevoked(session.login)) return
      expectLevel(session.book, visibleTo(server.disk.tables, person), `${person.role} ${person.account}`)
      expectAnswers(run, handset, session)
    })
  }
  return digestOf(run)
}

/** Does something with one login after the other, each opened from the disk, or left open where it is. */
async function eachLogin(
  handset: Handset,
  work: (session: Session) => Promise<void>,
  how: 'from disk' | 'as it is' = 'from disk',
): Promise<void> {
  for (const login of handset.logins) {
    if (how === 'from disk' || handset.session?.login !== login) await handset.reopen(login)
    const { session } = handset
    if (!session) throw new Error('no book is open')
    await work(session)
  }
}

async function empty(session: Session): Promise<void> {
  for (let count = 0; count < enoughRounds; count += 1) await session.round()
  const { waiting, sending } = session.book.outboxCount()
  const entries = session.book.outbox().filter(({ state }) => state !== 'refused')
  expectThat(waiting + sending === 0, 'alive', () => {
    const [first] = entries
    return `${waiting + sending} of ${session.login.person.role} still wait, from ${first?.change.number}`
  })
}

/** A device that was revoked is told so every time, and keeps what it has not sent. */
async function knock(session: Session): Promise<void> {
  const { book } = session
  const before = book.outbox().length
  const ending = await session.round()
  expectThat(!ending.ok && ending.reason === 'revoked', 'revoked', () => JSON.stringify(ending))
  expectThat(book.outbox().length === before, 'revoked', () => `${before} changes are no longer all there`)
}

async function bringLevel(session: Session): Promise<void> {
  const { book } = session
  expectOk(await session.round())
  if (book.held()) await book.confirmHeld()
  expectOk(await session.round())
}

function expectOk(ending: { ok: boolean; reason?: unknown }): void {
  expectThat(ending.ok, 'alive', () => `a round in calm weather ended with ${String(ending.reason)}`)
}

/** A new phone of the same account. */
async function openFresh(run: Run, like: Login): Promise<Handset> {
  const { engine, network, truth, server } = run
  const login = createLogin(like.person, await server.enrol(like.person.account))
  const handset = createHandset({
    engine,
    network,
    truth,
    watch: createWatch(truth),
    logins: [login],
    areas,
    serial: 99,
    chance: run.chance,
    clocks: 0,
    risk: () => noRisk,
    fail(problem) {
      throw problem
    },
  })
  handset.isScheduled = false
  handset.start()
  await engine.sleep(1000)
  return handset
}

/** Every row that is answered on the phone carries the very receipt that the server keeps. */
function expectAnswers({ server }: Run, { phone }: Handset, { login }: Session): void {
  for (const row of outboxRows(phone.medium, login).values()) {
    const result = server.disk.tables.result.get(`1 ${row.id}`)
    const isSame = row.state !== 'waiting' && row.receipt?.hash === result?.['hash']
    expectThat(isSame, 'receipt', () => `change ${row.number} is ${row.state} with another receipt`)
  }
}

function digestOf({ server }: Run): string {
  const records = [...recordsIn(server.disk.tables)].sort(([left], [right]) => (left < right ? -1 : 1))
  const timeless = canonicalJson(records.map(([, record]) => withoutTimes(record)))
  return createHash('sha256').update(timeless).digest('hex').slice(0, 16)
}

/** Stamps hold the phone's time as data; it is left out. */
function withoutTimes(value: unknown): unknown {
  if (Array.isArray(value)) {
    const isStamp = value.length === 3 && value.every((part) => typeof part === 'number')
    return isStamp ? value.slice(0, 2) : value.map(withoutTimes)
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withoutTimes(part)]))
}
