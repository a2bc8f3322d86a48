import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Commune } from '#rules/unit/commune.ts'
import { setCommune } from '#request/administer.ts'
import { useActions, useRegister } from '#ui/context.ts'
import { clockAt } from '#ui/moment.ts'
import { goBack } from '#ui/navigate.ts'
import { Button } from '#ui/part/button.tsx'
import { Icon } from '#ui/part/icon.tsx'
import { Page } from '#ui/part/page.tsx'
import { SearchBox } from '#ui/part/search-box.tsx'
import { say } from '#ui/part/snack.tsx'
import { Empty, Failed, Loading } from '#ui/part/waiting.tsx'
import { t } from '#ui/words/words.ts'
import { OfflineNote, TroubleNote } from './trouble-note.tsx'
import { useAct } from './use-act.ts'

/** So many communes are shown; more words narrow them. */
const shown = 20

type Find = (text: string, limit: number) => readonly Commune[]

/** Which commune this book is of: found in the list by name, province or code, and written with one press. */
export function CommunePage() {
  const actions = useActions()
  const act = useAct()
  const find = useSignal<{ find: Find } | 'failed' | undefined>(undefined)
  const wanted = useSignal('')
  const chosen = useSignal<Commune | undefined>(undefined)
  const now = useRegister(({ register }) => [...register.all('commune')][0]?.fields)
  const load = () =>
    import('#rules/unit/commune.ts').then(
      ({ findCommunes }) => (find.value = { find: findCommunes }),
      () => (find.value = 'failed'),
    )
  useEffect(() => void load(), [])

  const write = async (commune: Commune) => {
    const { name, kind, code, province } = commune
    const fields = { name: `${titled(kind)} ${name}`, kind, code, province: province.name }
    if (!(await act.run((send) => setCommune(send, fields)))) return
    say(t('admin.saved', { clock: clockAt(actions.now()) }))
    goBack({ page: 'administration' })
  }

  const list = find.value
  const found = typeof list === 'object' ? list.find(wanted.value, shown) : []
  const pick = chosen.value
  return (
    <Page
      title={t('admin.commune')}
      before={now?.name && <p class="muted">{t('admin.commune.now', { name: now.name })}</p>}
      back={{ page: 'administration' }}
      foot={
        pick && (
          <Button look="main" busy={act.busy} onPress={() => void write(pick)} full>
            {t('admin.commune.take', { name: `${titled(pick.kind)} ${pick.name}` })}
          </Button>
        )
      }
    >
      <OfflineNote />
      <p>{t('admin.commune.help')}</p>
      <TroubleNote words={act.trouble} />
      {list === undefined && <Loading words={t('admin.commune.loading')} />}
      {list === 'failed' && (
        <Failed action={<Button onPress={() => void load()}>{t('action.retry')}</Button>} />
      )}
      {typeof list === 'object' && (
        <SearchBox
          id="commune-search"
          label={t('admin.commune.search')}
          value=""
          onInput={(text) => (wanted.value = text)}
          focus
        />
      )}
      {wanted.value.trim() !== '' && found.length === 0 && typeof list === 'object' && (
        <Empty icon="search">{t('admin.commune.notFound', { text: wanted.value })}</Empty>
      )}
      {found.length > 0 && (
        <ul class="rows sheet flush" aria-label={t('admin.commune.found')}>
          {found.map((commune) => (
            <li key={commune.code}>
              <button
                type="button"
                class="row-item row-button"
                aria-pressed={pick?.code === commune.code}
                onClick={() => (chosen.value = commune)}
              >
                <span class="row-body">
                  <span class="title">
                    {titled(commune.kind)} {commune.name}
                  </span>
                  <span class="line muted">
                    {commune.province.name} · {commune.code}
                  </span>
                </span>
                {pick?.code === commune.code && <Icon name="tick" />}
              </button>
            </li>
          ))}
        </ul>
      )}
      {found.length === shown && <p class="muted">{t('admin.commune.more')}</p>}
      <p class="muted">{t('admin.commune.source')}</p>
    </Page>
  )
}

/** “Phường”, “Xã”, “Đặc khu”, as before a name. */
function titled(kind: string): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1)
}
