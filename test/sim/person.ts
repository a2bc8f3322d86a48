import { BookFailure, ChangeUnsound } from '#book/failure.ts'
import type { Chance } from '#demo/chance.ts'
import { isEqual } from '#model/merge.ts'
import { criticalFields, type Entity } from '#model/entity.ts'
import type { Change } from '#model/change.ts'
import { drawDeed } from './deed/deed.ts'
import { drawReport } from './deed/report.ts'
import { around } from './engine.ts'
import { noteSaved } from './ledger.ts'
import type { Handset } from './handset.ts'
import { expectThat } from './violation.ts'

/** Somebody who works with a phone until each of its logins has saved so many changes. */
export async function work(handset: Handset, chance: Chance, changes: number): Promise<void> {
  const { engine } = handset
  const isDone = () =>
    handset.logins.every(({ ledger }) => ledger.saved.size + ledger.perhaps.length >= changes)
  while (!isDone()) {
    await engine.sleep(around(chance, chance.weighed(pauses)))
    const deed = chance.weighed(deeds)
    if (!handset.session) continue
    await actions[deed]?.(handset, chance, changes)
  }
}

/** Milliseconds between two things that a person does: in a house, on the way, overnight. */
const pauses = [
  [150, 70],
  [4000, 15],
  [120_000, 8],
  [3_600_000, 0.5],
] as const

const deeds = [
  ['save', 70],
  ['lookAway', 4],
  ['offline', 5],
  ['send', 3],
  ['tidy', 2],
  ['reopen', 1],
  ['kill', 1],
  ['clock', 3],
  ['change', 2],
  ['dismiss', 1],
  ['confirm', 1],
  ['report', 3],
] as const

const actions: Record<string, (handset: Handset, chance: Chance, changes: number) => Promise<unknown>> = {
  save,
  lookAway: async ({ session }) => session?.wake(),
  async offline(handset, chance) {
    handset.isOnline = false
    handset.engine.after(around(chance, chance.pick([2000, 60_000, 1_800_000])), () => {
      handset.isOnline = true
      handset.session?.wake()
    })
  },
  send: async ({ session }) => void session?.sendNow(),
  tidy: (handset, chance) => handset.alive(handset.session?.book.tidy(chance.happens(0.5))),
  reopen: (handset) => handset.reopen(handset.current),
  kill: async ({ kill }) => kill(),
  async clock({ phone }, chance) {
    phone.jump(chance.int(-10, 10) * 365 * 86_400_000)
  },
  async change(handset, chance) {
    const next = handset.logins[chance.int(0, handset.logins.length - 1)]
    if (next && next !== handset.current) await handset.reopen(next)
  },
  async dismiss(handset) {
    const { session } = handset
    const refused = session?.book.outbox().find(({ state }) => state === 'refused')
    if (refused) await handset.alive(session?.book.dismiss(refused.change.id))
  },
  report,
  async confirm(handset) {
    const { session } = handset
    if (session?.book.held()) await handset.alive(session.book.confirmHeld())
  },
}

async function save(handset: Handset, chance: Chance, changes: number): Promise<void> {
  const { session } = handset
  if (!session || session.login.ledger.saved.size >= changes) return
  const { book, login } = session
  const wanted = drawDeed({ book, chance, newId: handset.newId, areas: handset.areas })
  if (wanted.length === 0) return
  const { ledger } = login
  ledger.perhaps.push(wanted)
  const { epoch } = book.position()
  const before = wanted.map(({ entity, entityId }) => book.register.get(entity, entityId)?.seq ?? 0)
  const outcome = await handset.alive(
    book.record(wanted).then(
      (written) => ({ written }),
      (error: unknown) => ({ error }),
    ),
  )
  if (!outcome) return
  ledger.perhaps = ledger.perhaps.filter((doubt) => doubt !== wanted)
  if ('error' in outcome) {
    const isExpected =
      outcome.error instanceof ChangeUnsound ||
      (outcome.error instanceof BookFailure && outcome.error.reason === 'quota')
    if (!isExpected) handset.fail(outcome.error)
    return
  }
  noteSaved(ledger, outcome.written, book.position().epoch)
  handset.told += outcome.written.length
  handset.guard(() => {
    for (const [index, change] of outcome.written.entries()) {
      if (ledger.came.epoch === epoch) expectBase(handset, change, before[index] ?? 0)
      expectShown(handset, change)
    }
  })
}

/** A child in danger: sealed to the server on saving, in a stream of its own. */
async function report(handset: Handset, chance: Chance, changes: number): Promise<void> {
  const { session } = handset
  if (!session?.book.canReport || session.login.ledger.saved.size >= changes) return
  const { book, login } = session
  const { ledger } = login
  const reports = drawReport({ book, chance, newId: handset.newId, areas: handset.areas })
  for (const { entityId, fields } of reports) ledger.reports.set(entityId, fields)
  const written = book.report(reports, { draft: 'report', isCalled: chance.happens(0.5) }).then(
    () => true,
    (error: unknown) => {
      if (!(error instanceof BookFailure && error.reason === 'quota')) handset.fail(error)
      return false
    },
  )
  if (!(await handset.alive(written))) return
  // Told or sent meanwhile: what waits is in the outbox, and the checks know the rest by its rows.
  const ids = new Set(reports.map(({ entityId }) => entityId))
  const fresh = book.outbox().filter(({ change }) => ids.has(change.entityId))
  noteSaved(
    ledger,
    fresh.map(({ change }) => change),
    book.position().epoch,
  )
  handset.guard(() => expectThat(fresh.length === reports.length, 'saved', () => 'a report is not all there'))
}

/** `base` and `cursor` name what this device had, neither more nor less. */
function expectBase({ session, isRestored }: Handset, change: Change, before: number): void {
  const { came, saved } = session?.login.ledger ?? {}
  const seen = saved?.get(change.id)?.seen ?? 0
  expectThat(change.base <= seen, 'base', () => `${change.base} was not seen, only ${seen}`)
  expectThat(change.cursor <= (came?.cursor ?? 0), 'base', () => `cursor ${change.cursor} was never reached`)
  if (!isRestored()) {
    expectThat(change.base >= before, 'base', () => `${change.base} is less than the ${before} on the phone`)
  }
}

/** What was just saved is what is shown, where no decision of others can stand above it. */
function expectShown({ session }: Handset, { kind, entity, entityId, fields }: Change): void {
  const live = session?.book.register.get(entity as Entity, entityId)
  // It may have left or been removed while it was being written about; the change waits all the same.
  if (!live || (live.removed && kind !== 'remove/1')) return undefined
  if (kind === 'remove/1') return expectThat(live.removed !== undefined, 'shown', () => 'a removal')
  for (const [field, value] of Object.entries(fields)) {
    if (criticalFields[entity as Entity].has(field)) continue
    const found = live.fields[field as keyof typeof live.fields] as unknown
    expectThat(isEqual(found, value), 'shown', () => `${entity} ${field}: ${JSON.stringify(found)}`)
  }
}
