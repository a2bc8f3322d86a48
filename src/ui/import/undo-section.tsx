import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { pauseInBrowser } from '#book/device.ts'
import { piecemeal } from '#import/piecemeal.ts'
import { undoImport, type UndoPlan } from '#import/undo.ts'
import { useBook, useMayWrite, useRegister, useToday } from '#ui/context.ts'
import { wholeWords } from '#ui/commune/number-entry.ts'
import { UndoPreview } from '#ui/import/undo-preview.tsx'
import { writeUndo } from '#ui/import/undo-list.ts'
import { Bar } from '#ui/import/work-step.tsx'
import { Button } from '#ui/part/button.tsx'
import { say } from '#ui/part/snack.tsx'
import { saveFailed } from '#ui/part/use-form.ts'
import { Note } from '#ui/part/strip.tsx'
import { unitWords } from '#ui/unit.ts'
import { t } from '#ui/words/words.ts'

type Work = { kind: 'looking'; done: number } | { kind: 'undoing' } | undefined

/** Taking a whole import back: first a look at what that means, then portion by portion, to be stopped at any time. */
export function UndoSection({ importId }: { importId: string }) {
  const book = useBook()
  const today = useToday()
  const mayWrite = useMayWrite('import')
  const unit = useRegister(unitWords, [], () => false)
  const work = useSignal<Work>(undefined)
  const plan = useSignal<UndoPlan | undefined>(undefined)
  const done = useSignal(0)
  const stopped = useSignal(false)
  useEffect(
    () => () => {
      stopped.value = true
    },
    [],
  )
  if (!mayWrite) return null

  const look = async () => {
    work.value = { kind: 'looking', done: 0 }
    stopped.value = false
    done.value = 0
    const device = {
      now: () => performance.now(),
      pause: pauseInBrowser,
      isStopped: () => stopped.peek(),
      tell: (share: number) => (work.value = { kind: 'looking', done: Math.round(share * 100) }),
    }
    plan.value = await piecemeal(undoImport({ register: book.register, importId, today }), device)
    work.value = undefined
  }
  const undo = async () => {
    const { changes } = plan.peek() ?? { changes: [] }
    work.value = { kind: 'undoing' }
    stopped.value = false
    try {
      done.value = await writeUndo(book, changes, {
        from: done.peek(),
        isStopped: () => stopped.peek(),
        tell: (count) => (done.value = count),
        pause: pauseInBrowser,
      })
      saveFailed.value = false
      if (done.peek() >= changes.length) say(t('import.undone'))
    } catch {
      saveFailed.value = true
    } finally {
      work.value = undefined
    }
  }

  const total = plan.value?.changes.length ?? 0
  const counts = { done: wholeWords(done.value), total: wholeWords(total) }
  return (
    <section class="sheet stack">
      <h2>{t('import.undo')}</h2>
      {book.register.importPartsOf(importId).length === 0 ? (
        <p>{t('import.partsMissing', { unit })}</p>
      ) : work.value?.kind === 'looking' ? (
        <Bar words={t('import.undoLooking', { done: work.value.done })} done={work.value.done} total={100} />
      ) : work.value?.kind === 'undoing' ? (
        <>
          <Bar words={t('import.undoing', counts)} done={done.value} total={total} />
          <Button onPress={() => (stopped.value = true)}>{t('import.stop')}</Button>
        </>
      ) : plan.value ? (
        <>
          {done.value > 0 && (
            <Note tone="warn" icon="clock">
              {t('import.undoStopped', counts)}
            </Note>
          )}
          <UndoPreview plan={plan.value} />
          <Button look="danger" icon="back" full onPress={() => void undo()}>
            {t(done.value > 0 ? 'import.undoOn' : 'import.undoNow')}
          </Button>
        </>
      ) : (
        <>
          <p class="muted">{t('import.undoHelp')}</p>
          <Button icon="search" onPress={() => void look()}>
            {t('import.undoLook')}
          </Button>
        </>
      )}
    </section>
  )
}
