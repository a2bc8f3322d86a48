import { edited } from '#ui/visit/change.ts'
import { textOrNull } from '#ui/visit/check.ts'
import type { ChildPlan } from '#ui/visit/child/child-plan.ts'

/** A free note about the child. */
export const notePlan: ChildPlan<{ note: string }> = {
  start: ({ child }) => ({ note: child.fields.note ?? '' }),
  fields: () => [{ kind: 'long', field: 'note', label: 'form.note' }],
  check: () => [],
  changes: (values, { child }) => edited(child, { note: textOrNull(values.note) }),
}
