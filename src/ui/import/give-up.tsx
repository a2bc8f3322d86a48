import { useBook } from '#ui/context.ts'
import { endSession } from '#ui/import/session.ts'
import { go } from '#ui/navigate.ts'
import { Button } from '#ui/part/button.tsx'
import { t } from '#ui/words/words.ts'

/** Leaves a list that nothing was written of yet; its file is still where it was. */
export function GiveUp() {
  const book = useBook()
  return (
    <Button
      look="plain"
      onPress={() => {
        endSession(book)
        go({ page: 'imports' }, { replace: true })
      }}
    >
      {t('import.giveUp')}
    </Button>
  )
}
