import { computed, effect, signal, type ReadonlySignal } from '@preact/signals'
import type { Book, Touched } from '#book/book.ts'
import type { Day } from '#model/day.ts'
import type { Window } from '#score/look.ts'
import { createTally, type Tally } from '#score/tally.ts'
import type { Actions } from '#ui/action.ts'
import { useActions, useBook } from '#ui/context.ts'
import { dayAt } from '#ui/moment.ts'
import { roundOf } from '#check/round.ts'
import { createRoundCount, type AreaProgress, type RoundCount } from './area-progress.ts'

/**
 * The counts of the open book, kept in one place while it is open: an edit recounts its household, midnight and
 * becoming visible move the day (`design/architecture.md` decision 4). Screens read `version` and ask for a tally.
 */
export interface Live {
  /** Goes up whenever a count or a member of a list changed. */
  readonly version: ReadonlySignal<number>
  /** The tally of a window; D is today, or the end of the window once that has passed when `clipped`. */
  tally(window: Window, clipped: boolean): Tally
  /** Progress of every địa bàn in the round under way. */
  readonly progress: ReadonlySignal<readonly AreaProgress[]>
  /** Ends timers and listening; the book is locked. */
  end(): void
}

/** More households at once than this, as in a first sync, are counted together and a little later. */
const many = 200
const pause = 700

/** On a slow device counting takes at most about a tenth of the time in which a first sync arrives. */
const rest = 10

/** Counts a book live. `now` is the clock in milliseconds. */
export function createLive(book: Book, now: () => number): Live {
  const version = signal(0)
  let cost = 0
  const roundVersion = signal(0)
  let round: RoundCount | undefined
  const progress = computed(() => {
    void roundVersion.value
    const today = dayAt(now())
    round ??= createRoundCount(book.register, today, roundOf(book.register, today))
    return round.rows()
  })
  const tallies = new Map<string, { tally: Tally; clipped: boolean; stale: boolean }>()
  let later: ReturnType<typeof setTimeout> | undefined
  let midnight: ReturnType<typeof setTimeout> | undefined

  const dayFor = (window: Window, clipped: boolean): Day => {
    const today = dayAt(now())
    return clipped && window.to < today ? window.to : today
  }

  /** Counts again from scratch, once for everything that arrives within the pause. */
  const startOver = () => {
    for (const kept of tallies.values()) kept.stale = true
    later ??= setTimeout(
      () => {
        later = undefined
        round = undefined
        version.value += 1
        roundVersion.value += 1
      },
      Math.max(pause, rest * cost),
    )
  }

  const unsubscribe = book.subscribe((touched: Touched) => {
    if (touched.everything || touched.households.size > many) return startOver()
    let changed = false
    let walked = [...touched.keys].some((key) => key.startsWith('area/'))
    // the commune may keep another calendar now
    if ([...touched.keys].some((key) => key.startsWith('commune/'))) [round, walked] = [undefined, true]
    for (const household of touched.households) {
      for (const { tally, stale } of tallies.values()) {
        if (!stale) changed = tally.update(household) || changed
      }
      walked = round?.update(household) || walked
    }
    if (changed) version.value += 1
    if (walked) roundVersion.value += 1
  })
  let day = dayAt(now())

  const move = () => {
    let changed = false
    for (const { tally, clipped, stale } of tallies.values()) {
      if (!stale) changed = tally.moveTo(dayFor(tally.window, clipped)) || changed
    }
    if (changed) version.value += 1
    if (day !== dayAt(now())) {
      day = dayAt(now())
      round = undefined
      roundVersion.value += 1
    }
    clearTimeout(midnight)
    midnight = setTimeout(move, untilMidnight(now()))
  }
  const onVisible = () => {
    if (document.visibilityState === 'visible') move()
  }
  move()
  if (typeof document !== 'undefined') document.addEventListener('visibilitychange', onVisible)

  return {
    version,
    progress,
    tally(window, clipped) {
      const key = `${window.from}/${window.to}/${String(clipped && window.to < dayAt(now()))}`
      const kept = tallies.get(key)
      if (kept && !(kept.stale && later === undefined)) return kept.tally
      const began = performance.now()
      const tally = createTally(book.register, { on: dayFor(window, clipped), window })
      cost = performance.now() - began
      tallies.set(key, { tally, clipped, stale: later !== undefined })
      return tally
    },
    end() {
      unsubscribe()
      clearTimeout(later)
      clearTimeout(midnight)
      if (typeof document !== 'undefined') document.removeEventListener('visibilitychange', onVisible)
    },
  }
}

let current: { book: Book; live: Live } | undefined

/** The live counts of the open book; a screen follows those of its signals that it reads. */
export function useLive(): Live {
  return liveOf(useBook(), useActions())
}

function liveOf(book: Book, actions: Actions): Live {
  if (current?.book === book) return current.live
  current?.live.end()
  const live = createLive(book, () => actions.now())
  current = { book, live }
  const stop = effect(() => {
    if (actions.book.value === book) return
    live.end()
    if (current?.book === book) current = undefined
    queueMicrotask(() => stop())
  })
  return live
}

/** Milliseconds until the next day begins in Viet Nam (UTC+7). */
function untilMidnight(now: number): number {
  const day = 86_400_000
  return day - ((now + 7 * 3_600_000) % day) + 1000
}
