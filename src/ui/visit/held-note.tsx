import { useBook, useRegister } from '#ui/context.ts'
import { Button } from '#ui/part/button.tsx'
import { Note } from '#ui/part/strip.tsx'
import { unitWords } from '#ui/unit.ts'
import { t } from '#ui/words/words.ts'

/** A removal too large to be believed at first sight waits here for a person; what cannot be read is said. */
export function HeldNote() {
  const book = useBook()
  const held = useRegister((open) => open.held())
  const unreadable = useRegister((open) => open.unreadable)
  const unit = useRegister(unitWords, [], () => false)
  return (
    <>
      {held && (
        <Note tone="warn" icon="warning" alert>
          <p>
            <strong>{t('held.title', { records: held.records, total: held.total })}</strong>
          </p>
          <p>{t('held.help')}</p>
          <Button look="danger" onPress={() => void book.confirmHeld()}>
            {t('held.confirm')}
          </Button>
        </Note>
      )}
      {unreadable > 0 && (
        <Note tone="warn" icon="warning">
          {t('unreadable.title', { count: unreadable, unit })}
        </Note>
      )}
    </>
  )
}
