import { useState } from 'preact/hooks'
import { Icon } from '#ui/part/icon.tsx'

/** A box that searches while one types; composition of accents is left alone. */
export function SearchBox(props: {
  id: string
  label: string
  value: string
  onInput: (text: string) => void
  focus?: boolean
}) {
  const [first] = useState(props.value)
  return (
    <label class="search-box">
      <span class="visually-hidden">{props.label}</span>
      <Icon name="search" />
      <input
        class="input"
        id={props.id}
        type="search"
        enterkeyhint="search"
        autocomplete="off"
        spellcheck={false}
        placeholder={props.label}
        defaultValue={first}
        ref={(node) => {
          if (props.focus && node && document.activeElement === document.body) node.focus()
        }}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    </label>
  )
}
