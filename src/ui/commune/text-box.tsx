import type { Item } from '#rules/rule-set.ts'
import { type FigureValues } from './figure-values.ts'

/** A small text field of the table. */
export function TextBox(props: {
  item: Item
  field: 'document' | 'on' | 'signer'
  label: string
  values: FigureValues
  set: (changed: Partial<FigureValues>) => void
}) {
  return (
    <input
      class={props.field === 'on' ? 'input cell-date' : 'input'}
      type="text"
      autocomplete="off"
      aria-label={`${props.item.id} ${props.label}`}
      placeholder={props.label}
      defaultValue={props.values[props.field]}
      onInput={(event) => props.set({ [props.field]: event.currentTarget.value })}
    />
  )
}
