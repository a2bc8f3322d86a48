import type { Decisions } from '#import/outcome.ts'
import { useBook } from '#ui/context.ts'
import { rememberDecisions } from '#ui/import/memory.ts'
import type { ImportSession } from '#ui/import/session.ts'
import { saveFailed } from '#ui/part/use-form.ts'

/** Changes what was decided, and keeps it sealed on this device until the list is written. */
export function useDecide(session: ImportSession): (change: (before: Decisions) => Decisions) => void {
  const book = useBook()
  return (change) => {
    session.decisions.value = change(session.decisions.peek())
    const digest = session.file.peek()?.digest
    if (digest === undefined) return
    rememberDecisions(book, digest, session.decisions.peek()).then(undefined, () => {
      saveFailed.value = true
    })
  }
}
