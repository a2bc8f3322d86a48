import { circumstanceGroupCodes } from '#rules/circumstance-group.ts'
import { hardLabourCodes } from '#rules/labour-class.ts'
import { isOfAge, isSchoolFive } from './age.ts'
import { dayKey, type DayKey } from './day-key.ts'
import { hasPassed, isOpen, meetsWindow, spanHolding, type Look } from './look.ts'
import { bitOf } from './measure.ts'
import type { Subject } from './subject.ts'

/**
 * Special circumstances open on D, and of those children the ones helped in W (A11): a child counts once, however
 * many groups and supports it has. Hard labour at any time in W.
 */
export function countHardship(look: Look, { register, child }: Subject): number {
  let isSpecial = false
  let isLabour = false
  for (const circumstance of register.circumstancesOf(child.id)) {
    const { code, period } = circumstance.fields
    if (circumstance.removed || code === undefined || period === undefined) continue
    if (!isSpecial && circumstanceGroupCodes.has(code)) isSpecial = isOpen(look, period)
    if (!isLabour && hardLabourCodes.has(code)) isLabour = meetsWindow(look, period)
  }
  const labour = isLabour ? bitOf['labour.hard'] : 0
  if (!isSpecial) return labour
  const isHelped = register
    .supportsOf(child.id)
    .some(
      ({ removed, fields }) => !removed && fields.period !== undefined && meetsWindow(look, fields.period),
    )
  return labour | bitOf['hcdb.all'] | (isHelped ? bitOf['hcdb.helped'] : 0)
}

/** Nursery and kindergarten attended on D by children of their age; kindergarten in the school year by the fives. */
export function countEducation(look: Look, born: DayKey, { child }: Subject): number {
  const spans = child.fields.education
  if (!spans || spans.length === 0) return 0
  const level = spanHolding(look, spans)?.value.level
  let mask = 0
  if (level === 'nursery' && isOfAge(look, born, 'child.3to35m')) mask |= bitOf['edu.nursery']
  if (level === 'kindergarten' && isOfAge(look, born, 'child.36to71m')) mask |= bitOf['edu.kinder']
  const year = child.fields.birth?.year
  if (year !== undefined && isSchoolFive(look, year) && attended(look, spans)) mask |= bitOf['edu.sy5']
  return mask
}

/** Whether mẫu giáo was attended at any time of the school year that runs on D, up to D. */
function attended(look: Look, spans: NonNullable<Subject['child']['fields']['education']>): boolean {
  return spans.some(
    ({ from, to, value }) =>
      value.level === 'kindergarten' &&
      (to === undefined || dayKey(to) > look.schoolYearStart) &&
      (from === null || hasPassed(look, dayKey(from))),
  )
}
