import { useActions } from '#ui/context.ts'
import { Button } from '#ui/part/button.tsx'
import { Note } from '#ui/part/strip.tsx'
import { t } from '#ui/words/words.ts'

/** Why something was not done or not asked, and a way to try again. */
export function TroubleNote(props: { words: string | undefined; onRetry?: (() => void) | undefined }) {
  if (props.words === undefined) return null
  return (
    <Note tone="warn" icon="exclaim" alert>
      <p>{props.words}</p>
      {props.onRetry && <Button onPress={props.onRetry}>{t('action.retry')}</Button>}
    </Note>
  )
}

/** Said before anything is typed: what stands here needs the server, which is not reached now. */
export function OfflineNote() {
  if (useActions().sync.value.phase !== 'offline') return null
  return (
    <Note tone="quiet" icon="noNetwork">
      <p>{t('admin.offlineNow')}</p>
    </Note>
  )
}
