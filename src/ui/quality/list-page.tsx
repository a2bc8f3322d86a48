import { signal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { qualityLists, type QualityItem, type QualityList } from '#check/quality.ts'
import { wholeWords } from '#ui/commune/number-entry.ts'
import { inBookOrder } from '#ui/commune/subject-order.ts'
import { subjectWords } from '#ui/commune/subject-search.ts'
import { useBook, useMayWrite, useRegister } from '#ui/context.ts'
import type { FilterGroup } from '#ui/part/list-plan.ts'
import { WhenWhole } from '#ui/part/nothing.tsx'
import { Page } from '#ui/part/page.tsx'
import { PlanList } from '#ui/part/plan-list.tsx'
import { Empty } from '#ui/part/waiting.tsx'
import { AskArea } from '#ui/quality/ask-area.tsx'
import { ItemRow } from '#ui/quality/item-row.tsx'
import { useQuality } from '#ui/quality/use-quality.ts'
import type { RouteOf } from '#ui/route.ts'
import { ownAreas } from '#ui/visit/own-areas.ts'
import { t } from '#ui/words/words.ts'

/** The area that is looked at; kept while one looks into a record and comes back. */
const area = signal<string | undefined>(undefined)

/** One list: each row opens the record and can be sent to its collaborator; all of an area at once. */
export function QualityListPage({ route }: { route: RouteOf<'qualityList'> }) {
  const list = qualityLists.find((one) => one === route.list)
  return (
    <Page title={list ? t(`quality.list.${list}`) : t('quality.title')} back={{ page: 'quality' }}>
      {list ? <WhenWhole>{() => <List list={list} />}</WhenWhole> : <Empty>{t('lists.empty')}</Empty>}
    </Page>
  )
}

function List({ list }: { list: QualityList }) {
  const { register } = useBook()
  const mayAsk = useMayWrite('task')
  const found = useQuality()[list]
  const areas = useRegister(
    (book) => ownAreas(book),
    [],
    (touched) => touched.everything,
  )
  const items = useMemo(() => inBookOrder(register, found) as readonly QualityItem[], [register, found])
  const group: FilterGroup<QualityItem> = {
    label: t('walk.area'),
    look: 'line',
    chosen: area,
    chips: areas.map(({ id, fields }) => ({
      name: id,
      words: fields.name ?? '',
      takes: (item) => item.area === id,
    })),
  }
  return (
    <>
      <p class="muted">{t(`quality.why.${list}`)}</p>
      {mayAsk &&
        items.length > 0 &&
        (area.value ? (
          <AskArea list={list} area={area.value} items={items} />
        ) : (
          <p class="muted">{t('quality.pickArea')}</p>
        ))}
      <PlanList
        plan={{
          id: list,
          label: t(`quality.list.${list}`),
          items,
          keyOf: ({ child }: QualityItem) => child,
          words: (item: QualityItem) => subjectWords(register, item),
          filters: [group],
          count: (count) => t('lists.count', { count: wholeWords(count) }),
          row: (item: QualityItem) => <ItemRow list={list} item={item} mayAsk={mayAsk} />,
          empty: { words: t('quality.listEmpty'), icon: 'tick' },
          estimate: 9,
        }}
      />
    </>
  )
}
