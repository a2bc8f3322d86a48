import { useEffect, useState } from 'preact/hooks'
import type { EnrolmentSummary } from '#ui/action.ts'
import { useActions } from '#ui/context.ts'
import { Badge } from '#ui/part/badge.tsx'
import { Button } from '#ui/part/button.tsx'
import { Keypad, pinLength } from '#ui/part/keypad.tsx'
import { preloadScreens } from '#ui/screens.tsx'
import { Cover } from '#ui/start/frame.tsx'
import { asSentence, codeWords, t } from '#ui/words/words.ts'

/** Opens a book with its PIN; works without a network. */
export function Unlock(props: {
  enrolment: EnrolmentSummary
  onOther: (() => void) | undefined
  onAdd: () => void
}) {
  const actions = useActions()
  const [pin, setPin] = useState('')
  const [busy, setBusy] = useState(false)
  const [message, setMessage] = useState('')
  useEffect(() => preloadScreens(props.enrolment.role), [])

  const open = async () => {
    if (busy) return
    if (pin.length < pinLength) return setMessage(t('pin.short', { count: pinLength }))
    setBusy(true)
    setMessage('')
    const outcome = await actions.unlock(props.enrolment.enrolment, pin)
    setBusy(false)
    setPin('')
    if (!outcome.ok) {
      setMessage(
        outcome.wait
          ? t('unlock.wait', { seconds: outcome.wait })
          : asSentence(codeWords('reason', outcome.reason)),
      )
    }
  }

  return (
    <Cover title={t('unlock.title')} message={message}>
      <p class="row">
        <strong>{props.enrolment.label}</strong>
        <span class="muted">{t(`role.${props.enrolment.role}`)}</span>
        {props.enrolment.kind === 'training' && <Badge tone="accent">{t('role.training')}</Badge>}
      </p>
      {busy && <p role="status">{t('unlock.busy')}</p>}
      <Keypad value={pin} onChange={setPin} onDone={() => void open()} done={t('pin.open')} />
      <details>
        <summary class="button plain">{t('unlock.forgot')}</summary>
        <p>{t('unlock.forgotHelp')}</p>
        <Button onPress={props.onAdd}>{t('start.code')}</Button>
      </details>
      <div class="row">
        {props.onOther && (
          <Button look="plain" onPress={props.onOther}>
            {t('choose.title')}
          </Button>
        )}
        {!props.onOther && (
          <Button look="plain" onPress={props.onAdd}>
            {t('start.other')}
          </Button>
        )}
      </div>
    </Cover>
  )
}
