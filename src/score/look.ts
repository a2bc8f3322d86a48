import type { Day } from '#model/day.ts'
import type { Span } from '#model/span.ts'
import { schoolYearFirstDay, schoolYearOn } from '#rules/school-year.ts'
import { dayKey, never, type DayKey } from './day-key.ts'

/** The window W of an assessment, both days included. */
export interface Window {
  from: Day
  to: Day
}

/**
 * One look at a subject on a day. Whatever depends on time asks `hasPassed`, which also remembers the earliest day
 * still to come: until then time alone changes nothing that was asked. A condition that is not asked (because an
 * earlier one failed) needs no day of its own, since the earlier one has to change first.
 */
export interface Look {
  /** D. */
  on: DayKey
  /** W; what lies in it counts only up to D. */
  from: DayKey
  to: DayKey
  /** Start year and first day of the school year running on D. */
  schoolYear: number
  schoolYearStart: DayKey
  /** The first day after D on which time alone changes what was asked. */
  until: DayKey
}

/** A look on a day through a window. */
export function createLook(on: Day, window: Window): Look {
  const schoolYear = schoolYearOn(on)
  return {
    on: dayKey(on),
    from: dayKey(window.from),
    to: dayKey(window.to),
    schoolYear,
    schoolYearStart: dayKey(schoolYearFirstDay(schoolYear)),
    until: never,
  }
}

/** Whether a day has come; if not, the look is good until then at most. */
export function hasPassed(look: Look, day: DayKey): boolean {
  if (day <= look.on) return true
  if (day < look.until) look.until = day
  return false
}

/** Whether something happened in W, up to D. */
export function isInWindow(look: Look, day: DayKey): boolean {
  return day >= look.from && day <= look.to && hasPassed(look, day)
}

/**
 * Whether a period meets W, up to D; `to` is the first day on which it no longer held. One that ends on the day on
 * which it began still was on that day.
 */
export function meetsWindow(look: Look, period: { from: Day; to?: Day | undefined }): boolean {
  const from = dayKey(period.from)
  const end = period.to === undefined ? never : dayKey(period.to)
  return (end > look.from || from >= look.from) && from <= look.to && hasPassed(look, from)
}

/** Whether a period holds on D; `to` is the first day on which it does not. */
export function isOpen(look: Look, period: { from: Day; to?: Day | undefined }): boolean {
  if (!hasPassed(look, dayKey(period.from))) return false
  return period.to === undefined || !hasPassed(look, dayKey(period.to))
}

/** The span that holds on D. */
export function spanHolding<Value>(
  look: Look,
  spans: readonly Span<Value>[] | undefined,
): Span<Value> | undefined {
  if (!spans) return undefined
  for (let index = spans.length - 1; index >= 0; index -= 1) {
    const span = spans[index] as Span<Value>
    if (span.from !== null && !hasPassed(look, dayKey(span.from))) continue
    return span.to !== undefined && hasPassed(look, dayKey(span.to)) ? undefined : span
  }
  return undefined
}

/** Whether D lies before everything that spans say. */
export function isBeforeAll(look: Look, spans: readonly Span<unknown>[]): boolean {
  const first = spans[0]
  return first !== undefined && first.from !== null && dayKey(first.from) > look.on
}
