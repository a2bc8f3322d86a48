import type { Signal } from '@preact/signals'
import type { Role } from '#model/account.ts'
import type { Book } from '#book/book.ts'

/** How sending and fetching stand, as the header shows it; `main.tsx` keeps it up to date. */
export interface SyncView {
  phase: 'idle' | 'pushing' | 'pulling' | 'offline' | 'failed'
  /** For a first sync: records received and records in all; undefined when unknown. */
  progress?: { done: number; total: number } | undefined
  /** Phone time of the last time everything was level with the server. */
  lastLevel?: number | undefined
  /** Server clock minus phone clock in milliseconds, from the last answer. */
  clockOffset?: number | undefined
  /** A reason code when the last round failed for another cause than no network. */
  reason?: string | undefined
}

/** An enrolment that this phone holds; the name is shown to choose whose book to open. */
export interface EnrolmentSummary {
  enrolment: string
  label: string
  role: Role
  kind: 'training' | 'real'
}

/** An outcome that the person can do something about; `reason` is put into words by the screen. */
export type Outcome = { ok: true } | { ok: false; reason: string; wait?: number | undefined }

/** What the screens may ask of the rest of the product; `main.tsx` builds it, tests hand in their own. */
export interface Actions {
  /** The open book, undefined while locked. */
  readonly book: Signal<Book | undefined>
  readonly sync: Signal<SyncView>
  readonly enrolments: Signal<readonly EnrolmentSummary[]>
  /** A newer build waits; `applyUpdate` reloads into it. Never called while a form is open. */
  readonly updateReady: Signal<boolean>
  readonly persisted: Signal<boolean | undefined>
  /** A whole-screen state instead of the app, undefined when all is well. */
  readonly trouble: Signal<Trouble | undefined>

  /** Redeems a one-time code and protects the new book with the PIN. */
  enrol(code: string, pin: string): Promise<Outcome>
  unlock(enrolment: string, pin: string): Promise<Outcome>
  lock(): Promise<void>
  /** The device's PIN once more, before confidential cases are shown; wrong tries count as when unlocking. */
  confirmPin(pin: string): Promise<Outcome>
  /** The round's mode: three hours in which the lock waits 15 minutes after hiding instead of 2. */
  setRoundMode(on: boolean): void
  readonly roundModeUntil: Signal<number | undefined>
  sendNow(): Promise<void>
  applyUpdate(): void
  askPersistence(): Promise<void>
  /** `fetch` bound to the session, for `request` functions; undefined while locked. */
  readonly send: ((path: string, init?: RequestInit) => Promise<Response>) | undefined
  /** A worker for `readFile` of `sheet/reader.ts`: one file each. */
  startSheetReader(): Worker
  now(): number
  newId(): string
}

export type Trouble =
  | { kind: 'other-tab' }
  | { kind: 'store-blocked' }
  | { kind: 'store-corrupt'; unsent: number | undefined; lastSent: number | undefined }
  | { kind: 'store-vanished'; unsent: number | undefined; lastSent: number | undefined }
  | { kind: 'revoked'; unsent: number | undefined; lastSent: number | undefined }
  | { kind: 'no-storage' }
  | { kind: 'quota' }
  | { kind: 'bug'; detail: string }
