import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { t } from '#ui/words/words.ts'

/**
 * One number with its unit. The input is uncontrolled, so that nothing is rewritten while somebody types; what arrives
 * from elsewhere is shown once the row is settled and nobody stands in the box.
 */
export function WeighBox(props: {
  part: 'weight' | 'height'
  id: string
  label: string
  value: string
  wrong: boolean
  settled: boolean
  onInput: (text: string) => void
  onEnter: () => void
}) {
  const { part, id, value, wrong, settled } = props
  const input = useRef<HTMLInputElement>(null)
  const [first] = useState(value)
  useLayoutEffect(() => {
    const node = input.current
    if (node && node.value !== value && (document.activeElement !== node || !settled)) node.value = value
  }, [value, settled])
  return (
    <label class="weigh-box">
      <input
        ref={input}
        class="input"
        id={id}
        data-part={part}
        type="text"
        inputmode="decimal"
        enterkeyhint="next"
        autocomplete="off"
        defaultValue={first}
        aria-label={props.label}
        aria-invalid={wrong ? 'true' : undefined}
        aria-describedby={wrong ? `${id}-error` : undefined}
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => props.onInput(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing) return
          event.preventDefault()
          props.onEnter()
        }}
      />
      <span aria-hidden="true">{t(part === 'weight' ? 'batch.kg' : 'batch.cm')}</span>
    </label>
  )
}
