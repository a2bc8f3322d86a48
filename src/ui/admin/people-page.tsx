import { useRegister, useToday } from '#ui/context.ts'
import { ButtonLink } from '#ui/part/button.tsx'
import { Page } from '#ui/part/page.tsx'
import { PlanList } from '#ui/part/plan-list.tsx'
import { t } from '#ui/words/words.ts'
import { PersonLine } from './person-line.tsx'
import { personRows, personWords, type PersonRow } from './person-row.ts'
import { OfflineNote } from './trouble-note.tsx'

/** Everybody with an account: role, areas of today, phones; who has ended below. */
export function PeoplePage() {
  const today = useToday()
  const { working, ended } = useRegister(({ register }) => personRows(register, today), [today])
  return (
    <Page title={t('admin.people')} back={{ page: 'administration' }}>
      <OfflineNote />
      <ButtonLink look="main" icon="plus" to={{ page: 'personNew' }} full>
        {t('admin.person.new')}
      </ButtonLink>
      <PlanList
        plan={{
          id: 'person',
          label: t('admin.people'),
          items: working,
          keyOf: (row: PersonRow) => row.id,
          words: personWords,
          search: 'admin.person.search',
          row: (row: PersonRow) => <PersonLine row={row} />,
          empty: { words: t('admin.person.none'), icon: 'people' },
          folded: {
            items: ended,
            label: t('admin.person.ended'),
            words: t('admin.person.endedCount', { count: ended.length }),
          },
        }}
      />
    </Page>
  )
}
