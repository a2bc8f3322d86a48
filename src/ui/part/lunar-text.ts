import type { Day } from '#model/day.ts'
import { hasLeapMonth, solarDay } from '#rules/lunar.ts'
import type { DateText, Parsed } from '#ui/part/date-text.ts'

/** The solar day that three boxes name in âm lịch; `year` is what the box of the year was read as. */
export function parseLunar(text: DateText, year: number): Parsed<Day> {
  const month = numberOf(text.month)
  if (!(month >= 1 && month <= 12)) return { error: { box: 'month', key: 'error.monthWrong' } }
  const found = solarDay({ year, month, isLeap: text.lunar === 'leap', day: numberOf(text.day) })
  if ('value' in found) return found
  switch (found.fault) {
    case 'year':
      return { error: { box: 'year', key: 'error.lunarYear', last: found.last } }
    case 'leap':
      return { error: { box: 'month', key: 'error.lunarLeap' } }
    case 'day':
      return { error: { box: 'day', key: 'error.lunarDay', last: found.last } }
  }
}

/** Whether the boxes may mean a leap month: the year has a second month of this number. */
export function mayBeLeap(text: DateText): boolean {
  return hasLeapMonth(numberOf(text.year), numberOf(text.month))
}

/**
 * “ngày 15 tháng 8 âm lịch năm 2019”, as it was said, in Vietnamese whatever the language of the screen; undefined for
 * a solar date.
 */
export function lunarSaid(text: DateText, year: number): string | undefined {
  if (!text.lunar) return undefined
  const leap = text.lunar === 'leap' ? 'nhuận ' : ''
  return `ngày ${numberOf(text.day)} tháng ${numberOf(text.month)} ${leap}âm lịch năm ${year}`
}

/** What was said in âm lịch, if it still means this day. */
export function lunarTextOf(day: Day, said: DateText | undefined): DateText | undefined {
  if (!said?.lunar) return undefined
  return parseLunar(said, Number(said.year)).value === day ? said : undefined
}

function numberOf(text: string): number {
  return /^\s*\d{1,4}\s*$/u.test(text) ? Number(text) : Number.NaN
}
