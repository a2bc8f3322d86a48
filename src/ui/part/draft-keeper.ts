import type { Draft } from '#book/book.ts'

type Content = Omit<Draft, 'savedAt'>

/** Keeps the newest content of one form: written 500 ms after the last change, at once on `flush`. */
export interface DraftKeeper {
  keep(content: Content): void
  flush(): Promise<void>
  /** True once something was typed in this form instance. */
  touched(): boolean
  /** Holds back while a save runs; `release` goes on if it failed, `end` if it worked. */
  hold(): void
  release(): void
  end(): void
}

const pause = 500

/** `write` stores a draft; `failed` hears of a draft that could not be stored (it is still on the screen). */
export function createDraftKeeper(
  write: (content: Content) => Promise<void>,
  failed: () => void,
): DraftKeeper {
  let waiting: Content | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let touched = false
  let state: 'open' | 'held' | 'ended' = 'open'

  const flush = async () => {
    clearTimeout(timer)
    if (!waiting || state !== 'open') return
    const content = waiting
    waiting = undefined
    await write(content).then(undefined, failed)
  }

  return {
    flush,
    touched: () => touched,
    keep(content) {
      touched = true
      waiting = content
      clearTimeout(timer)
      timer = setTimeout(() => void flush(), pause)
    },
    hold() {
      clearTimeout(timer)
      if (state === 'open') state = 'held'
    },
    release() {
      if (state === 'held') state = 'open'
      void flush()
    },
    end() {
      state = 'ended'
      waiting = undefined
    },
  }
}
