import { useLayoutEffect, useRef } from 'preact/hooks'
import { Icon } from '#ui/part/icon.tsx'
import { t } from '#ui/words/words.ts'

/** The least number of digits of a PIN (`architecture.md` decision 13). */
export const pinLength = 6

const most = 12

/** Big keys for a PIN; a keyboard types into the same place. The digits are never shown. */
export function Keypad(props: {
  value: string
  onChange: (value: string) => void
  onDone: () => void
  done: string
}) {
  const latest = useRef(props)
  latest.current = props
  // before the pad is seen: whoever types at once must lose no digit
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const now = latest.current
      if (event.metaKey || event.ctrlKey || event.altKey) return
      if (/^\d$/u.test(event.key)) now.onChange((now.value + event.key).slice(0, most))
      else if (event.key === 'Backspace') now.onChange(now.value.slice(0, -1))
      else if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) now.onDone()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
  const type = (digit: string) => props.onChange((props.value + digit).slice(0, most))
  const dots = Math.max(pinLength, props.value.length)
  return (
    <div class="stack">
      <div class="dots" role="status" aria-label={t('pin.entered', { count: props.value.length })}>
        {Array.from({ length: dots }, (_, index) => (
          <span key={index} class={index < props.value.length ? 'dot filled' : 'dot'} />
        ))}
      </div>
      <div class="keypad">
        {['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((digit) => (
          <button type="button" key={digit} onClick={() => type(digit)}>
            {digit}
          </button>
        ))}
        <button
          type="button"
          class="word"
          aria-label={t('pin.eraseLabel')}
          onClick={() => props.onChange(props.value.slice(0, -1))}
        >
          <Icon name="erase" />
        </button>
        <button type="button" onClick={() => type('0')}>
          0
        </button>
        <button type="button" class="word main-action" onClick={() => props.onDone()}>
          {props.done}
        </button>
      </div>
    </div>
  )
}
