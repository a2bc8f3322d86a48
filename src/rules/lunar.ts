import { addDays, daysBetween, type Day } from '#model/day.ts'
import { lunarYears } from './lunar-year.ts'

/** A day as âm lịch names it; `isLeap` is the second month of that number, tháng nhuận. */
export interface LunarDay {
  year: number
  month: number
  isLeap: boolean
  day: number
}

/** Why there is no such day in âm lịch; `last` is the last day of a month or the last year of the table. */
export type LunarFault =
  | { fault: 'year'; first: number; last: number }
  | { fault: 'leap' }
  | { fault: 'day'; last: number }

interface LunarMonth {
  month: number
  isLeap: boolean
  first: Day
  length: number
}

/** The solar day of a lunar one, or why there is none. */
export function solarDay({ year, month, isLeap, day }: LunarDay): { value: Day } | LunarFault {
  const months = calendar().get(year)
  if (!months) {
    const years = [...calendar().keys()]
    return { fault: 'year', first: years[0] ?? 0, last: years.at(-1) ?? 0 }
  }
  const found = months.find((one) => one.month === month && one.isLeap === isLeap)
  if (!found) return { fault: 'leap' }
  // what is no number at all is no day either
  if (!(day >= 1 && day <= found.length)) return { fault: 'day', last: found.length }
  return { value: addDays(found.first, day - 1) }
}

/** The lunar day of a solar one; undefined outside the table. */
export function lunarDay(on: Day): LunarDay | undefined {
  const solarYear = Number(on.slice(0, 4))
  for (const year of [solarYear, solarYear - 1]) {
    const found = calendar()
      .get(year)
      ?.findLast(({ first }) => first <= on)
    const day = found ? daysBetween(found.first, on) + 1 : 0
    if (found && day <= found.length) return { year, month: found.month, isLeap: found.isLeap, day }
  }
  return undefined
}

/** Whether a year has a leap month of this number. */
export function hasLeapMonth(year: number, month: number): boolean {
  return (
    calendar()
      .get(year)
      ?.some((one) => one.month === month && one.isLeap) ?? false
  )
}

let unfolded: ReadonlyMap<number, readonly LunarMonth[]> | undefined

function calendar(): ReadonlyMap<number, readonly LunarMonth[]> {
  unfolded ??= unfold()
  return unfolded
}

function unfold(): ReadonlyMap<number, readonly LunarMonth[]> {
  const years = new Map<number, LunarMonth[]>()
  let { year, day: first }: { year: number; day: Day } = lunarYears.first
  for (const word of lunarYears.months.trim().split(/\s+/u)) {
    const [leap, lengths] = word.split(':')
    const months: LunarMonth[] = []
    for (const [index, isLong] of Array.from(lengths ?? '').entries()) {
      const leapAt = Number(leap)
      const isLeap = leapAt > 0 && index === leapAt
      const month = leapAt > 0 && index >= leapAt ? index : index + 1
      const length = isLong === '1' ? 30 : 29
      months.push({ month, isLeap, first, length })
      first = addDays(first, length)
    }
    years.set(year, months)
    year += 1
  }
  return years
}
