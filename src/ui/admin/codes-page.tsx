import { useSignal } from '@preact/signals'
import { mayKeepDevice } from '#model/permission.ts'
import { listAccounts } from '#request/account.ts'
import { makeCode } from '#request/code.ts'
import { useActions, useBook, useRegister } from '#ui/context.ts'
import { ButtonLink } from '#ui/part/button.tsx'
import { Page } from '#ui/part/page.tsx'
import { PlanList } from '#ui/part/plan-list.tsx'
import { Note } from '#ui/part/strip.tsx'
import { t } from '#ui/words/words.ts'
import { AccountLine } from './account-line.tsx'
import { accountRows, type AccountRow } from './account-row.ts'
import { CodeSheet, type MadeCode } from './code-sheet.tsx'
import { TroubleNote } from './trouble-note.tsx'
import { useAct } from './use-act.ts'
import { useAsked } from './use-asked.ts'

/** One-time codes for phones: who is enrolled, and “Tạo mã”. The list stands without network, a new code does not. */
export function CodesPage() {
  const actions = useActions()
  const role = useBook().header.role
  const known = useAsked(listAccounts)
  const act = useAct()
  const made = useSignal<MadeCode | undefined>(undefined)
  const asking = useSignal<string | undefined>(undefined)

  const rows = useRegister(
    (book) =>
      accountRows(book.register, known.value?.accounts).filter((row) => mayKeepDevice(role, row.role)),
    [known.value],
  )

  const create = async (account: string, name: string) => {
    asking.value = account
    const answer = await act.run((send) => makeCode(send, account))
    asking.value = undefined
    if (answer) made.value = { name, code: answer.code, expires: answer.expires }
  }

  return (
    <Page title={t('codes.title')} back={{ page: 'administration' }}>
      <p>{t('codes.intro')}</p>
      <ButtonLink icon="paper" to={{ page: 'dayCodes' }}>
        {t('admin.day.open')}
      </ButtonLink>
      <TroubleNote words={act.trouble} />
      {known.trouble !== undefined && act.trouble === undefined && (
        <Note tone="quiet" icon="noNetwork">
          <p>{t('codes.offline')}</p>
        </Note>
      )}
      {made.value && (
        <CodeSheet key={made.value.code} made={made.value} onClose={() => (made.value = undefined)} />
      )}
      <PlanList
        plan={{
          id: 'account',
          label: t('codes.list'),
          items: rows,
          keyOf: (row: AccountRow) => row.id,
          words: (row: AccountRow) => `${row.name} ${row.areas.join(' ')}`,
          search: 'codes.search',
          row: (row: AccountRow) => (
            <AccountLine
              row={row}
              now={actions.now()}
              busy={asking.value === row.id}
              onCode={() => void create(row.id, row.name)}
            />
          ),
          empty: { words: t('codes.nobody'), icon: 'people' },
        }}
      />
    </Page>
  )
}
