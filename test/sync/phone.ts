import type { Book, NewChange } from '#book/book.ts'
import { createBook, openBook } from '#book/open.ts'
import type { Change } from '#model/change.ts'
import type { StoredRecord } from '#model/record.ts'
import type { EnrolAnswer } from '#protocol/enrol.ts'
import { fullPace } from '#sync/pace.ts'
import { round } from '#sync/round.ts'
import type { Ending } from '#sync/talk.ts'
import type { World } from '#sync/world.ts'
import { createPhone } from '../book/device.ts'
import { createTestWorld } from './world.ts'

/** A collaborator's or officer's phone: the product's own book over an in-memory IndexedDB, and its rounds. */
export interface SyncPhone {
  readonly book: Book
  readonly clock: { now: number }
  /** Every change that was ever saved here. */
  readonly saved: readonly Change[]
  save(...changes: NewChange[]): Promise<void>
  round(): Promise<Ending>
  /** Switches the phone off and on: only what is on its disk is left. */
  restart(): Promise<void>
  /** An id that nobody else has. */
  newId(): string
}

const pin = '274913'

/** `serial` tells this phone's ids from those of others. */
export async function startPhone(
  serial: number,
  answer: EnrolAnswer,
  fetch: World['fetch'],
): Promise<SyncPhone> {
  const phone = createPhone()
  let ids = 0
  phone.newId = () => idOf((ids += 1), serial)
  const opened = await createBook(phone, answer, pin)
  if (!opened.ok) throw new Error(opened.reason)
  let { book } = opened
  const saved: Change[] = []
  const world = createTestWorld(fetch)
  const talk = { world, pace: fullPace(), signal: new AbortController().signal, heard: () => {} }
  return {
    get book() {
      return book
    },
    clock: phone.clock,
    saved,
    newId: () => phone.newId(),
    async save(...changes) {
      saved.push(...(await book.record(changes)))
    },
    round: () => round(talk, book, { pushing: () => {}, pulling: () => {}, progress: () => {} }),
    async restart() {
      const { enrolment } = book.header
      await book.close()
      const again = await openBook(phone, enrolment, pin)
      if (!again.ok) throw new Error(again.reason)
      book = again.book
      await book.completed
    },
  }
}

/** Everything that a phone shows, by key. */
export function recordsOf(
  book: Book,
  entities: readonly StoredRecord['entity'][],
): Map<string, StoredRecord> {
  return new Map(
    entities.flatMap((entity) =>
      [...book.register.all(entity)].map((record) => [`${entity}/${record.id}`, record]),
    ),
  )
}

/** A valid UUID v7 that tells phone and count at sight. */
function idOf(count: number, phone: number): string {
  return `0193${String(phone).padStart(4, '0')}-0000-7000-8000-${String(count).padStart(12, '0')}`
}
