import { useBook, useRegister, useToday } from '#ui/context.ts'
import { Page } from '#ui/part/page.tsx'
import { Nothing } from '#ui/part/nothing.tsx'
import { type RouteOf } from '#ui/route.ts'
import { roundOn } from '#ui/visit/round.ts'
import { t } from '#ui/words/words.ts'
import { isOnRound, wasMet } from './on-round.ts'
import { wholeWords } from './number-entry.ts'
import { inBookOrder } from './subject-order.ts'
import { SubjectList } from './subject-list.tsx'
import { RoundLine } from './round-line.tsx'

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
        <Nothing icon="tick">{t('area.finished')}</Nothing>
      ) : (
        <>
          <p class="strong">{t('area.unvisitedCount', { count: wholeWords(left.length) })}</p>
          <SubjectList id="area" label={t('area.unvisited')} subjects={left} />
        </>
      )}
    </Page>
  )
}
