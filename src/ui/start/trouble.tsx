import type { Trouble } from '#ui/action.ts'
import { useActions } from '#ui/context.ts'
import { momentWords } from '#ui/moment.ts'
import { Button } from '#ui/part/button.tsx'
import { Note } from '#ui/part/strip.tsx'
import { Cover } from '#ui/start/frame.tsx'
import { t } from '#ui/words/words.ts'

/** A whole-screen trouble: what happened, what is safe, what to do. */
export function TroubleScreen({ trouble }: { trouble: Trouble }) {
  const now = useActions().now()
  const { kind } = trouble
  return (
    <Cover title={t(`trouble.${kind}`)}>
      <Note tone="good" icon="shield">
        {t(`trouble.${kind}.safe`)}
      </Note>
      <p>{t(`trouble.${kind}.do`)}</p>
      {'unsent' in trouble && (
        <ul class="stack tight">
          <li>
            {trouble.unsent === undefined
              ? t('trouble.unsentUnknown')
              : t('trouble.unsent', { count: trouble.unsent })}
          </li>
          <li>
            {trouble.lastSent === undefined
              ? t('trouble.neverSent')
              : t('trouble.lastSent', { clock: momentWords(trouble.lastSent, now) })}
          </li>
        </ul>
      )}
      <Button look="main" full onPress={() => location.reload()}>
        {t(`trouble.${kind}.action`)}
      </Button>
      {kind === 'bug' && <p class="muted">{trouble.detail}</p>}
    </Cover>
  )
}
