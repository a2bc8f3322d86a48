import type { NewChange } from '#book/book.ts'
import { useBook } from '#ui/context.ts'
import { saveFailed } from '#ui/part/use-form.ts'

/** Writes changes outside a form; answers false, with the red strip standing, when nothing was written. */
export function useRecord(): (changes: readonly NewChange[]) => Promise<boolean> {
  const book = useBook()
  return async (changes) => {
    try {
      await book.record(changes)
      saveFailed.value = false
      return true
    } catch {
      saveFailed.value = true
      return false
    }
  }
}
