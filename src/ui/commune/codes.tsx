import { useComputed, useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { handsOutCodes } from '#model/permission.ts'
import { foldText } from '#model/name.ts'
import { listAccounts } from '#request/account.ts'
import { makeCode } from '#request/code.ts'
import { useActions, useRegister, useBook } from '#ui/context.ts'
import { Button } from '#ui/part/button.tsx'
import { Page } from '#ui/part/page.tsx'
import { SearchBox } from '#ui/part/search-box.tsx'
import { Note } from '#ui/part/strip.tsx'
import { VirtualList } from '#ui/part/virtual-list.tsx'
import { Empty } from '#ui/part/waiting.tsx'
import { codeWords, t } from '#ui/words/words.ts'
import { AccountLine } from './account-line.tsx'
import { accountRows, type KnownAccount } from './account-row.ts'
import { CodeSheet, type MadeCode } from './code-sheet.tsx'

/** One-time codes for phones: who is enrolled, and “Tạo mã”. The list stands without network, a new code does not. */
export function CodesPage({ root }: { root?: boolean }) {
  const actions = useActions()
  const role = useBook().header.role
  const known = useSignal<readonly KnownAccount[] | undefined>(undefined)
  const trouble = useSignal<string | undefined>(undefined)
  const made = useSignal<MadeCode | undefined>(undefined)
  const asking = useSignal<string | undefined>(undefined)
  const wanted = useSignal('')

  const load = async () => {
    const answer = actions.send && (await listAccounts(actions.send))
    if (answer?.ok) known.value = answer.accounts
    trouble.value = answer?.ok ? undefined : reasonOf(answer?.reason)
  }
  useEffect(() => void load(), [])

  const rows = useRegister(
    (book) => accountRows(book.register, known.value),
    [known.value],
    () => false,
  )
  const shown = useComputed(() => foldText(wanted.value))
  const listed = rows.filter((row) => foldText(`${row.name} ${row.areas.join(' ')}`).includes(shown.value))

  const create = async (account: string, name: string) => {
    if (asking.value) return
    asking.value = account
    const answer = actions.send && (await makeCode(actions.send, account))
    asking.value = undefined
    trouble.value = answer?.ok ? undefined : reasonOf(answer?.reason)
    if (answer?.ok) made.value = { name, code: answer.code, expires: answer.expires }
  }

  if (!handsOutCodes(role)) {
    return (
      <Page title={t('codes.title')}>
        <Empty icon="lock">{t('codes.notYours')}</Empty>
      </Page>
    )
  }
  return (
    <Page title={t('codes.title')} back={root ? undefined : { page: 'home' }}>
      <p>{t('codes.intro')}</p>
      {trouble.value && (
        <Note tone="warn" icon={trouble.value === 'offline' ? 'noNetwork' : 'exclaim'} alert>
          <p>{trouble.value === 'offline' ? t('codes.offline') : codeWords('reason', trouble.value)}</p>
          <Button onPress={() => void load()}>{t('action.retry')}</Button>
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

/** No session and no network are the same to the person: this needs a connection. */
function reasonOf(reason: string | undefined): string {
  return reason === undefined || reason === 'no-network' ? 'offline' : reason
}
