import type { Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import { ageWords } from '#ui/age.ts'
import type { Choice } from '#ui/part/field.tsx'
import type { FieldPlan } from '#ui/part/form-plan.ts'
import { childName } from '#ui/visit/child-words.ts'

type Children = readonly RecordOf<'child'>[]

/** Which child of the household. */
export function childField(children: Children, today: Day): FieldPlan<{ child: string }> {
  return { kind: 'chips', field: 'child', label: 'event.whichChild', choices: childChoices(children, today) }
}

/** Which children of the household, one or several. */
export function childrenField(children: Children, today: Day): FieldPlan<{ children: string[] }> {
  return {
    kind: 'ticks',
    field: 'children',
    label: 'event.whichChildren',
    choices: childChoices(children, today),
  }
}

/** Children as choices: name and age, by which brothers and sisters are told apart. */
export function childChoices(children: Children, today: Day): Choice[] {
  return children.map((child) => {
    const { birth } = child.fields
    return {
      value: child.id,
      label: birth ? `${childName(child)}, ${ageWords(birth, today)}` : childName(child),
    }
  })
}
