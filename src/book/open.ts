/**
 * The two ways to an open book. Both are handed a `BookDevice` (`device.ts`: IndexedDB, locks, storage, crypto, the
 * PIN's deriver, clock and ids) and answer with a book or a reason; neither ever deletes anything.
 *
 * - `createBook` makes the database of a new enrolment and protects it with a PIN (`PROTOCOL.md` E4).
 * - `openBook` opens one with its PIN. The promise resolves when lists and search are usable; `book.completed` when
 *   every record is in memory.
 *
 * Reasons, and what goes with them: `pin-short`, `pin-trivial` (a new PIN) · `wrong-pin`, `too-many-tries` (`wait` in
 * seconds) · `downgraded` (somebody weakened the envelope) · `other-tab` · `store-blocked` · `store-newer` ·
 * `store-corrupt`, `store-vanished` (`unsent` and `lastSent` as last remembered outside the database) ·
 * `no-storage` · `quota` · `unknown-enrolment`.
 */
import type { SealingKey } from '#seal/sealing-key.ts'
import { createEnvelope } from '#vault/envelope.ts'
import { pinFlaw } from '#vault/pin.ts'
import { noTries } from '#vault/tries.ts'
import type { Book, BookHeader } from './book.ts'
import { commit } from './commit.ts'
import { openDexieStore } from './dexie-store.ts'
import { enrolmentsOf, sealerOf, type BookDevice } from './device.ts'
import { failureOf } from './failure.ts'
import { readFirstRows } from './load.ts'
import { readMeta, sealHeader, type MetaValues, type SealedHeader } from './meta.ts'
import { unlessBroken } from './sealer.ts'
import { readSentinel, writeSentinel } from './sentinel.ts'
import { newSealingKey, sealingKeyRow } from './sealing-key.ts'
import { startBook } from './start.ts'
import type { Store } from './store.ts'
import { takeTabLock } from './tab-lock.ts'
import { tryPin } from './try-pin.ts'

/** What the server said on enrolment (structurally `protocol/enrol.ts` EnrolAnswer). */
export interface EnrolmentAnswer extends Omit<BookHeader, 'enrolment'> {
  token: string
  epoch: string
  sealingKey?: SealingKey | undefined
}

export type Opened =
  | { ok: true; book: Book }
  | {
      ok: false
      reason: string
      wait?: number | undefined
      unsent?: number | undefined
      lastSent?: number | undefined
    }

/** Makes the book of a new enrolment; afterwards it is open, empty and complete. */
export async function createBook(device: BookDevice, answer: EnrolmentAnswer, pin: string): Promise<Opened> {
  const flaw = pinFlaw(pin)
  if (flaw) return { ok: false, reason: flaw }
  const { token, epoch, sealingKey, ...who } = answer
  const header: BookHeader = { ...who, enrolment: device.newId() }
  const database = `book-${header.kind}-${header.enrolment}`
  return withStore(device, database, async (store, release) => {
    const { envelope, key } = await createEnvelope(device.crypto, device.deriver, database, pin)
    const sealer = sealerOf(device)(device.crypto, key, database)
    const values: MetaValues = {
      envelope,
      tries: noTries,
      header: (await sealHeader(sealer, { header, token })).value as MetaValues['header'],
      position: { epoch, after: {} },
      counters: { work: 1, urgent: 1 },
      leaving: { held: {}, entries: [], waiting: {} },
    }
    const brought = await newSealingKey(undefined, sealingKey)
    if (brought) values.sealingKey = (await sealingKeyRow(sealer, brought)).value as MetaValues['sealingKey']
    await commit(store, ['meta'], () =>
      store.meta.put(Object.entries(values).map(([name, value]) => ({ key: name, value }))),
    )
    writeSentinel(device, database, { unsent: 0, lastSent: undefined, next: 1 })
    const { enrolment, role, kind } = header
    await enrolmentsOf(device).add({ enrolment, database, role, kind, label: '' })
    const rows = { lists: [], overlay: [], outbox: [] }
    const sealed = { header, token }
    const book = await startBook(device, { database, store, sealer, sealed, values, rows, release })
    return { ok: true, book }
  })
}

/** Opens the book of an enrolment with its PIN. */
export async function openBook(device: BookDevice, enrolment: string, pin: string): Promise<Opened> {
  if (!device.indexedDB && !device.disk) return { ok: false, reason: 'no-storage' }
  let database: string | undefined
  try {
    database = (await enrolmentsOf(device).all()).find((entry) => entry.enrolment === enrolment)?.database
  } catch (error) {
    return { ok: false, reason: failureOf(error).reason }
  }
  if (database === undefined) return { ok: false, reason: 'unknown-enrolment' }
  const name = database
  return withStore(device, name, async (store, release) => {
    const values = await readMeta(store)
    if (!values.envelope || !values.header) return lost(device, name, 'store-vanished')
    const remembered = readSentinel(device, name)
    if (remembered && (values.counters?.work ?? 0) < remembered.next)
      return lost(device, name, 'store-corrupt')
    // The rows are sealed: they are read from the disk while the PIN is still being derived.
    const reading = readFirstRows(store)
    reading.catch(() => undefined)
    const tried = await tryPin(device, name, store, values as MetaValues, pin)
    if ('reason' in tried) return { ok: false, ...tried }
    const sealer = sealerOf(device)(device.crypto, tried.key, name)
    const { generation, sealed } = values.header
    const opened = await unlessBroken(sealer.open('meta', 'header', generation, sealed))
    if (!opened) return lost(device, name, 'store-corrupt')
    const book = await startBook(device, {
      database: name,
      store,
      sealer,
      sealed: opened as SealedHeader,
      values: values as MetaValues,
      rows: await reading,
      release,
    })
    return { ok: true, book }
  })
}

/** Runs with the tab's lock and the store; whatever goes wrong, both are given back. */
async function withStore(
  device: BookDevice,
  database: string,
  work: (store: Store, release: () => void) => Promise<Opened>,
): Promise<Opened> {
  const release = await takeTabLock(device, database)
  if (!release) return { ok: false, reason: 'other-tab' }
  let store: Store | undefined
  let opened: Opened | undefined
  try {
    store = await (device.disk?.openStore(database) ?? openDexieStore(device, database))
    opened = await work(store, release)
    return opened
  } catch (error) {
    const { reason } = failureOf(error)
    return reason === 'store-corrupt' ? lost(device, database, reason) : { ok: false, reason }
  } finally {
    if (!opened?.ok) {
      store?.close()
      release()
    }
  }
}

function lost(device: BookDevice, database: string, reason: 'store-corrupt' | 'store-vanished'): Opened {
  const sentinel = readSentinel(device, database)
  return { ok: false, reason, unsent: sentinel?.unsent, lastSent: sentinel?.lastSent }
}
