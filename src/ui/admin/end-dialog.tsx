import { areasOn } from '#model/assignment.ts'
import type { RecordOf } from '#model/record.ts'
import { listDevices } from '#request/device.ts'
import { useBook, useToday } from '#ui/context.ts'
import { Button } from '#ui/part/button.tsx'
import { Dialog } from '#ui/part/dialog.tsx'
import { t } from '#ui/words/words.ts'
import { areaLabel } from './area-row.ts'
import { useAsked } from './use-asked.ts'

/** Before an account ends: which areas nobody has then, how many phones stop, and what is not sent on them. */
export function EndDialog(props: { account: RecordOf<'account'>; onEnd: () => void; onClose: () => void }) {
  const { id, fields } = props.account
  const today = useToday()
  const { register } = useBook()
  const known = useAsked(listDevices)
  const areas = areasOn(fields, today, (other) => register.get('account', other)?.fields)
  const devices = known.value?.devices.filter((own) => own.account === id && own.revokedAt === null)
  const unsent = devices?.reduce((sum, own) => sum + (own.unsent ?? 0), 0) ?? 0
  return (
    <Dialog title={t('admin.person.endTitle', { name: fields.name ?? '' })} onClose={props.onClose}>
      <p>{t('admin.person.endHelp')}</p>
      {areas.length > 0 && (
        <p>
          {t('admin.person.endAreas', { areas: areas.map((area) => areaLabel(register, area)).join(', ') })}
        </p>
      )}
      {devices && devices.length > 0 && <p>{t('admin.person.endDevices', { count: devices.length })}</p>}
      {unsent > 0 && <p class="strong">{t('admin.device.unsentWarning', { count: unsent })}</p>}
      <div class="row">
        <Button look="danger" onPress={props.onEnd}>
          {t('admin.person.end')}
        </Button>
        <Button onPress={props.onClose}>{t('action.cancel')}</Button>
      </div>
    </Dialog>
  )
}
