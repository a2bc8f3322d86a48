import type { SyncView } from '#ui/action.ts'
import { wholeWords } from '#ui/commune/number-entry.ts'

/** How much of a book has come, as the sentences name it: `{ done: '1.250', total: '38.000' }`. */
export function progressWords(progress: NonNullable<SyncView['progress']>): { done: string; total: string } {
  return { done: wholeWords(progress.done), total: wholeWords(progress.total) }
}
