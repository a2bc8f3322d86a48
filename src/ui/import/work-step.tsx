import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { useBook } from '#ui/context.ts'
import { wholeWords } from '#ui/commune/number-entry.ts'
import type { ImportSession } from '#ui/import/session.ts'
import { writeList } from '#ui/import/write-list.ts'
import { Button } from '#ui/part/button.tsx'
import { Page } from '#ui/part/page.tsx'
import { Note } from '#ui/part/strip.tsx'
import { t } from '#ui/words/words.ts'

/** The dry run at work. */
export function PlanningStep({ session }: { session: ImportSession }) {
  const progress = session.progress.value
  const words = progress
    ? t('import.progress', {
        stage: t(`import.stage.${progress.stage}`),
        done: wholeWords(progress.done),
        total: wholeWords(progress.total),
      })
    : t('import.stage.reading')
  return (
    <Page
      title={t('import.planTitle')}
      foot={
        <Button look="main" full onPress={() => (session.stopped.value = true)}>
          {t('import.stop')}
        </Button>
      }
    >
      <Bar words={words} done={progress?.done ?? 0} total={progress?.total ?? 0} />
    </Page>
  )
}

/** The writing at work, stopped, or held up; every portion that was written is safe. */
export function WritingStep({ session }: { session: ImportSession }) {
  const book = useBook()
  const isRunning = useSignal(false)
  const isFailed = useSignal(false)
  const progress = session.progress.value
  const counts = { done: wholeWords(progress?.done ?? 0), total: wholeWords(progress?.total ?? 0) }
  const write = async () => {
    if (isRunning.peek()) return
    isRunning.value = true
    isFailed.value = false
    try {
      await writeList(book, session)
    } catch {
      isFailed.value = true
    } finally {
      isRunning.value = false
    }
  }
  useEffect(() => {
    if (session.stopped.peek()) return undefined
    void write()
    return () => {
      session.stopped.value = true
    }
  }, [])
  return (
    <Page
      title={t('import.writing')}
      foot={
        isRunning.value ? (
          <Button full onPress={() => (session.stopped.value = true)} busy={session.stopped.value}>
            {t('import.stop')}
          </Button>
        ) : (
          <Button look="main" full onPress={() => void write()}>
            {t('import.writeOn')}
          </Button>
        )
      }
    >
      {isFailed.value && (
        <Note tone="bad" icon="exclaim" alert>
          {t('import.writeFailed', counts)}
        </Note>
      )}
      {!isRunning.value && !isFailed.value && session.stopped.value && (
        <Note tone="warn" icon="clock">
          {t('import.writeStopped', counts)}
        </Note>
      )}
      <Bar
        words={t('import.writeProgress', counts)}
        done={progress?.done ?? 0}
        total={progress?.total ?? 0}
      />
      <p class="muted">{t('import.writeHelp')}</p>
    </Page>
  )
}

/** How far a long work is, in words and as a bar. */
export function Bar({ words, done, total }: { words: string; done: number; total: number }) {
  return (
    <div class="stack tight">
      <p role="status" class="strong">
        {words}
      </p>
      <progress class="progress" value={done} max={Math.max(1, total)} aria-label={words} />
    </div>
  )
}
