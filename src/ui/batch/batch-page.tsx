import type { ComponentChildren } from 'preact'
import type { RecordOf } from '#model/record.ts'
import { reachOf } from '#model/permission.ts'
import { ListTools } from '#ui/batch/list-tools.tsx'
import { RemoveList } from '#ui/batch/remove-list.tsx'
import { TickTable } from '#ui/batch/tick-table.tsx'
import { isHere } from '#ui/batch/row.ts'
import { useBatchView, type BatchView } from '#ui/batch/use-view.ts'
import { useTicks } from '#ui/batch/use-ticks.ts'
import { WeighTable } from '#ui/batch/weigh-table.tsx'
import { contentWords, keeperWords } from '#ui/batch/words.ts'
import { useBook, useRegister } from '#ui/context.ts'
import { dateWords } from '#ui/moment.ts'
import { Button, ButtonLink } from '#ui/part/button.tsx'
import { Nothing } from '#ui/part/nothing.tsx'
import { Page } from '#ui/part/page.tsx'
import { StateBadge } from '#ui/part/state-badge.tsx'
import { Note } from '#ui/part/strip.tsx'
import { Empty } from '#ui/part/waiting.tsx'
import type { RouteOf } from '#ui/route.ts'
import { t } from '#ui/words/words.ts'

/** One list: who is on it, one tick or two numbers per child, how far it is. */
export function BatchPage({ route }: { route: RouteOf<'batch'> }) {
  const book = useBook()
  const batch = useRegister(
    (open) => open.register.get('batch', route.batch),
    [route.batch],
    ({ keys }) => keys.has(`batch/${route.batch}`),
  )
  if (!batch || batch.removed) {
    return (
      <Page title={t('batch.title')} back={{ page: 'batches' }}>
        <Nothing icon="list">{t('batch.missing')}</Nothing>
      </Page>
    )
  }
  const writes = reachOf[book.header.role].writes.has('batch')
  return batch.fields.writes === 'measurement' ? (
    <Weighing batch={batch} writes={writes} />
  ) : (
    <Ticking batch={batch} writes={writes} />
  )
}

function Ticking({ batch, writes }: { batch: RecordOf<'batch'>; writes: boolean }) {
  const view = useBatchView(batch)
  const ticks = useTicks(batch, view)
  // who has left since is ticked by hand, if at all
  const open = view.shown.filter((row) => isHere(row) && !ticks.isOn(row))
  return (
    <Frame
      batch={batch}
      view={view}
      action={
        writes &&
        open.length > 0 && (
          <Button look="main" icon="ticks" onPress={() => void ticks.all(open)}>
            {t(view.shown.length < view.rows.length ? 'batch.tickShown' : 'batch.tickAll', {
              count: open.length,
            })}
          </Button>
        )
      }
    >
      <TickTable batch={batch} view={view} ticks={writes ? ticks : undefined} />
    </Frame>
  )
}

function Weighing({ batch, writes }: { batch: RecordOf<'batch'>; writes: boolean }) {
  const view = useBatchView(batch)
  return (
    <Frame batch={batch} view={view}>
      <WeighTable batch={batch} view={view} writes={writes} />
    </Frame>
  )
}

function Frame(props: {
  batch: RecordOf<'batch'>
  view: BatchView
  action?: ComponentChildren
  children: ComponentChildren
}) {
  const { batch, view } = props
  const { register, header } = useBook()
  const writes = reachOf[header.role].writes.has('batch')
  const { name, on, area } = batch.fields
  return (
    <Page
      title={name ?? ''}
      back={{ page: 'batches' }}
      foot={
        <>
          <p class="batch-count" role="status">
            <strong class="numbers">{t('batch.done', { done: view.done, all: view.rows.length })}</strong>
          </p>
          {props.action}
        </>
      }
    >
      <div class="stack tight">
        <p class="muted">
          {[on && dateWords(on), keeperWords(register, area), contentWords(batch.fields)]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <div class="row">
          <StateBadge entity="batch" id={batch.id} />
          <ButtonLink icon="paper" to={{ page: 'batchPrint', batch: batch.id }}>
            {t('batch.print')}
          </ButtonLink>
          {writes && view.done === 0 && <RemoveList batch={batch} />}
        </div>
        {view.missing > 0 && (
          <Note tone="quiet" icon="moveOut">
            {t('batch.missingChildren', { count: view.missing })}
          </Note>
        )}
      </div>
      <ListTools view={view} />
      {view.shown.length === 0 ? <Empty icon="tick">{t('batch.noneShown')}</Empty> : props.children}
    </Page>
  )
}
