import { useBook } from '#ui/context.ts'
import { Nothing } from '#ui/part/nothing.tsx'
import { Page } from '#ui/part/page.tsx'
import { PlanList } from '#ui/part/plan-list.tsx'
import { useWhole } from '#ui/whole.ts'
import { t } from '#ui/words/words.ts'
import type { AreaProgress } from './area-progress.ts'
import { useLive } from './live.ts'
import { RoundLine } from './round-line.tsx'
import { AreaLine } from './area-line.tsx'

/** Every địa bàn with how far the round has come, the least advanced first. */
export function AreasPage() {
  const book = useBook()
  const rows = useLive().progress.value
  const whole = useWhole()
  return (
    <Page title={t('area.title')} back={{ page: 'home' }}>
      <RoundLine />
      {!whole || rows.length === 0 ? (
        <Nothing>{t('area.none')}</Nothing>
      ) : (
        <PlanList
          plan={{
            id: 'area',
            label: t('area.title'),
            items: rows,
            keyOf: (row: AreaProgress) => row.area,
            words: (row: AreaProgress) => `${String(row.number ?? '')} ${row.name}`,
            search: 'area.search',
            filters: [
              {
                label: t('area.filter'),
                chips: [
                  { name: 'left', words: t('area.left'), takes: (row) => row.visited < row.households },
                  { name: 'done', words: t('area.complete'), takes: (row) => row.visited >= row.households },
                ],
              },
            ],
            row: (row: AreaProgress) => <AreaLine register={book.register} row={row} />,
            empty: { words: t('area.none') },
          }}
        />
      )}
    </Page>
  )
}
