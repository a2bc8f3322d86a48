import { dayFromNumber, dayParts, type Day, type Month } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import type { Register } from '#model/register.ts'

/** A change of the month, as its line in the history says it. */
export interface MonthChange {
  event: RecordOf<'lifeEvent'>
  household: RecordOf<'household'>
  /** It happened in an earlier month and was written in this one. */
  late: boolean
}

/** Where the handing in of a month stands; the newest submission counts. */
export type HandIn = 'open' | 'handedIn' | 'received' | 'returned'

/** The day until which the month before is still asked for, once it was not handed in; a product rule. */
export const handInUntil = { dayOfMonth: 15, status: 'product', source: 'product.md J2' } as const

/** The month of a day. */
export function monthOf(day: Day): Month {
  return day.slice(0, 7)
}

/** The month before. */
export function monthBefore(month: Month): Month {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))]
  return number === 1 ? `${String(year - 1)}-12` : `${String(year)}-${String(number - 1).padStart(2, '0')}`
}

/** The month that the office's next meeting is about: last month until half this one has gone. */
export function meetingMonth(today: Day): Month {
  const month = monthOf(today)
  return dayParts(today).day <= handInUntil.dayOfMonth ? monthBefore(month) : month
}

/** The month that an area hands in at its next meeting: last month until it is in or half this one has gone. */
export function monthToHandIn(register: Register, area: string, today: Day): Month {
  const month = meetingMonth(today)
  const standing = handInOf(register, area, month).state
  return standing === 'open' || standing === 'returned' ? month : monthOf(today)
}

/** The newest submission of an area's month, and where it stands. */
export function handInOf(
  register: Register,
  area: string,
  month: Month,
): { state: HandIn; submission?: RecordOf<'submission'> } {
  let newest: RecordOf<'submission'> | undefined
  for (const one of register.submissionsOf(area)) {
    if (one.removed || one.fields.month !== month) continue
    const [on, last] = [one.fields.on ?? '', newest?.fields.on ?? '']
    if (!newest || on > last || (on === last && one.stamp[2] >= newest.stamp[2])) newest = one
  }
  if (!newest) return { state: 'open' }
  return { state: newest.fields.answer?.state ?? 'handedIn', submission: newest }
}

/**
 * The changes of an area in a month, by their day: what happened in it, and what was written in it about an earlier one,
 * which had been handed in without it.
 */
export function monthChanges(register: Register, area: string, month: Month): MonthChange[] {
  const changes: MonthChange[] = []
  for (const household of register.householdsOf(area)) {
    for (const event of register.lifeEventsOf(household.id)) {
      const on = event.fields.on ?? ''
      if (event.removed || monthOf(on) > month) continue
      const late = monthOf(on) < month
      if (!late || monthWritten(event) === month) changes.push({ event, household, late })
    }
  }
  return changes.sort((left, right) =>
    (left.event.fields.on ?? '') < (right.event.fields.on ?? '') ? -1 : 1,
  )
}

/** What a submission holds: how many changes of each kind, `all` of them, and how many doubts were open. */
export function countChanges(changes: readonly MonthChange[], doubts: number): Record<string, number> {
  const counts: Record<string, number> = { all: changes.length, doubts }
  for (const { event } of changes) {
    const kind = event.fields.kind ?? 'recorded'
    counts[kind] = (counts[kind] ?? 0) + 1
  }
  return counts
}

/** The month in which a line was written by a phone, by the phone's clock in Viet Nam; never for what the server laid in. */
function monthWritten({ stamp: [, device, time] }: RecordOf<'lifeEvent'>): Month | undefined {
  if (device === 0) return undefined
  return monthOf(dayFromNumber(Math.floor((time + 7 * 3_600_000) / 86_400_000)))
}
