import { useActions, useRegister } from '#ui/context.ts'
import { Badge } from '#ui/part/badge.tsx'
import { Button } from '#ui/part/button.tsx'
import { syncLine } from '#ui/sync-line.ts'
import { t } from '#ui/words/words.ts'

/** Where the data is now, in the same words as the header, with room to explain. */
export function SyncCard({ onOpen }: { onOpen?: () => void }) {
  const actions = useActions()
  const count = useRegister((book) => book.outboxCount())
  const conflicts = useRegister((book) => book.conflicts().length)
  const sync = actions.sync.value
  const line = syncLine(count, conflicts, sync, actions.now())
  return (
    <section class="sheet stack tight" aria-label={t('outbox.title')}>
      <div class="row apart">
        <Badge tone={line.tone} icon={line.icon} turning={line.turning}>
          {line.words}
        </Badge>
        {onOpen && (
          <Button look="plain" onPress={onOpen}>
            {t('action.show')}
          </Button>
        )}
      </div>
      {sync.phase === 'offline' && <p>{t('sync.offline')}</p>}
    </section>
  )
}
