import { useSignal } from '@preact/signals'
import { foldText } from '#model/name.ts'
import { listDevices, revokeDevice } from '#request/device.ts'
import { useActions, useBook } from '#ui/context.ts'
import { Page } from '#ui/part/page.tsx'
import { SearchBox } from '#ui/part/search-box.tsx'
import { say } from '#ui/part/snack.tsx'
import { VirtualList } from '#ui/part/virtual-list.tsx'
import { Empty, Loading } from '#ui/part/waiting.tsx'
import { t } from '#ui/words/words.ts'
import { DeviceLine } from './device-line.tsx'
import { deviceRows } from './device-row.ts'
import type { KnownDevice } from './known-device.ts'
import { RevokeDialog } from './revoke-dialog.tsx'
import { TroubleNote } from './trouble-note.tsx'
import { useAct } from './use-act.ts'
import { useAsked } from './use-asked.ts'

/** Every phone of the commune: whose, when last heard of, what is not sent on it; “Thu hồi”. */
export function DevicesPage() {
  const actions = useActions()
  const mine = useBook().header.device
  const asked = useAsked(listDevices)
  const act = useAct()
  const chosen = useSignal<KnownDevice | undefined>(undefined)
  const wanted = useSignal('')
  const { live, revoked } = deviceRows(asked.value?.devices ?? [])
  const find = (devices: readonly KnownDevice[]) =>
    devices.filter(({ name }) => foldText(name).includes(foldText(wanted.value)))
  const now = actions.now() + (actions.sync.value.clockOffset ?? 0)

  const revoke = async () => {
    const device = chosen.value
    chosen.value = undefined
    if (!device) return
    if (await act.run((send) => revokeDevice(send, device.device))) {
      say(t('admin.device.revoked', { name: device.name }))
      await asked.load()
    }
  }

  const list = (devices: readonly KnownDevice[], label: string) => (
    <VirtualList items={devices} keyOf={({ device }) => String(device)} label={label}>
      {(device) => (
        <DeviceLine
          device={device}
          now={now}
          isMine={device.device === mine}
          busy={act.busy}
          onRevoke={() => (chosen.value = device)}
        />
      )}
    </VirtualList>
  )
  const shown = find(live)
  return (
    <Page title={t('admin.devices')} back={{ page: 'administration' }}>
      <p>{t('admin.device.intro')}</p>
      <TroubleNote words={act.trouble ?? asked.trouble} onRetry={() => void asked.load()} />
      {live.length > 12 && (
        <SearchBox
          id="device-search"
          label={t('admin.device.search')}
          value=""
          onInput={(text) => (wanted.value = text)}
        />
      )}
      {asked.value === undefined ? (
        asked.trouble === undefined && <Loading words={t('admin.device.loading')} />
      ) : live.length === 0 ? (
        <Empty icon="phone">{t('admin.device.none')}</Empty>
      ) : shown.length === 0 ? (
        <Empty icon="search">{t('lists.nothingFound', { text: wanted.value })}</Empty>
      ) : (
        list(shown, t('admin.devices'))
      )}
      {revoked.length > 0 && (
        <details>
          <summary class="button plain">{t('admin.device.revokedCount', { count: revoked.length })}</summary>
          {list(find(revoked), t('admin.device.revokedList'))}
        </details>
      )}
      {chosen.value && (
        <RevokeDialog
          device={chosen.value}
          isMine={chosen.value.device === mine}
          onRevoke={() => void revoke()}
          onClose={() => (chosen.value = undefined)}
        />
      )}
    </Page>
  )
}
