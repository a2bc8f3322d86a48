import { ChipField, SelectField, type Binding, type Choice, type Labelled } from '#ui/part/field.tsx'
import { PickField } from '#ui/part/pick-field.tsx'

/** One of a code list, by its length: all visible, the phone's own list, or found by typing. */
export function ChoiceField(props: Labelled & Binding<string> & { choices: readonly Choice[] }) {
  const Field = fields[choiceLook(props.choices.length)]
  return <Field {...props} />
}

/** So many are read at a glance; more stand in the phone's own list, and a long list is searched. */
export function choiceLook(count: number): 'chips' | 'select' | 'search' {
  if (count <= 8) return 'chips'
  return count <= 20 ? 'select' : 'search'
}

const fields = { chips: ChipField, select: SelectField, search: PickField }
