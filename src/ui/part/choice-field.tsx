import { ChipField, SelectField, type Binding, type Choice, type Labelled } from '#ui/part/field.tsx'
import { PickField } from '#ui/part/pick-field.tsx'

/** So many are read at a glance; more stand in the phone's own list, and a long list is searched. */
const atAGlance = 7
const scrolled = 20

/** One of a code list, by its length: all visible, the phone's own list, or found by typing. */
export function ChoiceField(props: Labelled & Binding<string> & { choices: readonly Choice[] }) {
  if (props.choices.length <= atAGlance) return <ChipField {...props} />
  return props.choices.length <= scrolled ? <SelectField {...props} /> : <PickField {...props} />
}
