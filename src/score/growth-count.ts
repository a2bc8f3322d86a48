import { daysBetween, type Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import { isOfAge } from './age.ts'
import { dayKey, keyDay, type DayKey } from './day-key.ts'
import { heightForAgeZ, malnutrition, weightForAgeZ } from './growth.ts'
import { isInWindow, type Look } from './look.ts'
import { bitOf } from './measure.ts'
import type { Subject } from './subject.ts'

type Measurement = RecordOf<'measurement'>

/** Weighed and measured in W below five years, and malnourished by the latest weight and height in W. */
export function countGrowth(look: Look, born: DayKey, subject: Subject): number {
  const measurements = subject.register.measurementsOf(subject.child.id)
  if (measurements.length === 0 || !isOfAge(look, born, 'child.u5')) return 0
  let weighed: Measurement | undefined
  let measured: Measurement | undefined
  for (const measurement of measurements) {
    const { on, weight, height } = measurement.fields
    if (measurement.removed || on === undefined || !isInWindow(look, dayKey(on))) continue
    if (typeof weight === 'number' && isLater(measurement, weighed)) weighed = measurement
    if (typeof height === 'number' && isLater(measurement, measured)) measured = measurement
  }
  return (
    (weighed ? bitOf['growth.weighed'] : 0) |
    (measured ? bitOf['growth.measured'] : 0) |
    (weighed && isUnderweight(born, subject, weighed.fields) ? bitOf['growth.wa2'] : 0) |
    (measured && isStunted(born, subject, measured.fields) ? bitOf['growth.ha2'] : 0)
  )
}

function isUnderweight(
  born: DayKey,
  { growth, child }: Subject,
  { on, weight }: Measurement['fields'],
): boolean {
  if (!growth || !child.fields.sex || !on || typeof weight !== 'number') return false
  const z = weightForAgeZ(growth, child.fields.sex, ageInDays(born, on), weight)
  return z !== undefined && z < malnutrition
}

function isStunted(
  born: DayKey,
  { growth, child }: Subject,
  { on, height, position }: Measurement['fields'],
): boolean {
  if (!growth || !child.fields.sex || !on || typeof height !== 'number') return false
  const z = heightForAgeZ(growth, child.fields.sex, ageInDays(born, on), height, position ?? null)
  return z !== undefined && z < malnutrition
}

function ageInDays(born: DayKey, on: Day): number {
  return daysBetween(keyDay(born), on)
}

/** Of two on one day the greater id counts, so that every device takes the same one. */
function isLater(one: Measurement, other: Measurement | undefined): boolean {
  const day = one.fields.on ?? ''
  const before = other?.fields.on ?? ''
  return other === undefined || day > before || (day === before && one.id > other.id)
}
