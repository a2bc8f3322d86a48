import { injuryCauseCodes } from '#rules/injury.ts'
import { isOfAge } from './age.ts'
import { dayKey, type DayKey } from './day-key.ts'
import { homeOn } from './former-home.ts'
import { isInWindow, type Look } from './look.ts'
import { bitOf } from './measure.ts'
import { isActiveHousehold, isPresent, isRealChild } from './residence.ts'
import type { Subject } from './subject.ts'

/** An injury in W of a child that lives on D, hence not fatal; what is written in the book needed medical care. */
export function countInjuries(look: Look, { injuries }: Subject): number {
  let isInjured = false
  for (const day of injuries) if (!isInjured) isInjured = isInWindow(look, day)
  return isInjured ? bitOf['injury.children'] : 0
}

/** Died of injury in W, below 16, as a resident of the day before death; `adult` is the 16th birthday. */
export function countInjuryDeath(look: Look, subject: Subject, adult: DayKey): number {
  const { child } = subject
  const spans = child.fields.status
  const span = spans?.at(-1)
  if (!spans || span?.value.state !== 'died' || span.from === null) return 0
  if (span.value.cause === undefined || !injuryCauseCodes.has(span.value.cause)) return 0
  const death = dayKey(span.from)
  if (death >= adult || !isRealChild(child) || !isInWindow(look, death)) return 0
  const before = spans.at(-2)
  const wasActive = before === undefined || before.value.state === 'active'
  // nothing after the death can change who was there on that day, so that look sets no day of its own
  const then: Look = { ...look, on: death }
  const household = homeOn(then, subject)
  return wasActive && isActiveHousehold(then, household) && isPresent(then, child, household)
    ? bitOf['injury.deaths']
    : 0
}

/** What was done with the child in W: health checks and consultations. */
export function countEvents(look: Look, born: DayKey, { register, child }: Subject): number {
  let mask = 0
  for (const { removed, fields } of register.participationsOf(child.id)) {
    if (removed || fields.on === undefined) continue
    const bit =
      fields.kind === 'healthCheck'
        ? bitOf['check.u16']
        : fields.kind === 'consultation'
          ? bitOf['part.consulted']
          : 0
    if ((mask & bit) !== bit && isInWindow(look, dayKey(fields.on))) mask |= bit
  }
  if (mask & bitOf['part.consulted'] && !isOfAge(look, born, 'child.7to15')) mask &= ~bitOf['part.consulted']
  return mask
}
