import type { Role } from '#model/account.ts'
import type { Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import type { FormPlan } from '#ui/part/form-plan.ts'

/** What a form about one child starts from. */
export interface ChildContext {
  child: RecordOf<'child'>
  today: Day
  /** Who writes. */
  role: Role
}

/** One group of facts about a child as a form; only what differs is written. */
export type ChildPlan<Values extends object> = FormPlan<Values, ChildContext>
