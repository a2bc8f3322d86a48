import type { ComponentChildren } from 'preact'
import type { Actions } from '#ui/action.ts'
import { useActions, useRegister } from '#ui/context.ts'
import { useMayReport } from '#ui/intake/use-may-report.ts'
import { Icon } from '#ui/part/icon.tsx'
import { flushDrafts } from '#ui/part/use-form.ts'
import { href } from '#ui/route.ts'
import { syncLine } from '#ui/sync-line.ts'
import { t } from '#ui/words/words.ts'

/** The spine of the book: the way back or the name, where the data is, and the lock. */
export function Header({ lead }: { lead?: ComponentChildren }) {
  const actions = useActions()
  const count = useRegister((book) => book.outboxCount())
  const conflicts = useRegister((book) => book.conflicts().length)
  const mayReport = useMayReport()
  const line = syncLine(count, conflicts, actions.sync.value, actions.now())
  return (
    <header class="head">
      <div class="head-inner">
        {lead ?? <span class="head-brand">{t('app.name')}</span>}
        <span class="grow" />
        <a class="head-link head-sync" href={href({ page: 'outbox' })}>
          <span class={line.turning ? 'turning' : undefined}>
            <Icon name={line.icon} />
          </span>
          <span>{line.words}</span>
        </a>
        {mayReport && (
          <a class="head-link" href={href({ page: 'report' })} aria-label={t('intake.title')}>
            <Icon name="told" />
          </a>
        )}
        <button
          type="button"
          class="head-link"
          aria-label={t('action.lock')}
          onClick={() => void lock(actions)}
        >
          <Icon name="lock" />
        </button>
      </div>
    </header>
  )
}

/** The draft is saved first: after the lock there is no key to seal it with. */
async function lock(actions: Actions): Promise<void> {
  await flushDrafts()
  await actions.lock()
}
