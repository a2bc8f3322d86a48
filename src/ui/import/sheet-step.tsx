import { useSignal } from '@preact/signals'
import { SheetUnreadable, type SheetProblem } from '#sheet/cell.ts'
import { useBook } from '#ui/context.ts'
import { GiveUp } from '#ui/import/give-up.tsx'
import { readSheet, sheetsOf } from '#ui/import/open-list.ts'
import { problemWords } from '#ui/import/reason-words.ts'
import type { ImportSession } from '#ui/import/session.ts'
import { Button } from '#ui/part/button.tsx'
import { Page } from '#ui/part/page.tsx'
import { Note } from '#ui/part/strip.tsx'
import { Loading } from '#ui/part/waiting.tsx'
import { t } from '#ui/words/words.ts'

/** Which sheet of the file holds the list. */
export function SheetStep({ session }: { session: ImportSession }) {
  const book = useBook()
  const problem = useSignal<SheetProblem | undefined>(undefined)
  const progress = session.progress.value
  const read = async (index: number) => {
    problem.value = undefined
    try {
      await readSheet(book, session, index)
    } catch (error) {
      if (!(error instanceof SheetUnreadable)) throw error
      problem.value = error.reason
    }
  }
  return (
    <Page title={t('import.sheet')} back={{ page: 'imports' }}>
      {problem.value && (
        <Note tone="bad" icon="exclaim" alert>
          {problemWords(problem.value)}
        </Note>
      )}
      {progress ? (
        <Loading
          done={progress.done}
          total={progress.total}
          words={t('import.reading', { done: progress.done })}
        />
      ) : (
        <div class="stack tight">
          {sheetsOf(session.file.value?.sheets ?? []).map(({ index, name }) => (
            <Button key={index} icon="list" full onPress={() => void read(index)}>
              {name || t('import.sheetNoName', { number: index + 1 })}
            </Button>
          ))}
        </div>
      )}
      <GiveUp />
    </Page>
  )
}
