import type { Book, NewChange } from '#book/book.ts'

/** So many changes are taken back in one transaction. */
export const undoPortion = 40

/**
 * Records the changes of an undoing in portions, from a place on, until all are on disk or it is stopped. The last of
 * them marks the import as undone, so that an undoing that was stopped can be begun again.
 * @returns how many are on disk
 */
export async function writeUndo(
  book: Pick<Book, 'record'>,
  changes: readonly NewChange[],
  given: {
    from: number
    isStopped: () => boolean
    tell: (done: number) => void
    /** Lets the page paint and hear taps before the next portion. */
    pause: () => Promise<void>
  },
): Promise<number> {
  let done = given.from
  while (done < changes.length && !given.isStopped()) {
    const portion = changes.slice(done, done + undoPortion)
    await book.record(portion)
    done += portion.length
    given.tell(done)
    await given.pause()
  }
  return done
}
