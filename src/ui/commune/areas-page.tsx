import { useBook } from '#ui/context.ts'
import { Nothing } from '#ui/part/nothing.tsx'
import { Page } from '#ui/part/page.tsx'
import { VirtualList } from '#ui/part/virtual-list.tsx'
import { useWhole } from '#ui/whole.ts'
import { t } from '#ui/words/words.ts'
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
        <VirtualList items={rows} keyOf={(row) => row.area} label={t('area.title')}>
          {(row) => <AreaLine register={book.register} row={row} />}
        </VirtualList>
      )}
    </Page>
  )
}
