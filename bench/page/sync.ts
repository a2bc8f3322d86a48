import { config } from 'zod/mini'
import type { Book } from '#book/book.ts'
import { createBook, openBook } from '#book/open.ts'
import { enrol } from '#request/enrol.ts'
import { createScheduler, type Scheduler } from '#sync/scheduler.ts'
import type { SyncState } from '#sync/state.ts'
import { browserWorld } from '#sync/world.ts'
import { painted } from './painted.ts'
import { derived, device } from './device.ts'
import { pin } from './ward.ts'

/** What the bench asks of this page; all times in milliseconds of the page's clock. */
export interface SyncPage {
  /** From the code to an empty book that is protected by its PIN. */
  enrol(code: string): Promise<{ ms: number; enrolment: string }>
  /** From the first request to every record committed, in memory, found by the search and painted. */
  firstSync(): Promise<{ ms: number; records: number }>
  open(enrolment: string): Promise<{ usable: number; complete: number }>
  search(texts: string[]): Promise<number[]>
  /** What the product does while nobody needs it. */
  tidy(): Promise<void>
  poll(): Promise<number>
  push(count: number, round: number): Promise<number>
  month(edits: number, polls: number): Promise<void>
}

// As the product does: making code out of text is forbidden by the policy.
config({ jitless: true })
const place = document.body.appendChild(document.createElement('main'))
let book: Book
let scheduler: Scheduler | undefined
let state: SyncState = { phase: 'idle' }

const page: SyncPage = {
  async enrol(code) {
    const began = performance.now()
    const reply = await enrol((path, init) => fetch(path, init), code)
    if (!reply.ok) throw new Error(reply.reason)
    const created = await createBook(device, reply.enrolment, pin)
    if (!created.ok) throw new Error(created.reason)
    book = created.book
    return { ms: performance.now() - began, enrolment: book.header.enrolment }
  },
  async firstSync() {
    const began = performance.now()
    await level()
    showHits('nguyen')
    await painted()
    const ms = performance.now() - began
    return { ms, records: book.register.size('household') + book.register.size('child') }
  },
  async open(enrolment) {
    const opened = await openBook(device, enrolment, pin)
    if (!opened.ok) throw new Error(opened.reason)
    book = opened.book
    showHits('nguyen')
    await painted()
    const usable = performance.now() - derived.at
    await book.completed
    return { usable, complete: performance.now() - derived.at }
  },
  async search(texts) {
    const waits: number[] = []
    for (const text of texts) {
      const began = performance.now()
      showHits(text)
      await painted()
      waits.push(performance.now() - began)
    }
    return waits
  },
  async tidy() {
    while (await book.tidy());
  },
  async poll() {
    const began = performance.now()
    await level()
    return performance.now() - began
  },
  async push(count, round) {
    await recordEdits(count, round)
    const began = performance.now()
    await level()
    return performance.now() - began
  },
  async month(edits, polls) {
    for (let edit = 0; edit < edits; edit += 1) {
      await recordEdits(1, edit, edit)
      await level()
    }
    for (let round = 0; round < polls; round += 1) await level()
  },
}
Object.assign(globalThis, { sync: () => page })

/** One round, as a person's “send now”; the first one starts the scheduler, as unlocking does. */
async function level(): Promise<void> {
  scheduler ??= createScheduler(browserWorld(), book, (next) => {
    state = next
  })
  await scheduler.sendNow()
  if (state.phase !== 'idle') throw new Error(`${state.phase} ${state.reason ?? ''}`)
}

async function recordEdits(count: number, round: number, from = 0): Promise<void> {
  const children = [...book.register.all('child')].slice(from, from + count)
  await book.record(
    children.map(({ id }) => ({
      kind: 'set/1',
      entity: 'child',
      entityId: id,
      fields: { vaccination: { full: round % 2 ? 'yes' : 'no' } },
    })),
  )
}

function showHits(text: string): void {
  const rows = book.search(text, 30).map(({ household, child }) => {
    const row = document.createElement('p')
    const name = child ? book.register.get('child', child)?.fields.name?.full : undefined
    row.textContent = name ?? book.register.get('household', household)?.fields.head ?? ''
    return row
  })
  if (rows.length === 0) throw new Error('nothing found')
  place.replaceChildren(...rows)
}
