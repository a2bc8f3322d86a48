import { useSignal } from '@preact/signals'
import { foldText } from '#model/name.ts'
import { countAreas } from '#request/administer.ts'
import { useRegister, useToday } from '#ui/context.ts'
import { ButtonLink } from '#ui/part/button.tsx'
import { Nothing } from '#ui/part/nothing.tsx'
import { Page } from '#ui/part/page.tsx'
import { SearchBox } from '#ui/part/search-box.tsx'
import { VirtualList } from '#ui/part/virtual-list.tsx'
import { Empty } from '#ui/part/waiting.tsx'
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
  const wanted = useSignal('')
  const find = (rows: readonly AreaRow[]) => rows.filter((row) => isWanted(row, wanted.value))
  const households = (id: string) =>
    counts.value && (counts.value.areas.find(({ area }) => area === id) ?? { households: 0, all: 0 })
  const shown = find(current)
  return (
    <Page title={t('admin.areas')} back={{ page: 'administration' }}>
      <OfflineNote />
      <ButtonLink look="main" icon="plus" to={{ page: 'adminAreaNew' }} full>
        {t('admin.area.new')}
      </ButtonLink>
      <TroubleNote words={counts.trouble} onRetry={() => void counts.load()} />
      {current.length > 12 && (
        <SearchBox
          id="area-search"
          label={t('admin.area.search')}
          value=""
          onInput={(text) => (wanted.value = text)}
        />
      )}
      {current.length === 0 ? (
        <Nothing icon="house">{t('admin.area.none')}</Nothing>
      ) : shown.length === 0 ? (
        <Empty icon="search">{t('lists.nothingFound', { text: wanted.value })}</Empty>
      ) : (
        <VirtualList items={shown} keyOf={(row) => row.id} label={t('admin.areas')}>
          {(row) => <AreaLine row={row} count={households(row.id)} />}
        </VirtualList>
      )}
      {ended.length > 0 && (
        <details>
          <summary class="button plain">{t('admin.area.endedCount', { count: ended.length })}</summary>
          <VirtualList items={find(ended)} keyOf={(row) => row.id} label={t('admin.area.ended')}>
            {(row) => <AreaLine row={row} count={households(row.id)} />}
          </VirtualList>
        </details>
      )}
    </Page>
  )
}

function isWanted(row: AreaRow, text: string): boolean {
  return foldText(`${String(row.number ?? '')} ${row.name} ${row.people.join(' ')}`).includes(foldText(text))
}
