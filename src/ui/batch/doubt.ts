import { countedBirthDay } from '#model/birth.ts'
import { daysBetween, monthsBetween, type Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import type { Register } from '#model/register.ts'
import { plausibleFromFive, plausibleScores, shrinkTolerance } from '#rules/plausible.ts'
import type { GrowthReference } from '#rules/who/growth.ts'
import { heightForAgeZ, weightForAgeZ } from '#score/growth.ts'
import type { Weighed } from '#ui/batch/weigh.ts'

/** An unlikely figure: asked about, never refused. Kilograms and centimetres. */
export type Doubt =
  | { what: 'weight' | 'height'; kind: 'usual'; usual: number }
  | { what: 'weight' | 'height'; kind: 'range'; least: number; most: number }
  | { what: 'height'; kind: 'shrunk'; before: number; on: Day }

/**
 * What is unlikely about a weighing, by age and by what was measured before.
 *
 * @param growth the WHO standards; while they are not loaded, only what needs no table is asked
 * @param own the record that is being corrected, which is no earlier measurement
 */
export function weighDoubts(
  register: Register,
  child: RecordOf<'child'>,
  weighed: Weighed,
  given: { on: Day; growth: GrowthReference | undefined; own: string | undefined },
): Doubt[] {
  const { birth, sex } = child.fields
  const doubts: Doubt[] = []
  if (birth) {
    const born = countedBirthDay(birth)
    const days = daysBetween(born, given.on)
    const underFive = sex && given.growth && given.growth.weightForAge(sex, days) ? given.growth : undefined
    if (sex && underFive) doubts.push(...standardDoubts(underFive, sex, days, weighed))
    else doubts.push(...rangeDoubts(Math.floor(monthsBetween(born, given.on) / 12), weighed))
  }
  const shrunk = shrinkDoubt(register, child.id, weighed, given)
  return shrunk ? [...doubts, shrunk] : doubts
}

function standardDoubts(
  growth: GrowthReference,
  sex: 'male' | 'female',
  days: number,
  { weight, height }: Weighed,
): Doubt[] {
  const doubts: Doubt[] = []
  const weightScore = weight === null ? undefined : weightForAgeZ(growth, sex, days, weight)
  if (isBeyond(weightScore, plausibleScores.weight))
    doubts.push({ what: 'weight', kind: 'usual', usual: growth.weightForAge(sex, days)?.m ?? 0 })
  const heightScore = height === null ? undefined : heightForAgeZ(growth, sex, days, height)
  if (isBeyond(heightScore, plausibleScores.height))
    doubts.push({ what: 'height', kind: 'usual', usual: growth.heightForAge(sex, days)?.m ?? 0 })
  return doubts
}

function rangeDoubts(years: number, { weight, height }: Weighed): Doubt[] {
  const row = plausibleFromFive.rows.findLast((one) => years >= one.years)
  if (!row) return []
  const outside = (value: number | null, [least, most]: readonly [number, number]) =>
    value !== null && (value < least || value > most)
  const kilograms = weight === null ? null : weight / 1000
  const centimetres = height === null ? null : height / 10
  const [light, heavy] = row.kilograms
  const [small, tall] = row.centimetres
  return [
    ...(outside(kilograms, row.kilograms)
      ? [{ what: 'weight' as const, kind: 'range' as const, least: light, most: heavy }]
      : []),
    ...(outside(centimetres, row.centimetres)
      ? [{ what: 'height' as const, kind: 'range' as const, least: small, most: tall }]
      : []),
  ]
}

function shrinkDoubt(
  register: Register,
  child: string,
  { height }: Weighed,
  { on, own }: { on: Day; own: string | undefined },
): Doubt | undefined {
  if (height === null) return undefined
  for (const { id, removed, fields } of register.measurementsOf(child)) {
    if (removed || id === own || !fields.on || fields.on > on || typeof fields.height !== 'number') continue
    if (height < fields.height - shrinkTolerance.millimetres)
      return { what: 'height', kind: 'shrunk', before: fields.height / 10, on: fields.on }
  }
  return undefined
}

function isBeyond(score: number | undefined, { least, most }: { least: number; most: number }): boolean {
  return score !== undefined && (score < least || score > most)
}
