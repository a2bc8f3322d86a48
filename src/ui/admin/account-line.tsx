import { momentWords } from '#ui/moment.ts'
import { Button } from '#ui/part/button.tsx'
import { t } from '#ui/words/words.ts'
import type { AccountRow } from './account-row.ts'

/** One colleague: role, địa bàn, devices, when the server last heard of them, and “Tạo mã”. */
export function AccountLine(props: { row: AccountRow; now: number; busy: boolean; onCode: () => void }) {
  const { row } = props
  return (
    <div class="row-item">
      <div class="row-body">
        <p class="title">{row.name}</p>
        <p>
          {t(`role.${row.role}`)}
          {row.areas.length > 0 && ` · ${t('codes.areas', { areas: row.areas.join(', ') })}`}
        </p>
        <p class="muted">{deviceWords(row, props.now)}</p>
      </div>
      <Button compact busy={props.busy} label={t('codes.makeFor', { name: row.name })} onPress={props.onCode}>
        <span class="nowrap">{props.busy ? t('codes.making') : t('codes.make')}</span>
      </Button>
    </div>
  )
}

function deviceWords(row: AccountRow, now: number): string {
  if (row.devices === 0) return t('codes.noDevice')
  const devices = t('codes.devices', { count: row.devices })
  if (row.lastSeen === undefined) return devices
  return row.lastSeen === null
    ? `${devices} · ${t('codes.neverSeen')}`
    : `${devices} · ${t('codes.lastSeen', { when: momentWords(row.lastSeen, now) })}`
}
