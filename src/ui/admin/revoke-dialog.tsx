import { useActions } from '#ui/context.ts'
import { momentWords } from '#ui/moment.ts'
import { Button } from '#ui/part/button.tsx'
import { Dialog } from '#ui/part/dialog.tsx'
import { t } from '#ui/words/words.ts'
import type { KnownDevice } from './known-device.ts'

/** Before a phone is revoked: what that does, and what happens to the work that is not sent on it. */
export function RevokeDialog(props: {
  device: KnownDevice
  isMine: boolean
  onRevoke: () => void
  onClose: () => void
}) {
  const { name, unsent, lastSeen } = props.device
  const now = useActions().now()
  return (
    <Dialog title={t('admin.device.revokeTitle', { name })} onClose={props.onClose}>
      <p>{t('admin.device.revokeHelp')}</p>
      {props.isMine && <p class="strong">{t('admin.device.revokeMine')}</p>}
      <p class={unsent ? 'strong' : undefined}>
        {unsent === null || lastSeen === null
          ? t('admin.device.unsentUnknown')
          : unsent > 0
            ? t('admin.device.unsentWarning', { count: unsent })
            : t('admin.device.unsentNone', { when: momentWords(lastSeen, now) })}
      </p>
      <p>{t('admin.device.unsentFate')}</p>
      <div class="row">
        <Button look="danger" onPress={props.onRevoke}>
          {t('admin.device.revoke')}
        </Button>
        <Button onPress={props.onClose}>{t('action.cancel')}</Button>
      </div>
    </Dialog>
  )
}
