import { useBook, useRegister } from '#ui/context.ts'
import { ImportCounts } from '#ui/import/counts.tsx'
import { ErrorFileButton } from '#ui/import/error-button.tsx'
import { endSession, type ImportSession } from '#ui/import/session.ts'
import { go } from '#ui/navigate.ts'
import { Button } from '#ui/part/button.tsx'
import { Page } from '#ui/part/page.tsx'
import { Note } from '#ui/part/strip.tsx'
import { unitWords } from '#ui/unit.ts'
import { SyncCard } from '#ui/visit/sync-card.tsx'
import { t } from '#ui/words/words.ts'

/** What became of the list, where the data is now, and the rows to look at as a file. */
export function ResultStep({ session }: { session: ImportSession }) {
  const book = useBook()
  const unit = useRegister(unitWords, [], () => false)
  const planned = session.planned.value
  if (!planned) return null
  const leave = (to: 'imports' | 'importNew') => {
    endSession(book)
    go({ page: to }, { replace: true })
  }
  return (
    <Page
      title={t('import.resultTitle')}
      back={{ page: 'imports' }}
      foot={
        <Button
          look="main"
          full
          onPress={() => {
            endSession(book)
            go({ page: 'importOne', import: planned.importId }, { replace: true })
          }}
        >
          {t('import.resultOpen')}
        </Button>
      }
    >
      <Note tone="good" icon="tick">
        {t('import.resultSaved', { unit })}
      </Note>
      <ImportCounts fields={{ ...planned.plan.counts, refused: leftOut(planned.plan.counts) }} />
      <ErrorFileButton session={session} />
      <SyncCard onOpen={() => go({ page: 'outbox' })} />
      <Button icon="plus" onPress={() => leave('importNew')}>
        {t('import.another')}
      </Button>
    </Page>
  )
}

/** Rows that wrote nothing, for whatever reason: the same that the record of the import counts. */
function leftOut(counts: { near: number; unmatched: number; refused: number }): number {
  return counts.near + counts.unmatched + counts.refused
}
