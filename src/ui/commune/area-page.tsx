import { mayAdminister, reachOf } from '#model/permission.ts'
import { useBook, useRegister, useToday } from '#ui/context.ts'
import { ButtonLink } from '#ui/part/button.tsx'
import { Page } from '#ui/part/page.tsx'
import { Nothing } from '#ui/part/nothing.tsx'
import { type RouteOf } from '#ui/route.ts'
import { useRound } from '#ui/visit/use-round.ts'
import { useWhole } from '#ui/whole.ts'
import { t } from '#ui/words/words.ts'
import { isOnRound, wasMet } from './on-round.ts'
import { wholeWords } from './number-entry.ts'
import { inBookOrder } from './subject-order.ts'
import { SubjectList } from './subject-list.tsx'
import { RoundLine } from './round-line.tsx'

/** The households of one địa bàn that the round has not reached. */
export function AreaPage({ route }: { route: RouteOf<'area'> }) {
  const today = useToday()
  const round = useRound()
  const whole = useWhole()
  const { header, register } = useBook()
  const { name, number } = register.get('area', route.area)?.fields ?? {}
  const left = useRegister(
    (book) =>
      inBookOrder(
        book.register,
        book.register
          .householdsOf(route.area)
          .filter(({ id }) => isOnRound(book.register, id, today) && !wasMet(book.register, id, round))
          .map(({ id }) => ({ household: id })),
      ),
    [route.area, today, round],
  )
  return (
    <Page
      title={number ? t('area.name', { number }) : (name ?? '')}
      before={name && <p class="muted">{name}</p>}
      back={{ page: 'areas' }}
    >
      <RoundLine />
      <div class="row">
        <ButtonLink icon="paper" to={{ page: 'paperPrint', area: route.area }}>
          {t('paper.print')}
        </ButtonLink>
        {reachOf[header.role].writes.has('visit') && (
          <ButtonLink icon="pencil" to={{ page: 'paperEntry', area: route.area }}>
            {t('paper.type')}
          </ButtonLink>
        )}
        {mayAdminister(header.role) && (
          <ButtonLink icon="moving" to={{ page: 'adminAreaMerge', area: route.area }}>
            {t('transfer.wholeArea')}
          </ButtonLink>
        )}
      </div>
      {!whole || left.length === 0 ? (
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
