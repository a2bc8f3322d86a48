import { config } from 'zod/mini'
import { v7 as newId } from 'uuid'
import type { Book } from '#book/book.ts'
import { pauseInBrowser, type BookDevice } from '#book/device.ts'
import type { Wiped } from '#book/wipe.ts'
import { createBook, openBook, type Opened } from '#book/open.ts'
import { protocolVersion, versionHeader } from '#protocol/version.ts'
import { enrol } from '#request/enrol.ts'
import { createScheduler } from '#sync/scheduler.ts'
import type { SyncState } from '#sync/state.ts'
import { browserWorld } from '#sync/world.ts'
import { createDeriver, type Deriver } from '#vault/deriver.ts'
import { pinFlaw } from '#vault/pin.ts'
import { startDeriveWorker } from './script-address.ts'

// Without it the first parse tries to make code out of text, which the policy forbids and reports.
config({ jitless: true })

/** An open book that is kept level with the server. */
export interface Session {
  book: Book
  /** `fetch` with the token of this book and the protocol's version. */
  send: (path: string, init?: RequestInit) => Promise<Response>
  sendNow: () => Promise<void>
  /** The server has revoked this device: ends the sync, wipes the book and closes it. */
  wipe(): Promise<Wiped>
  /** Ends the sync, then closes the book. */
  end(): Promise<void>
}

export type Declined = Extract<Opened, { ok: false }>

export interface SessionOptions {
  onTrouble: NonNullable<BookDevice['onTrouble']>
  onSync: (state: SyncState) => void
}

/** Redeems a code and begins a session on the new book. A PIN that will not do does not spend the code. */
export async function beginWithCode(
  code: string,
  pin: string,
  options: SessionOptions,
): Promise<Session | Declined> {
  const flaw = pinFlaw(pin)
  if (flaw) return { ok: false, reason: flaw }
  const reply = await enrol((path, init) => fetch(path, init), code)
  if (!reply.ok) return reply
  return begin(await createBook(deviceOf(options), reply.enrolment, pin), options)
}

/** Begins a session on a book of this device. */
export async function beginWithPin(
  enrolment: string,
  pin: string,
  options: SessionOptions,
): Promise<Session | Declined> {
  return begin(await openBook(deviceOf(options), enrolment, pin), options)
}

function begin(opened: Opened, { onSync }: SessionOptions): Session | Declined {
  if (!opened.ok) return opened
  const { book } = opened
  // counted at once; that it could not be written is no reason to stay closed
  void book.use.note().catch(() => undefined)
  performance.mark('book-usable')
  // a failure to load reaches the device's onTrouble
  void book.completed.then(
    () => performance.mark('book-complete'),
    () => undefined,
  )
  const scheduler = createScheduler(browserWorld(), book, (state) => {
    onSync(state)
    if (state.phase === 'idle') tidyWhileIdle(book)
  })
  return {
    book,
    send: (path, init) => fetch(path, { ...init, headers: headersOf(book, init) }),
    sendNow: () => scheduler.sendNow(),
    async wipe() {
      await scheduler.stop()
      return book.wipe()
    },
    async end() {
      await scheduler.stop()
      await book.close()
    },
  }
}

function headersOf(book: Book, init: RequestInit | undefined): Headers {
  const headers = new Headers(init?.headers)
  headers.set('authorization', `Bearer ${book.token()}`)
  headers.set(versionHeader, String(protocolVersion))
  return headers
}

/** Folding rows into pages is housekeeping: it goes on piece by piece while the page has nothing better to do. */
function tidyWhileIdle(book: Book): void {
  const idle = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 1000))
  idle(() => {
    void book.tidy().then((wasBusy) => {
      if (wasBusy) tidyWhileIdle(book)
    })
  })
}

function deviceOf({ onTrouble }: SessionOptions): BookDevice {
  return {
    indexedDB: globalThis.indexedDB,
    keyRange: globalThis.IDBKeyRange,
    locks: navigator.locks,
    storage: localStorage,
    crypto,
    deriver: timed(createDeriver(startDeriveWorker)),
    now: Date.now,
    newId: () => newId(),
    pause: pauseInBrowser,
    patience: 1500,
    onTrouble,
  }
}

/** Leaves a mark when the PIN has become a key: from there on the waiting is ours. */
function timed(deriver: Deriver): Deriver {
  return {
    async derive(pin, parameters) {
      const bytes = await deriver.derive(pin, parameters)
      performance.mark('pin-derived')
      return bytes
    },
  }
}
