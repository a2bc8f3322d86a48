import type { NewChange } from '#book/book.ts'
import type { Day } from '#model/day.ts'
import type { FieldsOf } from '#model/entity.ts'
import { created } from '#ui/visit/change.ts'

export type VisitSource = NonNullable<FieldsOf<'visit'>['source']>
export type VisitOutcome = NonNullable<FieldsOf<'visit'>['outcome']>

/** One look at a household; added, never merged. */
export function visitChange(
  id: string,
  household: string,
  on: Day,
  source: VisitSource,
  outcome: VisitOutcome,
): NewChange {
  return created('visit', id, { household, on, source, outcome })
}
