import { dayParts, type Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import type { Register } from '#model/register.ts'
import { spanOn } from '#model/span.ts'
import { about, inGroup, nothing, type ChildCheck } from './child-sight.ts'

/**
 * V3: group 13 is for poor and near-poor households of the current year (Law on Children Art. 10.1 n). Until the year's
 * list is in, last year's status counts, and its absence is a warning only.
 */
export const checkPoverty: ChildCheck = (sight) => {
  const group = inGroup(sight, '13')
  if (!group) return nothing
  const { on, household, register } = sight
  const { year } = dayParts(on)
  const listed = povertyYear(household, on)
  if (listed !== undefined && listed >= year) return nothing
  const isIn = isListIn(register, on)
  if (!isIn && listed === year - 1) return nothing
  const found = isIn
    ? ({ level: 'error', code: 'notPoor' } as const)
    : ({ level: 'warn', code: 'povertyOpen' } as const)
  return [about(sight, { check: 'V3', ...found, record: group.id, values: { year } })]
}

/** Whether any household of the book stands in the list of the year of this day. */
export function isListIn(register: Register, on: Day): boolean {
  const { year } = dayParts(on)
  for (const { removed, fields } of register.all('household')) {
    if (removed || !fields.poverty) continue
    if (fields.poverty.some(({ from, value }) => yearOf(from, value.year) === year)) return true
  }
  return false
}

/** The year of the list by which a household counts as poor or near-poor on a day. */
function povertyYear(household: RecordOf<'household'>, on: Day): number | undefined {
  const span = spanOn(household.fields.poverty, on)
  if (!span || span.value.state === 'none') return undefined
  return yearOf(span.from, span.value.year)
}

function yearOf(from: Day | null, year: number | undefined): number | undefined {
  return year ?? (from === null ? undefined : dayParts(from).year)
}
