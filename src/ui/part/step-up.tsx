import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { useActions, useBook } from '#ui/context.ts'
import { confirm, useConfirmed } from '#ui/part/confirmed.ts'
import { Keypad, pinLength } from '#ui/part/keypad.tsx'
import { asSentence, codeWords, t } from '#ui/words/words.ts'

/** Shows its children only after the PIN was given once more; never made, let alone hidden, before. */
export function StepUp({ children }: { children: () => ComponentChildren }) {
  return useConfirmed() ? <>{children()}</> : <AskPin />
}

/** The PIN of this phone once more. */
export function AskPin() {
  const actions = useActions()
  const book = useBook()
  const [pin, setPin] = useState('')
  const [busy, setBusy] = useState(false)
  const [message, setMessage] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  // or Enter would press again what was pressed to come here
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])

  const open = async () => {
    if (busy) return
    if (pin.length < pinLength) return setMessage(t('pin.short', { count: pinLength }))
    setBusy(true)
    setMessage('')
    const outcome = await actions.confirmPin(pin)
    setBusy(false)
    setPin('')
    if (outcome.ok) return confirm(book, actions.now())
    setMessage(
      outcome.wait
        ? t('unlock.wait', { seconds: outcome.wait })
        : asSentence(codeWords('reason', outcome.reason)),
    )
  }

  return (
    <section class="stack step-up" aria-label={t('stepUp.title')}>
      <h2 ref={heading} tabIndex={-1}>
        {t('stepUp.title')}
      </h2>
      <p>{t('stepUp.why')}</p>
      <div role="alert" class={message ? 'error-summary' : undefined}>
        {message}
      </div>
      {busy && <p role="status">{t('unlock.busy')}</p>}
      <Keypad value={pin} onChange={setPin} onDone={() => void open()} done={t('pin.open')} />
    </section>
  )
}
