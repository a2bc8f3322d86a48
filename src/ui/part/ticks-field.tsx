import { GroupFrame, TickField, type Binding, type Choice, type Labelled } from '#ui/part/field.tsx'

/** Several of a few, all visible. */
export function TicksField(props: Labelled & Binding<readonly string[]> & { choices: readonly Choice[] }) {
  const { id, value, onChange, choices } = props
  return (
    <GroupFrame {...props}>
      <div class="chips">
        {choices.map((choice, index) => (
          <TickField
            key={choice.value}
            id={index === 0 ? id : `${id}-${choice.value}`}
            label={choice.label}
            value={value.includes(choice.value)}
            onChange={(on) =>
              onChange(on ? [...value, choice.value] : value.filter((one) => one !== choice.value))
            }
          />
        ))}
      </div>
    </GroupFrame>
  )
}
