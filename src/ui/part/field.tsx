import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Icon } from '#ui/part/icon.tsx'
import { t } from '#ui/words/words.ts'

/** What ties a control to one value of a form (`form.field(name)` gives it). */
export interface Binding<Value> {
  id: string
  value: Value
  error: string | undefined
  onChange: (value: Value) => void
}

export interface Labelled {
  label: string
  hint?: string | undefined
  optional?: boolean | undefined
  warning?: string | undefined
}

/** The frame of a single control: label, hint, the error beside it, a warning that does not block. */
export function FieldFrame(
  props: Labelled & { id: string; error: string | undefined; children: ComponentChildren },
) {
  return (
    <div class={props.error ? 'field wrong' : 'field'}>
      <label class="label" for={props.id}>
        {props.label} {props.optional && <span class="optional">{t('form.optional')}</span>}
      </label>
      <Help {...props} />
      {props.children}
    </div>
  )
}

/** The frame of several controls that answer one question. `id` receives the focus from the error summary. */
export function GroupFrame(
  props: Labelled & { id: string; error: string | undefined; children: ComponentChildren },
) {
  return (
    <fieldset
      class={props.error ? 'field wrong' : 'field'}
      id={`${props.id}-group`}
      aria-describedby={describedBy(props)}
    >
      <legend class="label">
        {props.label} {props.optional && <span class="optional">{t('form.optional')}</span>}
      </legend>
      <Help {...props} />
      {props.children}
    </fieldset>
  )
}

interface TextProps extends Labelled, Binding<string> {
  /** `number` shows the digits' keyboard and keeps text, so that nothing is rewritten. */
  kind?: 'text' | 'number' | 'phone' | 'code' | 'name' | 'long' | undefined
  placeholder?: string | undefined
  autocomplete?: string | undefined
  /** The box takes no more letters than this: what does not fit is seen not to fit. */
  most?: number | undefined
}

/**
 * One line of text (several with `kind="long"`). The input is uncontrolled: it starts with the value and is never
 * written to again, so Telex, VNI and predictive keyboards compose undisturbed.
 */
export function TextField({ kind = 'text', ...props }: TextProps) {
  const [first] = useState(props.value)
  const common = {
    id: props.id,
    defaultValue: first,
    'aria-invalid': props.error ? ('true' as const) : undefined,
    'aria-describedby': describedBy(props),
    autocomplete: props.autocomplete ?? 'off',
    maxLength: props.most,
    onInput: (event: { currentTarget: { value: string } }) => props.onChange(event.currentTarget.value),
  }
  return (
    <FieldFrame {...props}>
      {kind === 'long' ? (
        <textarea class="input" rows={3} {...common} />
      ) : (
        <input
          class={kind === 'number' ? 'input number' : 'input'}
          type="text"
          {...keyboard[kind]}
          {...common}
        />
      )}
    </FieldFrame>
  )
}

export interface Choice<Value extends string = string> {
  value: Value
  label: string
}

/** One of many, as the phone's own list. The first line chooses nothing. */
export function SelectField(props: Labelled & Binding<string> & { choices: readonly Choice[] }) {
  return (
    <FieldFrame {...props}>
      <select
        class="input"
        id={props.id}
        value={props.value}
        aria-invalid={props.error ? 'true' : undefined}
        aria-describedby={describedBy(props)}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      >
        <option value="">{t('form.choose')}</option>
        {props.choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}

/** One of a few, all visible. An empty value means that nothing was chosen yet. */
export function ChipField<Value extends string>(
  props: Labelled & Binding<Value | ''> & { choices: readonly Choice<Value>[] },
) {
  return (
    <GroupFrame {...props}>
      <div class="chips">
        {props.choices.map((choice, index) => (
          <label class="chip" key={choice.value}>
            <input
              type="radio"
              name={props.id}
              id={index === 0 ? props.id : `${props.id}-${choice.value}`}
              value={choice.value}
              checked={props.value === choice.value}
              onChange={() => props.onChange(choice.value)}
            />
            <Mark />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </GroupFrame>
  )
}

/** Yes or no for one statement. */
export function TickField(props: {
  id: string
  label: string
  value: boolean
  onChange: (value: boolean) => void
}) {
  return (
    <label class="chip">
      <input
        type="checkbox"
        id={props.id}
        checked={props.value}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <Mark />
      <span>{props.label}</span>
    </label>
  )
}

/** The ids of hint and error, for `aria-describedby`. */
export function describedBy(props: { id: string; hint?: string | undefined; error?: string | undefined }) {
  const ids = [props.hint && `${props.id}-hint`, props.error && `${props.id}-error`].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}

function Help(props: Labelled & { id: string; error: string | undefined }) {
  return (
    <>
      {props.hint && (
        <p class="hint" id={`${props.id}-hint`}>
          {props.hint}
        </p>
      )}
      {props.error && (
        <p class="error" id={`${props.id}-error`}>
          <Icon name="exclaim" />
          <span>{props.error}</span>
        </p>
      )}
      {props.warning && (
        <p class="warning" role="status">
          <Icon name="warning" />
          <span>{props.warning}</span>
        </p>
      )}
    </>
  )
}

/** Chosen is shown by a tick too, not by colour alone. */
function Mark() {
  return (
    <span class="mark">
      <Icon name="tick" />
    </span>
  )
}

const keyboard = {
  text: {},
  long: {},
  name: { autocapitalize: 'words', spellcheck: false },
  number: { inputmode: 'numeric' },
  phone: { inputmode: 'tel' },
  code: { autocapitalize: 'characters', spellcheck: false },
} as const
