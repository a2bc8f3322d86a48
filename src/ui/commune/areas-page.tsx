import type { Register } from '#model/register.ts'
import { useActions, useBook, useRegister, useToday } from '#ui/context.ts'
import { dateShort } from '#ui/moment.ts'
import { Badge } from '#ui/part/badge.tsx'
import { Page } from '#ui/part/page.tsx'
import { VirtualList } from '#ui/part/virtual-list.tsx'
import { Empty, Loading } from '#ui/part/waiting.tsx'
import { href, type RouteOf } from '#ui/route.ts'
import { roundOn } from '#ui/visit/round.ts'
import { t } from '#ui/words/words.ts'
import { isOnRound, wasMet, type AreaProgress } from './area-progress.ts'
import { useLive } from './live.ts'
import { wholeWords } from './number-entry.ts'
import { inBookOrder } from './subject-order.ts'
import { SubjectList } from './subject-list.tsx'

/** Every địa bàn with how far the round has come, the least advanced first. */
export function AreasPage() {
  const book = useBook()
  const rows = useLive().progress.value
  return (
    <Page title={t('area.title')} back={{ page: 'home' }}>
      <RoundLine />
      {rows.length === 0 ? (
        book.complete ? (
          <Empty>{t('area.none')}</Empty>
        ) : (
          <Loading {...useActions().sync.value.progress} />
        )
      ) : (
        <VirtualList items={rows} keyOf={(row) => row.area} label={t('area.title')}>
          {(row) => <AreaLine register={book.register} row={row} />}
        </VirtualList>
      )}
    </Page>
  )
}

/** The households of one địa bàn that the round has not reached. */
export function AreaPage({ route }: { route: RouteOf<'area'> }) {
  const today = useToday()
  const round = roundOn(today)
  const { name, number } = useBook().register.get('area', route.area)?.fields ?? {}
  const left = useRegister(
    (book) =>
      inBookOrder(
        book.register,
        book.register
          .householdsOf(route.area)
          .filter(({ id }) => isOnRound(book.register, id, today) && !wasMet(book.register, id, round))
          .map(({ id }) => ({ household: id })),
      ),
    [route.area, today],
  )
  return (
    <Page
      title={number ? t('area.name', { number }) : (name ?? '')}
      before={name && <p class="muted">{name}</p>}
      back={{ page: 'areas' }}
    >
      <RoundLine />
      {left.length === 0 ? (
        <Empty icon="tick">{t('area.finished')}</Empty>
      ) : (
        <>
          <p class="strong">{t('area.unvisitedCount', { count: wholeWords(left.length) })}</p>
          <SubjectList id="area" label={t('area.unvisited')} subjects={left} />
        </>
      )}
    </Page>
  )
}

/** The days of the round under way. */
export function RoundLine() {
  const { from, to } = roundOn(useToday())
  return <p class="muted">{t('area.round', { from: dateShort(from), to: dateShort(to) })}</p>
}

/** One địa bàn: its number, who goes there, and how far the round is. */
export function AreaLine({ register, row }: { register: Register; row: AreaProgress }) {
  const done = row.visited >= row.households
  return (
    <a class="row-item" href={href({ page: 'area', area: row.area })}>
      <span class={done ? 'index-tab done' : 'index-tab'}>
        <small>{t('area.short')}</small>
        {row.number ?? '–'}
      </span>
      <span class="row-body">
        <span class="title">{row.name}</span>
        <span class="line">
          <strong class="numbers nowrap">
            {row.visited} / {row.households}
          </strong>{' '}
          <span class="muted">{collaboratorOf(register, row.area) ?? t('area.nobody')}</span>
        </span>
        <progress
          class="progress"
          value={row.visited}
          max={Math.max(1, row.households)}
          aria-label={t('area.progress', { done: row.visited, total: row.households })}
        />
      </span>
      {done && (
        <Badge tone="good" icon="tick">
          {t('area.complete')}
        </Badge>
      )}
    </a>
  )
}

function collaboratorOf(register: Register, area: string): string | undefined {
  for (const { removed, fields } of register.all('account')) {
    if (!removed && fields.role === 'collaborator' && fields.areas?.includes(area)) return fields.name
  }
  return undefined
}
