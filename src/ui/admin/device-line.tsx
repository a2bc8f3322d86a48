import { mayKeepDevice } from '#model/permission.ts'
import { useBook, useRegister } from '#ui/context.ts'
import { momentWords } from '#ui/moment.ts'
import { Badge } from '#ui/part/badge.tsx'
import { Button } from '#ui/part/button.tsx'
import { t } from '#ui/words/words.ts'
import { areaLabel } from './area-row.ts'
import { deviceState } from './device-row.ts'
import type { KnownDevice } from './known-device.ts'

/** One phone: whose it is, when the server last heard of it, what waits on it. */
export function DeviceLine(props: {
  device: KnownDevice
  /** The server’s clock. */
  now: number
  isMine: boolean
  busy: boolean
  onRevoke: () => void
}) {
  const { device, now } = props
  const { role } = useBook().header
  const areas = useRegister(
    ({ register }) =>
      (register.get('account', device.account)?.fields.areas ?? []).map((area) => areaLabel(register, area)),
    [device.account],
  )
  const state = deviceState(device, now)
  return (
    <div class="row-item">
      <div class="row-body">
        <p class="title">{device.name}</p>
        <p>
          {t(`role.${device.role}`)}
          {areas.length > 0 && ` · ${t('codes.areas', { areas: areas.join(', ') })}`}
        </p>
        <p class="muted">{seenWords(device, now)}</p>
        <p class="row">
          {props.isMine && <Badge tone="accent">{t('admin.device.mine')}</Badge>}
          {state === 'silent' && (
            <Badge tone="warn" icon="clock">
              {t('admin.device.silent')}
            </Badge>
          )}
          {(device.unsent ?? 0) > 0 && (
            <Badge tone="warn" icon="phone">
              {t('admin.device.unsent', { count: device.unsent ?? 0 })}
            </Badge>
          )}
          {state === 'fresh' && device.unsent === 0 && (
            <Badge tone="good" icon="tick">
              {t('admin.device.allSent')}
            </Badge>
          )}
        </p>
      </div>
      {state !== 'revoked' && mayKeepDevice(role, device.role) && (
        <Button
          compact
          look="danger"
          busy={props.busy}
          label={t('admin.device.revokeOf', { name: device.name })}
          onPress={props.onRevoke}
        >
          {t('admin.device.revoke')}
        </Button>
      )}
    </div>
  )
}

function seenWords({ enrolledAt, lastSeen, revokedAt }: KnownDevice, now: number): string {
  if (revokedAt !== null) return t('admin.device.revokedAt', { when: momentWords(revokedAt, now) })
  return lastSeen === null
    ? t('admin.device.neverSeen', { when: momentWords(enrolledAt, now) })
    : t('admin.device.lastSeen', { when: momentWords(lastSeen, now) })
}
