import { countedBirthDay } from '#model/birth.ts'
import { addMonths, type Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import { vaccineScheduleOf, type VaccineItem } from '#rules/vaccine-schedule.ts'
import type { Sight } from './finding.ts'

/** A dose of the schedule of a child's birth cohort: when it was given, or from when it is due. */
export interface VaccineDose {
  item: VaccineItem
  /** The record of the dose, where one was written. */
  given: RecordOf<'dose'> | undefined
  /** From this day on it is due; undefined where no source gives an age. */
  dueOn: Day | undefined
  state: 'given' | 'due' | 'later' | 'unknown'
}

/**
 * The doses of a child in the order of its schedule. A dose that was written without its number counts as the next one
 * of its vaccine, in the order of the days.
 */
export function vaccineDoses({ register, on }: Sight, child: RecordOf<'child'>): VaccineDose[] {
  const { birth } = child.fields
  if (!birth) return []
  const born = countedBirthDay(birth)
  const written = register.dosesOf(child.id).filter(({ removed }) => !removed)
  return vaccineScheduleOf(born).items.map((item) => {
    const given = numbered(written, item.antigen).get(item.dose)
    const dueOn = item.dueAgeMonths === null ? undefined : addMonths(born, item.dueAgeMonths)
    const state = given ? 'given' : dueOn === undefined ? 'unknown' : dueOn <= on ? 'due' : 'later'
    return { item, given, dueOn, state }
  })
}

/** The doses of one vaccine by their number. */
function numbered(
  doses: readonly RecordOf<'dose'>[],
  antigen: string,
): ReadonlyMap<number, RecordOf<'dose'>> {
  const own = doses
    .filter(({ fields }) => fields.what === antigen)
    .sort((left, right) => ((left.fields.on ?? '') < (right.fields.on ?? '') ? -1 : 1))
  const byNumber = new Map(own.flatMap((dose) => (dose.fields.number ? [[dose.fields.number, dose]] : [])))
  let next = 1
  for (const dose of own) {
    if (dose.fields.number) continue
    while (byNumber.has(next)) next += 1
    byNumber.set(next, dose)
  }
  return byNumber
}
