import { useState } from 'preact/hooks'
import { Button } from '#ui/part/button.tsx'
import { describedBy, GroupFrame, type Binding, type Choice, type Labelled } from '#ui/part/field.tsx'
import { createTextSearch } from '#ui/part/text-search.ts'
import { t } from '#ui/words/words.ts'

/** One of a long list: what is chosen, or a box that finds it by its first letters without accents. */
export function PickField(props: Labelled & Binding<string> & { choices: readonly Choice[] }) {
  const { id, value, choices, onChange } = props
  const [open, setOpen] = useState(value === '')
  const chosen = choices.find((choice) => choice.value === value)
  if (!open && chosen) {
    return (
      <GroupFrame {...props}>
        <div class="row">
          <span class="strong">{chosen.label}</span>
          <Button id={id} compact onPress={() => setOpen(true)}>
            {t('form.pickOther')}
          </Button>
          {props.optional && (
            <Button
              compact
              onPress={() => {
                onChange('')
                setOpen(true)
              }}
            >
              {t('form.pickNone')}
            </Button>
          )}
        </div>
      </GroupFrame>
    )
  }
  return (
    <GroupFrame {...props}>
      <Finder
        {...props}
        chosen={chosen}
        onPick={(picked) => {
          onChange(picked)
          setOpen(false)
          // the list that was under the hands is gone; the keyboard goes on from what was chosen
          requestAnimationFrame(() => document.getElementById(id)?.focus({ preventScroll: true }))
        }}
      />
    </GroupFrame>
  )
}

function Finder(
  props: Binding<string> & {
    choices: readonly Choice[]
    hint?: string | undefined
    chosen: Choice | undefined
    onPick: (value: string) => void
  },
) {
  const [text, setText] = useState('')
  const [search] = useState(() => createTextSearch(props.choices, spellings))
  const found = search.find(text)
  const [first] = found
  return (
    <div class="pick stack tight">
      <input
        class="input"
        id={props.id}
        type="text"
        autocomplete="off"
        spellcheck={false}
        placeholder={t('form.pickSearch')}
        aria-label={t('form.pickSearch')}
        aria-invalid={props.error ? 'true' : undefined}
        aria-describedby={describedBy(props)}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing) return
          event.preventDefault()
          if (text.trim() && first) props.onPick(first.value)
        }}
      />
      {found.length === 0 && (
        <p class="hint" role="status">
          {t('form.pickNothing', { text: text.trim() })}
        </p>
      )}
      <ul class="pick-list">
        {found.map((choice) => (
          <li key={choice.value}>
            <button
              type="button"
              aria-pressed={choice === props.chosen}
              onClick={() => props.onPick(choice.value)}
            >
              {choice.label}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** “Khơ-me” is found as kho-me, kho me and khome. */
function spellings({ label }: Choice): string {
  return [label, label.replaceAll('-', ' '), label.replaceAll('-', '')].join(' ')
}
