import { useComputed, useSignal } from '@preact/signals'
import { foldText } from '#model/name.ts'
import { mayKeepDevice } from '#model/permission.ts'
import { listAccounts } from '#request/account.ts'
import { makeCode } from '#request/code.ts'
import { useActions, useBook, useRegister } from '#ui/context.ts'
import { ButtonLink } from '#ui/part/button.tsx'
import { Page } from '#ui/part/page.tsx'
import { SearchBox } from '#ui/part/search-box.tsx'
import { Note } from '#ui/part/strip.tsx'
import { VirtualList } from '#ui/part/virtual-list.tsx'
import { Empty } from '#ui/part/waiting.tsx'
import { t } from '#ui/words/words.ts'
import { AccountLine } from './account-line.tsx'
import { accountRows } from './account-row.ts'
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
  const wanted = useSignal('')

  const rows = useRegister((book) => accountRows(book.register, known.value?.accounts), [known.value])
  const shown = useComputed(() => foldText(wanted.value))
  const listed = rows.filter(
    (row) =>
      mayKeepDevice(role, row.role) && foldText(`${row.name} ${row.areas.join(' ')}`).includes(shown.value),
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
      {rows.length > 12 && (
        <SearchBox
          id="account-search"
          label={t('codes.search')}
          value=""
          onInput={(text) => (wanted.value = text)}
        />
      )}
      {listed.length === 0 ? (
        <Empty icon="people">{t('codes.nobody')}</Empty>
      ) : (
        <VirtualList items={listed} keyOf={(row) => row.id} label={t('codes.list')}>
          {(row) => (
            <AccountLine
              row={row}
              now={actions.now()}
              busy={asking.value === row.id}
              onCode={() => void create(row.id, row.name)}
            />
          )}
        </VirtualList>
      )}
    </Page>
  )
}
