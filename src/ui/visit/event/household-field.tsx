import type { Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import type { FieldPlan } from '#ui/part/form-plan.ts'
import { HouseholdPick } from '#ui/visit/event/household-pick.tsx'
import { t, type WordKey } from '#ui/words/words.ts'

/** Which other household of the same area. */
export function householdField(
  label: WordKey,
  own: RecordOf<'household'>,
  today: Day,
): FieldPlan<{ to: string }> {
  return {
    kind: 'own',
    field: 'to',
    show: (binding) => <HouseholdPick {...binding} label={t(label)} own={own} today={today} />,
  }
}
