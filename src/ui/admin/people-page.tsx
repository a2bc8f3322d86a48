import { useSignal } from '@preact/signals'
import { useRegister, useToday } from '#ui/context.ts'
import { ButtonLink } from '#ui/part/button.tsx'
import { Nothing } from '#ui/part/nothing.tsx'
import { Page } from '#ui/part/page.tsx'
import { SearchBox } from '#ui/part/search-box.tsx'
import { VirtualList } from '#ui/part/virtual-list.tsx'
import { Empty } from '#ui/part/waiting.tsx'
import { t } from '#ui/words/words.ts'
import { PersonLine } from './person-line.tsx'
import { matching, personRows } from './person-row.ts'
import { OfflineNote } from './trouble-note.tsx'

/** Everybody with an account: role, areas of today, phones; who has ended below. */
export function PeoplePage() {
  const today = useToday()
  const { working, ended } = useRegister(({ register }) => personRows(register, today), [today])
  const wanted = useSignal('')
  const shown = matching(working, wanted.value)
  return (
    <Page title={t('admin.people')} back={{ page: 'administration' }}>
      <OfflineNote />
      <ButtonLink look="main" icon="plus" to={{ page: 'personNew' }} full>
        {t('admin.person.new')}
      </ButtonLink>
      {working.length > 12 && (
        <SearchBox
          id="person-search"
          label={t('admin.person.search')}
          value=""
          onInput={(text) => (wanted.value = text)}
        />
      )}
      {working.length === 0 ? (
        <Nothing icon="people">{t('admin.person.none')}</Nothing>
      ) : shown.length === 0 ? (
        <Empty icon="search">{t('lists.nothingFound', { text: wanted.value })}</Empty>
      ) : (
        <VirtualList items={shown} keyOf={(row) => row.id} label={t('admin.people')}>
          {(row) => <PersonLine row={row} />}
        </VirtualList>
      )}
      {ended.length > 0 && (
        <details>
          <summary class="button plain">{t('admin.person.endedCount', { count: ended.length })}</summary>
          <VirtualList
            items={matching(ended, wanted.value)}
            keyOf={(row) => row.id}
            label={t('admin.person.ended')}
          >
            {(row) => <PersonLine row={row} />}
          </VirtualList>
        </details>
      )}
    </Page>
  )
}
