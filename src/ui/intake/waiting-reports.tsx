import { useActions, useBook, useRegister } from '#ui/context.ts'
import { waitingForCall } from '#ui/intake/urgent.ts'
import { momentWords } from '#ui/moment.ts'
import { Button } from '#ui/part/button.tsx'
import { Note } from '#ui/part/strip.tsx'
import { t } from '#ui/words/words.ts'

/** What was reported, has no receipt, and of which nobody was told by telephone: since when, and that one has called. */
export function WaitingReports() {
  const book = useBook()
  const now = useActions().now()
  const waiting = useRegister((open) => waitingForCall(open.reports()))
  const [first] = waiting.toReversed()
  if (!first) return null
  return (
    <Note tone="warn" icon="clock">
      <p>{t('intake.unreceived', { count: waiting.length, clock: momentWords(first.savedAt, now) })}</p>
      <Button icon="tick" onPress={() => void book.noteCall()}>
        {t('intake.iCalled')}
      </Button>
    </Note>
  )
}
