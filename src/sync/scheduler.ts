import type { Book } from '#book/book.ts'
import { agree, isComparable } from './agree.ts'
import type { Failure } from './ask.ts'
import { fullPace } from './pace.ts'
import { waitAfter, waitWhenLevel } from './patience.ts'
import type { Shelf } from './pull.ts'
import type { Outbox } from './push.ts'
import { round } from './round.ts'
import type { SyncState } from './state.ts'
import type { World } from './world.ts'

/** Keeps one open book level with the server until it is stopped. */
export interface Scheduler {
  /** A round now, or the one that is running; resolves when it has ended, however it ended. */
  sendNow(): Promise<void>
  /** Ends timers, listeners and the request under way; the book may be closed once it resolves. */
  stop(): Promise<void>
}

/** Several saves at one door travel together. */
const afterSave = 1000

/**
 * Starts a round at once, and again after every save, when the network comes back, when the page becomes visible, and
 * by the clock (`design/sync.md` promise 14). One round runs at a time; nothing is ever given up for good.
 */
export function createScheduler(
  world: World,
  book: Outbox & Shelf & Pick<Book, 'outboxCount' | 'subscribe'> & Partial<Pick<Book, 'agreement' | 'use'>>,
  show: (state: SyncState) => void,
): Scheduler {
  const stopping = new AbortController()
  const { signal } = stopping
  const pace = fullPace()
  let state: SyncState = { phase: 'idle' }
  let running: Promise<void> | undefined
  let callOff = () => {}
  let failures = 0
  /** While set, the server wants to be left alone; a timer and not the phone's clock, which may jump. */
  let callOffQuiet: (() => void) | undefined
  /** Unanswered changes as last counted, and how many of them the push of this round left behind. */
  let waiting = 0
  let left = 0

  const tell = (change: Partial<SyncState>) => {
    if (signal.aborted) return
    state = { ...state, ...change }
    show(state)
  }

  const plan = (milliseconds: number) => {
    callOff()
    if (!signal.aborted) callOff = world.after(milliseconds, () => void run())
  }

  function run(): Promise<void> {
    if (signal.aborted || callOffQuiet) return Promise.resolve()
    callOff()
    running ??= oneRound().finally(() => {
      running = undefined
    })
    return running
  }

  async function oneRound(): Promise<void> {
    const talk = {
      world,
      pace,
      signal,
      heard(clock: number) {
        // a store that cannot take it fails by itself where something is saved; the next answer comes
        book.use?.contact().catch(() => undefined)
        tell({ clockOffset: clock - world.now() })
      },
    }
    try {
      const ending = await round(talk, book, {
        pushing: () => tell({ phase: 'pushing', reason: undefined, progress: undefined }),
        pulling() {
          left = book.outboxCount().waiting
          tell({ phase: 'pulling' })
        },
        progress: (done, total) => tell({ progress: { done, total } }),
      })
      if (ending.ok && isComparable(book) && book.agreement.isDue(world.now())) await agree(talk, book)
      if (signal.aborted) return
      if (ending.ok) succeeded()
      else failed(ending)
    } catch (error) {
      if (signal.aborted) return
      book.notSent()
      failures += 1
      tell({ phase: 'failed', reason: 'store-failed', progress: undefined })
      plan(waitAfter({ reason: 'bug' }, failures, world.random()))
      world.onError(error)
    }
  }

  function succeeded(): void {
    failures = 0
    waiting = book.outboxCount().waiting
    tell({ phase: 'idle', progress: undefined, lastLevel: world.now() })
    // What was saved after the push had passed goes with the next round, at once.
    plan(waiting > left ? afterSave : waitWhenLevel(world.random()))
  }

  function failed(failure: Failure): void {
    failures += 1
    waiting = book.outboxCount().waiting
    if (failure.wait !== undefined && failure.reason === 'too-many-tries') {
      callOffQuiet = world.after(failure.wait * 1000, () => {
        callOffQuiet = undefined
      })
    }
    const isOffline = failure.reason === 'no-network'
    tell({
      phase: isOffline ? 'offline' : 'failed',
      reason: isOffline ? undefined : failure.reason,
      progress: undefined,
    })
    plan(waitAfter(failure, failures, world.random()))
  }

  const unsubscribe = book.subscribe(() => {
    const before = waiting
    waiting = book.outboxCount().waiting
    if (!running && waiting > before) plan(afterSave)
  })
  const unwake = world.onWake(() => {
    failures = 0
    void run()
  })
  void run()

  return {
    sendNow: run,
    async stop() {
      stopping.abort()
      callOff()
      callOffQuiet?.()
      unsubscribe()
      unwake()
      await running
    },
  }
}
