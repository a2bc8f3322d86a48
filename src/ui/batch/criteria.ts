import type { Day } from '#model/day.ts'

/** Whom a list is made of, all of it on one day. An empty text asks nothing. */
export interface Criteria {
  on: Day
  /** Ids of areas; none means every area of the account. */
  areas: readonly string[]
  /** Completed months, from and below. */
  ages: { from: number; below: number }
  /** `any` of the 14 groups, or the code of a circumstance. */
  group: string
  poverty: 'poor' | 'nearPoor' | 'either' | ''
  /** Where the child learns (`rules/education-level.ts`). */
  level: string
  /** Part of the school's name, accents or not. */
  school: string
  /** Only children without any support in the calendar year of the day. */
  unsupported: boolean
  /** Also children who are away. */
  absent: boolean
}
