import { dayFromNumber, dayNumber, dayParts, type Day } from '#model/day.ts'
import { language, t } from '#ui/words/words.ts'

/** Viet Nam has one time zone without summer time; the book's days and clock times are read in it. */
const zone = 7 * 3_600_000

/** The calendar day of a moment (milliseconds since 1970) in Viet Nam. */
export function dayAt(moment: number): Day {
  return dayFromNumber(Math.floor((moment + zone) / 86_400_000))
}

/** The moment of a clock time on a day in Viet Nam. */
export function momentOf(day: Day, hours: number, minutes: number): number {
  return dayNumber(day) * 86_400_000 + (hours * 60 + minutes) * 60_000 - zone
}

/** “09:12” of a moment in Viet Nam. */
export function clockAt(moment: number): string {
  const minutes = Math.floor((moment + zone) / 60_000) % 1440
  const pad = (number: number) => String(number).padStart(2, '0')
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`
}

/** “09:12” today, “09:12 ngày 4/3” on another day. */
export function momentWords(moment: number, now: number): string {
  if (dayAt(moment) === dayAt(now)) return clockAt(moment)
  const { day, month, year } = dayParts(dayAt(moment))
  const date =
    dayParts(dayAt(now)).year === year
      ? `${String(day)}/${String(month)}`
      : `${String(day)}/${String(month)}/${String(year)}`
  return t('time.clockOn', { clock: clockAt(moment), date })
}

/** “09:12 ngày 4/3/2026”, for what is kept or printed. */
export function momentFull(moment: number): string {
  return t('time.clockOn', { clock: clockAt(moment), date: dateShort(dayAt(moment)) })
}

/** “5/3/2019”, for lists. */
export function dateShort(day: Day): string {
  const parts = dayParts(day)
  return `${String(parts.day)}/${String(parts.month)}/${String(parts.year)}`
}

/** “5/3” within this year, “5/3/2019” otherwise. */
export function dateNear(day: Day, today: Day): string {
  const parts = dayParts(day)
  return parts.year === dayParts(today).year ? `${String(parts.day)}/${String(parts.month)}` : dateShort(day)
}

/** “5 tháng 3 năm 2019”: the month in words wherever a date is confirmed. */
export function dateWords(day: Day): string {
  const { day: date, month, year } = dayParts(day)
  return language.value === 'en'
    ? `${String(date)} ${englishMonths[month - 1] ?? ''} ${String(year)}`
    : t('time.date', { day: date, month, year })
}

/** How long ago something is, in the largest whole unit: “3 phút”, “5 giờ”, “2 ngày”. */
export function agoWords(since: number, now: number): string {
  const minutes = Math.max(0, Math.floor((now - since) / 60_000))
  if (minutes < 60) return t('time.minutes', { count: Math.max(1, minutes) })
  if (minutes < 1440) return t('time.hours', { count: Math.floor(minutes / 60) })
  return t('time.days', { count: Math.floor(minutes / 1440) })
}

const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
