import type { RecordOf } from '#model/record.ts'
import { useBook, useRegister } from '#ui/context.ts'
import { wholeWords } from '#ui/commune/number-entry.ts'
import { importList, importState } from '#ui/import/import-state.ts'
import { sessionOf, type Step } from '#ui/import/session.ts'
import { dateShort } from '#ui/moment.ts'
import { Badge } from '#ui/part/badge.tsx'
import { ButtonLink } from '#ui/part/button.tsx'
import { authorOf } from '#ui/part/conflict-panel.tsx'
import { Icon } from '#ui/part/icon.tsx'
import { Nothing } from '#ui/part/nothing.tsx'
import { Page } from '#ui/part/page.tsx'
import { StateBadge } from '#ui/part/state-badge.tsx'
import { VirtualList } from '#ui/part/virtual-list.tsx'
import { href } from '#ui/route.ts'
import { t } from '#ui/words/words.ts'

/** All lists that were read in, newest first, and the way to read in another. */
export function ImportsPage() {
  const book = useBook()
  const imports = useRegister(
    ({ register }) => importList(register),
    [],
    (touched) => [...touched.keys].some((key) => key.startsWith('import/')),
  )
  return (
    <Page
      title={t('import.title')}
      back={{ page: 'home' }}
      foot={
        <ButtonLink to={{ page: 'importNew' }} look="main" icon="plus" full>
          {t(isUnderWay(sessionOf(book).step.value) ? 'import.goOn' : 'import.new')}
        </ButtonLink>
      }
    >
      {imports.length === 0 ? (
        <Nothing icon="list">{t('import.none')}</Nothing>
      ) : (
        <VirtualList items={imports} keyOf={({ id }) => id} label={t('import.title')} estimate={6}>
          {(record) => <ImportRow record={record} />}
        </VirtualList>
      )}
    </Page>
  )
}

/** A file is open and nothing, or not all, of it is written. */
function isUnderWay(step: Step): boolean {
  return step !== 'start' && step !== 'result'
}

function ImportRow({ record }: { record: RecordOf<'import'> }) {
  const { register, header } = useBook()
  const { from, on, added = 0, changed = 0, refused = 0 } = record.fields
  const counts = { added: wholeWords(added), changed: wholeWords(changed), refused: wholeWords(refused) }
  const state = importState(record)
  return (
    <a class="row-item" href={href({ page: 'importOne', import: record.id })}>
      <span class="row-body stack tight">
        <span>
          <span class="title">{from}</span>
          <span class="line muted">
            {[
              on && t('import.ofDay', { date: dateShort(on) }),
              t('import.by', { name: authorOf(register, record.stamp, header.device) }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
          <span class="line">{state === 'stopped' ? t('import.lineStopped') : t('import.line', counts)}</span>
        </span>
        <span class="row">
          <ImportBadge record={record} />
          <StateBadge entity="import" id={record.id} />
        </span>
      </span>
      <Icon name="forward" />
    </a>
  )
}

/** Undone, or stopped on the way; nothing where all is as it should be. */
export function ImportBadge({ record }: { record: RecordOf<'import'> }) {
  const state = importState(record)
  if (state === 'undone') {
    return (
      <Badge tone="quiet" icon="back">
        {t('import.state.undone', { date: dateShort(record.fields.undone ?? '') })}
      </Badge>
    )
  }
  if (state === 'stopped') {
    return (
      <Badge tone="warn" icon="exclaim">
        {t('import.state.stopped')}
      </Badge>
    )
  }
  return null
}
