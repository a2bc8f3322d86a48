import { birthRange, countedBirthDay, type Birth } from '#model/birth.ts'
import { addMonths, dayParts, type Day } from '#model/day.ts'
import type { FieldsOf } from '#model/entity.ts'
import type { RecordOf } from '#model/record.ts'
import type { Register } from '#model/register.ts'
import { spanOn, valueOn } from '#model/span.ts'
import { bookAge } from '#rules/book-age.ts'

export type ChildStanding = NonNullable<FieldsOf<'child'>['status']>[number]['value']['state'] | 'removed'
export type HouseholdStanding =
  | NonNullable<FieldsOf<'household'>['status']>[number]['value']['state']
  | 'removed'

/** What a child is to the book on a day; a child that has surely turned sixteen has grown out of it. */
export function childStanding(child: RecordOf<'child'>, on: Day): ChildStanding {
  if (child.removed) return 'removed'
  const state = valueOn(child.fields.status, on)?.state ?? 'active'
  const birth = child.fields.birth
  if (state === 'active' && birth && isGrown(birth, on)) return 'agedOut'
  return state
}

/** The year alone settles it for most, and this is asked of every child of a ward at once. */
function isGrown(birth: Birth, on: Day): boolean {
  if (dayParts(on).year - birth.year < bookAge.months / 12) return false
  return addMonths(birthRange(birth).latest, bookAge.months) <= on
}

/** What a household is to the book on a day. */
export function householdStanding(household: RecordOf<'household'>, on: Day): HouseholdStanding {
  if (household.removed) return 'removed'
  return valueOn(household.fields.status, on)?.state ?? 'active'
}

/** The day since which the present state of a child holds, when it is known. */
export function standingSince(child: RecordOf<'child'>, on: Day): Day | undefined {
  return spanOn(child.fields.status, on)?.from ?? undefined
}

/** The children of a household that the book follows on a day, eldest first. */
export function activeChildren(register: Register, household: string, on: Day): RecordOf<'child'>[] {
  return register
    .childrenOf(household)
    .filter((child) => childStanding(child, on) === 'active')
    .sort(byBirth)
}

/** Every child that was ever written in the household, the followed first, then eldest first. */
export function allChildren(register: Register, household: string, on: Day): RecordOf<'child'>[] {
  const rank = (child: RecordOf<'child'>) => (childStanding(child, on) === 'active' ? 0 : 1)
  return register
    .childrenOf(household)
    .filter((child) => !child.removed)
    .sort((left, right) => rank(left) - rank(right) || byBirth(left, right))
}

function byBirth(left: RecordOf<'child'>, right: RecordOf<'child'>): number {
  return dayOfBirth(left).localeCompare(dayOfBirth(right))
}

function dayOfBirth(child: RecordOf<'child'>): Day {
  return child.fields.birth ? countedBirthDay(child.fields.birth) : ''
}
