import { useState } from 'preact/hooks'
import { useActions } from '#ui/context.ts'
import { Button } from '#ui/part/button.tsx'
import { TextField } from '#ui/part/field.tsx'
import { pinFlaw } from '#vault/pin.ts'
import { Keypad, pinLength } from '#ui/part/keypad.tsx'
import { Cover } from '#ui/start/frame.tsx'
import { asSentence, codeWords, t } from '#ui/words/words.ts'

type Step = 'code' | 'pin' | 'repeat' | 'busy'

/** First start: the one-time code, then a PIN twice; the book opens by itself afterwards. */
export function Enrol(props: { code: string; onCancel: (() => void) | undefined }) {
  const actions = useActions()
  const [step, setStep] = useState<Step>(props.code ? 'pin' : 'code')
  const [code, setCode] = useState(props.code)
  const [first, setFirst] = useState('')
  const [pin, setPin] = useState('')
  const [message, setMessage] = useState('')

  const to = (next: Step, words = '') => {
    setStep(next)
    setPin('')
    setMessage(words)
  }
  const afterCode = () => (code.trim() ? to('pin') : setMessage(t('start.codeMissing')))
  const afterPin = () => {
    const flaw = pinFlaw(pin)
    if (flaw === 'pin-short') return setMessage(t('pin.short', { count: pinLength }))
    if (flaw) return to('pin', t('pin.weak'))
    setFirst(pin)
    to('repeat')
  }
  const afterRepeat = async () => {
    if (pin !== first) return to('pin', t('pin.different'))
    to('busy')
    const outcome = await actions.enrol(code.trim(), first)
    // the code is used up or wrong either way; the address must not offer it again
    history.replaceState(history.state, '', location.pathname)
    if (!outcome.ok)
      to(outcome.reason.startsWith('pin') ? 'pin' : 'code', asSentence(codeWords('reason', outcome.reason)))
  }

  const cancel = props.onCancel && (
    <Button look="plain" onPress={props.onCancel}>
      {t('action.cancel')}
    </Button>
  )
  if (step === 'busy') {
    return (
      <Cover title={t('start.title')}>
        <p role="status">{t('enrol.busy')}</p>
      </Cover>
    )
  }
  if (step === 'code') {
    return (
      <Cover title={t('start.title')} message={message}>
        <p>{t('start.intro')}</p>
        <form
          class="stack"
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            afterCode()
          }}
        >
          <TextField
            id="code"
            kind="code"
            label={t('start.code')}
            hint={t('start.codeHint')}
            value={code}
            error={undefined}
            onChange={setCode}
          />
          <Button look="main" submit full>
            {t('start.next')}
          </Button>
        </form>
        {cancel}
      </Cover>
    )
  }
  return (
    <Cover title={t(step === 'pin' ? 'pin.title' : 'pin.repeatTitle')} message={message}>
      <p>{t(step === 'pin' ? 'pin.intro' : 'pin.repeatIntro')}</p>
      <Keypad
        value={pin}
        onChange={setPin}
        onDone={() => (step === 'pin' ? afterPin() : void afterRepeat())}
        done={t('pin.done')}
      />
      {cancel}
    </Cover>
  )
}
