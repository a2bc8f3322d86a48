import { birthRange } from '#model/birth.ts'
import { sensitiveCodes } from '#model/circumstance.ts'
import { addDays, addMonths, dayOf, dayParts, type Day } from '#model/day.ts'
import { foldText } from '#model/name.ts'
import type { RecordOf } from '#model/record.ts'
import type { Register } from '#model/register.ts'
import { valueOn } from '#model/span.ts'
import { circumstanceGroupCodes } from '#rules/circumstance-group.ts'
import { createLook, isOpen, meetsWindow, type Look } from '#score/look.ts'
import { isPresent } from '#score/residence.ts'
import type { Criteria } from '#ui/batch/criteria.ts'
import { childStanding, householdStanding } from '#check/standing.ts'

type Child = RecordOf<'child'>

/** The children of a list, and what the person who makes it should know of them. */
export interface Selection {
  /** In no order: sorting 30,000 takes longer than finding them (`order.ts`). */
  children: readonly Child[]
  /** Children who fit but are away, whether or not they are in the list. */
  absent: number
  /** Children in the list whose birth is too imprecise to be sure of the age. */
  imprecise: number
}

/**
 * The children of the book that fit on the day. A child whose age may fit, because its birth is imprecise, is in the
 * list. Circumstances that only the office may know never choose a child: a list, and what is ticked on it, is seen by
 * the collaborator (`design/sync.md` promise 9).
 */
export function selectChildren(register: Register, criteria: Criteria): Selection {
  const ages = ageTest(criteria)
  const look = createLook(criteria.on, yearOf(criteria.on))
  const school = foldText(criteria.school)
  const areas = new Set(criteria.areas)
  const found: Child[] = []
  let absent = 0
  let imprecise = 0
  for (const child of register.all('child')) {
    const age = ages(child)
    if (age === 'no') continue
    const household = register.get('household', child.household)
    if (!household || (areas.size > 0 && !areas.has(household.area))) continue
    if (!hasSchool(child, criteria, school) || !hasPoverty(household, criteria)) continue
    if (childStanding(child, criteria.on) !== 'active') continue
    if (householdStanding(household, criteria.on) !== 'active') continue
    if (criteria.group && !hasGroup(register, child, criteria.group, look)) continue
    if (criteria.unsupported && isSupported(register, child, look)) continue
    const isAway = !isPresent(look, child, household)
    if (isAway) absent += 1
    if (isAway && !criteria.absent) continue
    if (age === 'perhaps') imprecise += 1
    found.push(child)
  }
  return { children: found, absent, imprecise }
}

/** The age as a comparison of birth days, so that 30,000 children are asked while somebody types. */
function ageTest({ on, ages }: Criteria): (child: Child) => 'yes' | 'no' | 'perhaps' {
  const oldEnough = latestBirth(on, ages.from)
  const tooOld = latestBirth(on, ages.below)
  return ({ fields: { birth } }) => {
    if (!birth) return 'no'
    const { earliest, latest } = birthRange(birth)
    if (earliest > oldEnough || latest <= tooOld) return 'no'
    return latest <= oldEnough && earliest > tooOld ? 'yes' : 'perhaps'
  }
}

/** The latest day on which a child was born that has completed so many months on a day. */
function latestBirth(on: Day, months: number): Day {
  let day = addMonths(on, -months)
  while (addMonths(day, months) > on) day = addDays(day, -1)
  while (addMonths(addDays(day, 1), months) <= on) day = addDays(day, 1)
  return day
}

function hasPoverty(household: RecordOf<'household'>, { poverty, on }: Criteria): boolean {
  if (poverty === '') return true
  const state = valueOn(household.fields.poverty, on)?.state
  return poverty === 'either' ? state === 'poor' || state === 'nearPoor' : state === poverty
}

function hasSchool(child: Child, { level, on }: Criteria, school: string): boolean {
  if (level === '' && school === '') return true
  const education = valueOn(child.fields.education, on)
  if (level !== '' && education?.level !== level) return false
  return school === '' || foldText(education?.school ?? '').includes(school)
}

function hasGroup(register: Register, child: Child, group: string, look: Look): boolean {
  return register.circumstancesOf(child.id).some(({ removed, fields: { code, period } }) => {
    if (removed || !code || !period || sensitiveCodes.has(code)) return false
    return (group === 'any' ? circumstanceGroupCodes.has(code) : code === group) && isOpen(look, period)
  })
}

function isSupported(register: Register, child: Child, look: Look): boolean {
  return register
    .supportsOf(child.id)
    .some(({ removed, fields: { period } }) => !removed && period && meetsWindow(look, period))
}

/** Supports count from the first day of the list’s calendar year up to its own day. */
function yearOf(on: Day): { from: Day; to: Day } {
  const { year } = dayParts(on)
  return { from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) }
}
