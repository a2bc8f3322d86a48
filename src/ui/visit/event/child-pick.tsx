import type { Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import { ageWords } from '#ui/age.ts'
import { ChipField, GroupFrame, TickField, type Binding } from '#ui/part/field.tsx'
import { childName } from '#ui/visit/child-words.ts'
import { t } from '#ui/words/words.ts'

interface Pick {
  children: readonly RecordOf<'child'>[]
  today: Day
}

/** Which child of the household. */
export function ChildPick({ children, today, ...binding }: Pick & Binding<string>) {
  return (
    <ChipField
      {...binding}
      label={t('event.whichChild')}
      choices={children.map((child) => ({ value: child.id, label: nameAndAge(child, today) }))}
    />
  )
}

/** Which children of the household, one or several. */
export function ChildTicks({ children, today, ...binding }: Pick & Binding<string[]>) {
  const chosen = new Set(binding.value)
  return (
    <GroupFrame {...binding} label={t('event.whichChildren')}>
      <div class="chips">
        {children.map((child, index) => (
          <TickField
            key={child.id}
            id={index === 0 ? binding.id : `${binding.id}-${child.id}`}
            label={nameAndAge(child, today)}
            value={chosen.has(child.id)}
            onChange={(on) =>
              binding.onChange(
                on ? [...binding.value, child.id] : binding.value.filter((id) => id !== child.id),
              )
            }
          />
        ))}
      </div>
    </GroupFrame>
  )
}

function nameAndAge(child: RecordOf<'child'>, today: Day): string {
  return child.fields.birth ? `${childName(child)}, ${ageWords(child.fields.birth, today)}` : childName(child)
}
