import { useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { listDevices, revokeDevice } from '#request/device.ts'
import { useActions, useBook } from '#ui/context.ts'
import { Page } from '#ui/part/page.tsx'
import { PlanList } from '#ui/part/plan-list.tsx'
import { say } from '#ui/part/snack.tsx'
import { Loading } from '#ui/part/waiting.tsx'
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
  const { live, revoked } = useMemo(() => deviceRows(asked.value?.devices ?? []), [asked.value])
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

  return (
    <Page title={t('admin.devices')} back={{ page: 'administration' }}>
      <p>{t('admin.device.intro')}</p>
      <TroubleNote words={act.trouble ?? asked.trouble} onRetry={() => void asked.load()} />
      {asked.value === undefined ? (
        asked.trouble === undefined && <Loading words={t('admin.device.loading')} />
      ) : (
        <PlanList
          plan={{
            id: 'device',
            label: t('admin.devices'),
            items: live,
            keyOf: ({ device }: KnownDevice) => String(device),
            words: ({ name }: KnownDevice) => name,
            search: 'admin.device.search',
            row: (device: KnownDevice) => (
              <DeviceLine
                device={device}
                now={now}
                isMine={device.device === mine}
                busy={act.busy}
                onRevoke={() => (chosen.value = device)}
              />
            ),
            empty: { words: t('admin.device.none'), icon: 'phone' },
            folded: {
              items: revoked,
              label: t('admin.device.revokedList'),
              words: t('admin.device.revokedCount', { count: revoked.length }),
            },
          }}
        />
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
