import type { RecordOf } from '#model/record.ts'
import type { Register } from '#model/register.ts'
import type { GrowthReference } from '#rules/who/growth.ts'
import type { DayKey } from './day-key.ts'

/** Who is looked at, and where the records about the child are found. */
export interface Subject {
  register: Register
  child: RecordOf<'child'>
  household: RecordOf<'household'>
  /** Days on which the child was injured, wherever its household was then. */
  injuries: readonly DayKey[]
  /** The growth standards, where malnutrition is to be counted. */
  growth: GrowthReference | undefined
}
