import { batch, signal } from '@preact/signals'
import { v7 as newId } from 'uuid'
import type { Book } from '#book/book.ts'
import type { Role } from '#model/account.ts'
import type { Actions, EnrolmentSummary, Outcome, SyncView } from '#ui/action.ts'
import { openForms } from '#ui/navigate.ts'
import type { Enrolment } from '#vault/enrolments.ts'
import { roundLength } from '#vault/lock-timer.ts'
import { keepParts } from './keep-parts.ts'
import { newlyVanished, readKnownBooks, rememberedOf } from './known-books.ts'
import { startSheetWorker } from './script-address.ts'
import type { Declined, Session } from './session.ts'
import { revokedTrouble, troubleOf, watchTrouble } from './trouble.ts'
import { reloadOnMissingPart, watchUpdate } from './update.ts'
import { watchLock } from './watch-lock.ts'

/** Reasons that leave nothing to try again on the PIN screen; they get a screen of their own. */
const wholeScreen = ['other-tab', 'store-blocked', 'store-corrupt', 'store-vanished', 'no-storage']

/**
 * Everything that the screens may ask, over the one session that may be open. Resolves when the books of this device
 * are known, or when there is a trouble to show instead.
 */
export async function createClient(): Promise<Actions> {
  const now = (): number => Date.now()
  const trouble = watchTrouble()
  const update = watchUpdate(now)
  reloadOnMissingPart(() => openForms.peek() > 0)
  // Fetched while the first screen is being read; that screen needs none of it.
  const parts = Promise.all([import('./session.ts'), import('#ui/part/use-form.ts')])
  const book = signal<Book | undefined>(undefined)
  const sync = signal<SyncView>({ phase: 'idle' })
  const enrolments = signal<readonly EnrolmentSummary[]>([])
  const persisted = signal<boolean | undefined>(undefined)
  const roundModeUntil = signal<number | undefined>(undefined)
  let known: Enrolment[] = []
  let session: Session | undefined
  let unwatch = (): void => {}

  const watching = {
    onSync(state: SyncView) {
      if (state.reason === 'revoked') return void giveUp()
      sync.value = state
    },
    /** The book has closed itself; what is known of it now lies outside its database. */
    onTrouble(kind: 'store-blocked' | 'store-corrupt' | 'store-vanished') {
      const open = known.find(({ enrolment }) => enrolment === session?.book.header.enrolment)
      trouble.value ??= troubleOf(kind, open && rememberedOf(open.database))
      void lock()
    },
  }

  async function learn(): Promise<void> {
    known = await readKnownBooks()
    enrolments.value = known.map(({ enrolment, label, role, kind }) => {
      return { enrolment, label, role: role as Role, kind }
    })
  }

  /** Shows the book of a session, or says why there is none. */
  async function show(opened: Session | Declined): Promise<Outcome> {
    if ('ok' in opened) {
      const { reason, wait } = opened
      if (wholeScreen.includes(reason)) trouble.value = troubleOf(reason, opened)
      return { ok: false, reason, wait }
    }
    session = opened
    unwatch = watchLock({ now, roundUntil: () => roundModeUntil.peek(), lock: () => void lock() })
    book.value = opened.book
    if (opened.book.revokedAt !== undefined) trouble.value = revokedTrouble(opened.book)
    void keepParts(opened.book.header.role)
    await learn()
    return { ok: true }
  }

  async function lock(): Promise<void> {
    const ending = session
    if (!ending) return
    session = undefined
    unwatch()
    const [, { flushDrafts }] = await parts
    await flushDrafts()
    batch(() => {
      book.value = undefined
      sync.value = { phase: 'idle' }
      roundModeUntil.value = undefined
    })
    await ending.end()
    await learn()
  }

  /** X16: the screen is empty before anything is awaited; what is typed goes with the book. */
  async function giveUp(): Promise<void> {
    const ending = session
    if (!ending) return
    session = undefined
    unwatch()
    batch(() => {
      trouble.value = revokedTrouble(ending.book)
      book.value = undefined
      sync.value = { phase: 'idle' }
      roundModeUntil.value = undefined
    })
    const wiped = await ending.wipe()
    trouble.value = { kind: 'revoked', ...wiped }
    await learn()
  }

  try {
    await learn()
    const vanished = newlyVanished(known)
    if (vanished) trouble.value = troubleOf('store-vanished', vanished)
    if (await navigator.storage.persisted()) persisted.value = true
  } catch (error) {
    trouble.value = troubleOf(error)
  }

  return {
    book,
    sync,
    enrolments,
    persisted,
    roundModeUntil,
    trouble,
    updateReady: update.ready,
    applyUpdate: update.apply,
    async enrol(code, pin) {
      const [{ beginWithCode }] = await parts
      return show(await beginWithCode(code, pin, watching))
    },
    async unlock(enrolment, pin) {
      const [{ beginWithPin }] = await parts
      return show(await beginWithPin(enrolment, pin, watching))
    },
    lock,
    async confirmPin(pin) {
      return (await session?.book.confirmPin(pin)) ?? { ok: false, reason: 'locked' }
    },
    setRoundMode(on) {
      roundModeUntil.value = on ? now() + roundLength : undefined
    },
    sendNow: async () => session?.sendNow(),
    async askPersistence() {
      persisted.value = await navigator.storage.persist()
    },
    get send() {
      return session?.send
    },
    startSheetReader: startSheetWorker,
    now,
    newId: () => newId(),
  }
}
