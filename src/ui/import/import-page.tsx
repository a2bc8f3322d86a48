import { useActions, useBook, useRegister } from '#ui/context.ts'
import { ImportCounts } from '#ui/import/counts.tsx'
import { importState } from '#ui/import/import-state.ts'
import { ImportBadge } from '#ui/import/imports-page.tsx'
import { UndoSection } from '#ui/import/undo-section.tsx'
import { dateShort, momentWords } from '#ui/moment.ts'
import { authorOf } from '#ui/part/conflict-panel.tsx'
import { Nothing } from '#ui/part/nothing.tsx'
import { Page } from '#ui/part/page.tsx'
import { StateBadge } from '#ui/part/state-badge.tsx'
import { Note } from '#ui/part/strip.tsx'
import type { RouteOf } from '#ui/route.ts'
import { t } from '#ui/words/words.ts'

/** One list that was read in: whose, when, by whom, what became of it, and the way to take it back. */
export function ImportPage({ route }: { route: RouteOf<'importOne'> }) {
  const { register, header } = useBook()
  const now = useActions().now()
  const record = useRegister(
    (book) => book.register.get('import', route.import),
    [route.import],
    (touched) => touched.keys.has(`import/${route.import}`),
  )
  if (!record || record.removed) {
    return (
      <Page title={t('import.title')} back={{ page: 'imports' }}>
        <Nothing icon="list">{t('import.missing')}</Nothing>
      </Page>
    )
  }
  const { kind, from, on } = record.fields
  const state = importState(record)
  return (
    <Page
      title={from ?? t('import.title')}
      before={kind && <p class="muted">{t(`import.kindWas.${kind}`)}</p>}
      back={{ page: 'imports' }}
    >
      <p>
        {[
          on && t('import.ofDay', { date: dateShort(on) }),
          t('import.by', { name: authorOf(register, record.stamp, header.device) }),
          momentWords(record.stamp[2], now),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <div class="row">
        <ImportBadge record={record} />
        <StateBadge entity="import" id={record.id} />
      </div>
      {state === 'stopped' && (
        <Note tone="warn" icon="exclaim">
          {t('import.lineStopped')}
        </Note>
      )}
      {record.fields.rows !== undefined && <ImportCounts fields={record.fields} />}
      {state !== 'undone' && <UndoSection importId={record.id} />}
    </Page>
  )
}
