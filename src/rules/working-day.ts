import { addDays, dayNumber, type Day } from '#model/day.ts'

/** Public holidays on a fixed day of the solar calendar, `MM-DD`. */
export interface Holiday {
  on: string
  vi: string
  en: string
}

/**
 * Public holidays with a fixed date. Tết, the death-anniversary of the Hùng kings (by the moon), the second day of the
 * National Day and days worked in lieu differ from year to year: the commune writes them (`dayOff` of the model).
 */
export const fixedHolidays = {
  status: 'confirmed',
  source: 'labour-112',
  days: [
    { on: '01-01', vi: 'Tết Dương lịch', en: 'New Year' },
    { on: '04-30', vi: 'Ngày Chiến thắng', en: 'Victory Day' },
    { on: '05-01', vi: 'Ngày Quốc tế lao động', en: 'Labour Day' },
    { on: '09-02', vi: 'Quốc khánh', en: 'National Day' },
  ],
} as const satisfies { status: string; source: string; days: readonly Holiday[] }

/** What the commune wrote about days: true where one is worked, false where it is off. */
export type DaysWritten = ReadonlyMap<Day, boolean>

/** Whether offices work on a day: what the commune wrote decides, else Monday to Friday without the fixed holidays. */
export function isWorkingDay(day: Day, written: DaysWritten): boolean {
  const said = written.get(day)
  if (said !== undefined) return said
  const weekday = (dayNumber(day) + 3) % 7 // 1970-01-01 was a Thursday; 0 is Monday
  if (weekday === 5 || weekday === 6) return false
  return !fixedHolidays.days.some(({ on }) => day.endsWith(on))
}

/** The last day of a term of so many working days; the day on which it begins is not counted. */
export function endOfTerm(from: Day, count: number, written: DaysWritten): Day {
  let day = from
  for (let left = count; left > 0;) {
    day = addDays(day, 1)
    if (isWorkingDay(day, written)) left -= 1
  }
  return day
}

/** Working days after one day up to another (included); negative when the other lies before. */
export function workingDaysBetween(from: Day, to: Day, written: DaysWritten): number {
  const [first, last, sign] = from <= to ? [from, to, 1] : [to, from, -1]
  let count = 0
  for (let day = addDays(first, 1); day <= last; day = addDays(day, 1))
    if (isWorkingDay(day, written)) count += 1
  return count === 0 ? 0 : sign * count
}
