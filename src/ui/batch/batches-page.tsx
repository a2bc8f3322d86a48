import { reachOf } from '#model/permission.ts'
import { batchLines, type BatchLine } from '#ui/batch/batch-list.ts'
import { deedWords, keeperWords, templatePictures } from '#ui/batch/words.ts'
import { useBook, useRegister } from '#ui/context.ts'
import { dateShort } from '#ui/moment.ts'
import { ButtonLink } from '#ui/part/button.tsx'
import { Icon } from '#ui/part/icon.tsx'
import { Nothing } from '#ui/part/nothing.tsx'
import { Page } from '#ui/part/page.tsx'
import { StateBadge } from '#ui/part/state-badge.tsx'
import { VirtualList } from '#ui/part/virtual-list.tsx'
import { href } from '#ui/route.ts'
import { t } from '#ui/words/words.ts'

/** Every list for many children, the newest first, with how far each is. */
export function BatchesPage() {
  const book = useBook()
  const writes = reachOf[book.header.role].writes.has('batch')
  const lines = useRegister((open) => batchLines(open.register))
  const areas = useRegister((open) => open.register.size('area'))
  return (
    <Page
      title={t('batch.title')}
      back={{ page: 'home' }}
      {...(writes && {
        foot: (
          <ButtonLink look="main" icon="plus" to={{ page: 'batchNew' }} full>
            {t('batch.new')}
          </ButtonLink>
        ),
      })}
    >
      {lines.length === 0 && <Nothing icon="list">{t('batch.none')}</Nothing>}
      {lines.length > 0 && (
        <VirtualList items={lines} keyOf={({ batch }) => batch.id} label={t('batch.title')} estimate={6}>
          {(line) => (
            <Line
              line={line}
              {...(areas > 1 && { area: keeperWords(book.register, line.batch.fields.area) })}
            />
          )}
        </VirtualList>
      )}
    </Page>
  )
}

function Line({ line: { batch, done, all }, area }: { line: BatchLine; area?: string }) {
  const { name, on, writes } = batch.fields
  const isDone = done >= all
  return (
    <a class="row-item" href={href({ page: 'batch', batch: batch.id })}>
      <span class={isDone ? 'index-tab done' : 'index-tab'}>
        <Icon name={isDone ? 'tick' : templatePictures[writes ?? 'support']} />
      </span>
      <span class="row-body">
        <span class="title">{name}</span>
        <span class="line muted">
          {[on && dateShort(on), area ?? deedWords(batch.fields)].filter(Boolean).join(' · ')}
        </span>
        <span class="line">
          <strong class="numbers nowrap">{t('batch.done', { done, all })}</strong>
        </span>
        <progress
          class="progress"
          value={done}
          max={Math.max(1, all)}
          aria-label={t('batch.progress', { done, all })}
        />
        <StateBadge entity="batch" id={batch.id} />
      </span>
      <Icon name="forward" />
    </a>
  )
}
