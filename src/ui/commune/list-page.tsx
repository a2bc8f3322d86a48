import { useMemo } from 'preact/hooks'
import { useBook } from '#ui/context.ts'
import { WhenWhole } from '#ui/part/nothing.tsx'
import { Page } from '#ui/part/page.tsx'
import { Empty } from '#ui/part/waiting.tsx'
import type { RouteOf } from '#ui/route.ts'
import { t } from '#ui/words/words.ts'
import { communeList, communeLists, type CommuneListName } from './commune-list.ts'
import { useTodayTally } from './count.ts'
import { wholeWords } from './number-entry.ts'
import { SubjectList } from './subject-list.tsx'
import { inBookOrder } from './subject-order.ts'

/** One of the lists behind the numbers of the overview. */
export function ListPage({ route }: { route: RouteOf<'communeList'> }) {
  const name = communeLists.find((list) => list === route.list)
  if (!name) {
    return (
      <Page title={t('commune.title')} back={{ page: 'home' }}>
        <Empty>{t('lists.empty')}</Empty>
      </Page>
    )
  }
  return (
    <Page title={t(`commune.count.${name}`)} back={{ page: 'home' }}>
      <WhenWhole>{() => <List name={name} />}</WhenWhole>
    </Page>
  )
}

function List({ name }: { name: CommuneListName }) {
  const book = useBook()
  const { tally, version } = useTodayTally()
  const subjects = useMemo(
    () => inBookOrder(book.register, communeList(book.register, name, tally)),
    [book, tally, version, name],
  )
  const confidential = name === 'special' || name === 'risk'
  const unit = name === 'households' || name === 'movedIn' || name === 'movedOut'
  return (
    <>
      {subjects.length > 0 && (
        <p class="muted">
          {t(unit ? 'lists.householdCount' : 'lists.count', { count: wholeWords(subjects.length) })}
        </p>
      )}
      {confidential && <p class="muted">{t('lists.confidential')}</p>}
      {name === 'special' && book.header.role === 'supervisor' && (
        <p class="muted">{t('commune.specialPartial')}</p>
      )}
      <SubjectList id={name} label={t(`commune.count.${name}`)} subjects={subjects} />
    </>
  )
}
