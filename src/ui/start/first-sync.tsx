import { useActions } from '#ui/context.ts'
import { Button } from '#ui/part/button.tsx'
import { Note } from '#ui/part/strip.tsx'
import { Loading } from '#ui/part/waiting.tsx'
import { progressWords } from '#ui/progress-words.ts'
import { Cover } from '#ui/start/frame.tsx'
import { codeWords, t } from '#ui/words/words.ts'

/** The first time a book is opened: how much has come, and whether the phone promised to keep it. */
export function FirstSync() {
  const actions = useActions()
  const sync = actions.sync.value
  const progress = sync.progress
  const persisted = actions.persisted.value
  return (
    <Cover title={t('start.title')}>
      <Loading
        done={progress?.done}
        total={progress?.total}
        words={progress ? t('enrol.progress', progressWords(progress)) : t('enrol.busy')}
      />
      {sync.phase === 'offline' && (
        <Note tone="quiet" icon="noNetwork">
          {t('sync.offline')}
        </Note>
      )}
      {sync.phase === 'failed' && sync.reason && (
        <Note tone="warn" icon="exclaim" alert>
          <p>{t('sync.failed', { reason: codeWords('reason', sync.reason) })}</p>
          <Button onPress={() => void actions.sendNow()}>{t('action.retry')}</Button>
        </Note>
      )}
      {persisted !== undefined && (
        <Note tone={persisted ? 'good' : 'warn'} icon="shield">
          {t(persisted ? 'persist.granted' : 'persist.denied')}
        </Note>
      )}
    </Cover>
  )
}
