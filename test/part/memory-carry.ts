import type { Book, CarryMark, OutboxEntry } from '#book/book.ts'

/** The carried file of a book without a disk: its bytes say nothing, its mark is true. */
export function memoryCarry(world: {
  now: () => number
  entries: () => readonly OutboxEntry[]
  tell: () => void
}): Pick<Book, 'carry' | 'noteCarried' | 'carried'> {
  let carried: CarryMark | undefined
  return {
    async carry() {
      const unanswered = world.entries().filter(({ state }) => state !== 'refused')
      if (unanswered.length === 0) return undefined
      const until = Math.max(...unanswered.map(({ savedAt }) => savedAt))
      const mark = { at: world.now(), count: unanswered.length, until }
      return { bytes: new TextEncoder().encode('{"form":"so-tre-em-carry/1"}'), mark }
    },
    async noteCarried(mark) {
      carried = mark
      world.tell()
    },
    carried: () => carried,
  }
}
