import { useSignal } from '@preact/signals'
import { findCommunes, type Commune } from '#rules/unit/commune.ts'
import { listCommunes, setCommune } from '#request/administer.ts'
import { useActions, useRegister } from '#ui/context.ts'
import { clockAt } from '#ui/moment.ts'
import { goBack } from '#ui/navigate.ts'
import { Button } from '#ui/part/button.tsx'
import { Icon } from '#ui/part/icon.tsx'
import { Page } from '#ui/part/page.tsx'
import { SearchBox } from '#ui/part/search-box.tsx'
import { say } from '#ui/part/snack.tsx'
import { Empty, Loading } from '#ui/part/waiting.tsx'
import { t } from '#ui/words/words.ts'
import { OfflineNote, TroubleNote } from './trouble-note.tsx'
import { useAct } from './use-act.ts'
import { useAsked } from './use-asked.ts'

/** So many communes are shown; more words narrow them. */
const shown = 20

/** Which commune this book is of: found in the list by name, province or code, and written with one press. */
export function CommunePage() {
  const actions = useActions()
  const act = useAct()
  const list = useAsked(listCommunes)
  const wanted = useSignal('')
  const chosen = useSignal<Commune | undefined>(undefined)
  const now = useRegister(({ register }) => [...register.all('commune')][0]?.fields)

  const write = async (commune: Commune) => {
    const { name, kind, code, province } = commune
    const fields = { name: `${titled(kind)} ${name}`, kind, code, province }
    if (!(await act.run((send) => setCommune(send, fields)))) return
    say(t('admin.saved', { clock: clockAt(actions.now()) }))
    goBack({ page: 'administration' })
  }

  const found = list.value ? findCommunes(list.value.communes, wanted.value, shown) : []
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
      <TroubleNote words={list.trouble} onRetry={() => void list.load()} />
      {list.value === undefined && list.trouble === undefined && (
        <Loading words={t('admin.commune.loading')} />
      )}
      {list.value && (
        <SearchBox
          id="commune-search"
          label={t('admin.commune.search')}
          value=""
          onInput={(text) => (wanted.value = text)}
          focus
        />
      )}
      {wanted.value.trim() !== '' && found.length === 0 && list.value && (
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
                    {commune.province} · {commune.code}
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
