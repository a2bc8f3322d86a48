import { useMemo } from 'preact/hooks'
import type { Register } from '#model/register.ts'
import type { Tally } from '#score/tally.ts'
import { useBook } from '#ui/context.ts'
import { WhenWhole } from '#ui/part/nothing.tsx'
import { Page } from '#ui/part/page.tsx'
import { Empty } from '#ui/part/waiting.tsx'
import type { RouteOf } from '#ui/route.ts'
import { t } from '#ui/words/words.ts'
import { communeList, communeLists, type CommuneListName, type Subject } from './commune-list.ts'
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
    () => orderedList(book.register, name, tally, version),
    [book, tally, version, name],
  )
  const confidential = name === 'special' || name === 'risk'
  const unit = name === 'households' || name === 'movedIn' || name === 'movedOut'
  return (
    <>
      {confidential && <p class="muted">{t('lists.confidential')}</p>}
      {name === 'special' && book.header.role === 'supervisor' && (
        <p class="muted">{t('commune.specialPartial')}</p>
      )}
      <SubjectList
        id={name}
        label={t(`commune.count.${name}`)}
        subjects={subjects}
        count={(count) => t(unit ? 'lists.householdCount' : 'lists.count', { count: wholeWords(count) })}
      />
    </>
  )
}

interface Ordered {
  version: number
  name: CommuneListName
  subjects: readonly Subject[]
}

/** The list last shown of each tally; it goes with the tally when the book is locked. */
const kept = new WeakMap<Tally, Ordered>()

/** The list in order; as long as no count has changed, going back to it does not wait again. */
function orderedList(
  register: Register,
  name: CommuneListName,
  tally: Tally,
  version: number,
): readonly Subject[] {
  const before = kept.get(tally)
  if (before?.version === version && before.name === name) return before.subjects
  const subjects = inBookOrder(register, communeList(register, name, tally))
  kept.set(tally, { version, name, subjects })
  return subjects
}
