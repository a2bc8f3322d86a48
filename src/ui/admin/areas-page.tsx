import { countAreas } from '#request/administer.ts'
import { useRegister, useToday } from '#ui/context.ts'
import { ButtonLink } from '#ui/part/button.tsx'
import { Page } from '#ui/part/page.tsx'
import { PlanList } from '#ui/part/plan-list.tsx'
import { t } from '#ui/words/words.ts'
import { AreaLine } from './area-line.tsx'
import { areaRows, type AreaRow } from './area-row.ts'
import { OfflineNote, TroubleNote } from './trouble-note.tsx'
import { useAsked } from './use-asked.ts'

/** Every địa bàn with its households and people; those no longer used below. */
export function AdminAreasPage() {
  const today = useToday()
  const { current, ended } = useRegister(({ register }) => areaRows(register, today), [today])
  const counts = useAsked(countAreas)
  const households = (id: string) =>
    counts.value && (counts.value.areas.find(({ area }) => area === id) ?? { households: 0, all: 0 })
  return (
    <Page title={t('admin.areas')} back={{ page: 'administration' }}>
      <OfflineNote />
      <ButtonLink look="main" icon="plus" to={{ page: 'adminAreaNew' }} full>
        {t('admin.area.new')}
      </ButtonLink>
      <TroubleNote words={counts.trouble} onRetry={() => void counts.load()} />
      <PlanList
        plan={{
          id: 'area',
          label: t('admin.areas'),
          items: current,
          keyOf: (row: AreaRow) => row.id,
          words: (row: AreaRow) => `${String(row.number ?? '')} ${row.name} ${row.people.join(' ')}`,
          search: 'admin.area.search',
          row: (row: AreaRow) => <AreaLine row={row} count={households(row.id)} />,
          empty: { words: t('admin.area.none'), icon: 'house' },
          folded: {
            items: ended,
            label: t('admin.area.ended'),
            words: t('admin.area.endedCount', { count: ended.length }),
          },
        }}
      />
    </Page>
  )
}
