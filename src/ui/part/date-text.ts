import { birthRange, isAfter, type Birth } from '#model/birth.ts'
import { bookAge } from '#rules/book-age.ts'
import { addMonths, dayOf, dayParts, daysInMonth, type Day } from '#model/day.ts'
import { lunarSaid, lunarTextOf, parseLunar } from '#ui/part/lunar-text.ts'
import { readPasted } from '#ui/part/pasted-date.ts'
import { readYear } from '#ui/part/year-text.ts'

/** The three boxes as typed; in âm lịch where `lunar` says so, in its second month of that number for `leap`. */
export interface DateText {
  day: string
  month: string
  year: string
  lunar?: 'lunar' | 'leap' | undefined
}

/** A birth as typed: how much is known decides which boxes count. */
export interface BirthText extends DateText {
  known: 'day' | 'month' | 'year' | 'estimated'
  age: string
}

/** Which box is wrong, and the name of the sentence that says what to do. */
export interface DateError {
  box: 'day' | 'month' | 'year' | 'age'
  key:
    | 'error.dateMissing'
    | 'error.dayWrong'
    | 'error.monthWrong'
    | 'error.yearWrong'
    | 'error.yearMissing'
    | 'error.dateFuture'
    | 'error.ageMissing'
    | 'error.tooOld'
    | 'error.lunarYear'
    | 'error.lunarLeap'
    | 'error.lunarDay'
  last?: number
}

export type Parsed<Value> = { value: Value; error?: undefined } | { value?: undefined; error: DateError }

export const emptyDate: DateText = { day: '', month: '', year: '' }
export const emptyBirth: BirthText = { ...emptyDate, known: 'day', age: '' }

/** A day as the three boxes show it. */
export function dateTextOf(day: Day): DateText {
  const parts = dayParts(day)
  return { day: String(parts.day), month: String(parts.month), year: String(parts.year) }
}

/** A birth as the form shows it: as it was said, where that was in âm lịch and still means the same day. */
export function birthTextOf(birth: Birth, today: Day): BirthText {
  const said = birth.said === undefined ? undefined : readPasted(birth.said, today)
  const lunar = birth.precision === 'day' ? lunarTextOf(birthRange(birth).earliest, said) : undefined
  if (lunar) return { ...lunar, known: 'day', age: '' }
  return {
    day: birth.day === undefined ? '' : String(birth.day),
    month: birth.month === undefined ? '' : String(birth.month),
    year: String(birth.year),
    known: birth.precision,
    age: birth.precision === 'estimated' ? String(dayParts(today).year - birth.year) : '',
  }
}

/** The day that the boxes name; not after `today`. */
export function parseDate(text: DateText, today: Day): Parsed<Day> {
  if (!text.day.trim() && !text.month.trim() && !text.year.trim()) return wrong('day', 'error.dateMissing')
  const year = readYear(text.year, today)
  if (year === undefined) return wrong('year', 'error.yearWrong')
  if (text.lunar) {
    const parsed = parseLunar(text, year)
    return parsed.value !== undefined && parsed.value > today ? wrong('year', 'error.dateFuture') : parsed
  }
  const month = readNumber(text.month, 1, 12)
  if (month === undefined) return wrong('month', 'error.monthWrong')
  const last = daysInMonth(year, month)
  const date = readNumber(text.day, 1, last)
  if (date === undefined) return { error: { box: 'day', key: 'error.dayWrong', last } }
  const day = dayOf(year, month, date)
  return day > today ? wrong('year', 'error.dateFuture') : { value: day }
}

/**
 * The birth that the boxes say, never more exact than they say it. Refuses a birth after `today` and a child of
 * sixteen or more (Law on Children Art. 1, `domain/book.md` 8.1). `said` is kept with an estimate, and what was said in
 * âm lịch with the day that it means.
 */
export function parseBirth(text: BirthText, today: Day, said?: (age: number) => string): Parsed<Birth> {
  const parsed = readBirth(text, today, said)
  if (!parsed.value) return parsed
  if (isAfter(parsed.value, today)) return wrong('year', 'error.dateFuture')
  if (addMonths(birthRange(parsed.value).latest, bookAge.months) <= today)
    return wrong('year', 'error.tooOld')
  return parsed
}

function readBirth(text: BirthText, today: Day, said?: (age: number) => string): Parsed<Birth> {
  if (text.known === 'estimated') {
    const age = readNumber(text.age, 0, 15)
    if (age === undefined) return wrong('age', 'error.ageMissing')
    const year = dayParts(today).year - age
    return { value: { year, precision: 'estimated', source: 'told', ...(said && { said: said(age) }) } }
  }
  if (text.known === 'day') {
    const parsed = parseDate(text, today)
    if (!parsed.value) return { error: parsed.error as DateError }
    const lunar = lunarSaid(text, readYear(text.year, today) ?? 0)
    return {
      value: {
        ...dayParts(parsed.value),
        precision: 'day',
        ...(lunar && { source: 'told' as const, said: lunar }),
      },
    }
  }
  if (!text.year.trim()) return wrong('year', 'error.yearMissing')
  const year = readYear(text.year, today)
  if (year === undefined) return wrong('year', 'error.yearWrong')
  if (text.known === 'year') return { value: { year, precision: 'year' } }
  const month = readNumber(text.month, 1, 12)
  return month === undefined
    ? wrong('month', 'error.monthWrong')
    : { value: { year, month, precision: 'month' } }
}

function readNumber(text: string, least: number, most: number): number | undefined {
  if (!/^\d{1,2}$/u.test(text.trim())) return undefined
  const number = Number(text)
  return number >= least && number <= most ? number : undefined
}

function wrong(box: DateError['box'], key: DateError['key']): { error: DateError } {
  return { error: { box, key } }
}
