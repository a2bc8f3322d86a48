import { birthRange, isAfter, type Birth } from '#model/birth.ts'
import { bookAge } from '#rules/book-age.ts'
import { addMonths, dayOf, dayParts, daysInMonth, isDay, type Day } from '#model/day.ts'

/** The three boxes as typed. */
export interface DateText {
  day: string
  month: string
  year: string
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

/** A birth as the form shows it. */
export function birthTextOf(birth: Birth, today: Day): BirthText {
  return {
    day: birth.day === undefined ? '' : String(birth.day),
    month: birth.month === undefined ? '' : String(birth.month),
    year: String(birth.year),
    known: birth.precision,
    age: birth.precision === 'estimated' ? String(dayParts(today).year - birth.year) : '',
  }
}

/** A whole date out of a pasted or dictated text: 05/03/2019, 5-3-19, 5.3.2019, 05032019, 2019-03-05. */
export function readPasted(text: string, today: Day): DateText | undefined {
  const trimmed = text.trim()
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/u.exec(trimmed)
  if (iso) return asText(iso[3], iso[2], iso[1], today)
  const usual =
    /^(?:ngày\s*)?(\d{1,2})(?:\s*[-/.\s]\s*|\s*tháng\s*)(\d{1,2})(?:\s*[-/.\s,]\s*|\s*năm\s*)(\d{4}|\d{2})$/iu.exec(
      trimmed,
    )
  if (usual) return asText(usual[1], usual[2], usual[3], today)
  const digits = /^(\d{2})(\d{2})(\d{4})$/u.exec(trimmed)
  return digits ? asText(digits[1], digits[2], digits[3], today) : undefined
}

/** The day that the boxes name; not after `today`. */
export function parseDate(text: DateText, today: Day): Parsed<Day> {
  if (!text.day.trim() && !text.month.trim() && !text.year.trim()) return wrong('day', 'error.dateMissing')
  const year = readYear(text.year, today)
  if (year === undefined) return wrong('year', 'error.yearWrong')
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
 * sixteen or more (Law on Children Art. 1, `domain/book.md` 8.1). `said` is kept with an estimate.
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
    return { value: { ...dayParts(parsed.value), precision: 'day' } }
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

/** Two digits mean the latest such year that is not in the future. */
function readYear(text: string, today: Day): number | undefined {
  const trimmed = text.trim()
  if (/^\d{4}$/u.test(trimmed)) {
    const year = Number(trimmed)
    return year >= 1900 && year <= 2200 ? year : undefined
  }
  if (!/^\d{2}$/u.test(trimmed)) return undefined
  const thisYear = dayParts(today).year
  const year = Math.floor(thisYear / 100) * 100 + Number(trimmed)
  return year > thisYear ? year - 100 : year
}

function readNumber(text: string, least: number, most: number): number | undefined {
  if (!/^\d{1,2}$/u.test(text.trim())) return undefined
  const number = Number(text)
  return number >= least && number <= most ? number : undefined
}

function asText(day = '', month = '', year = '', today: Day): DateText | undefined {
  const full = readYear(year, today)
  if (full === undefined || !isDay(dayOf(full, Number(month), Number(day)))) return undefined
  return { day: String(Number(day)), month: String(Number(month)), year: String(full) }
}

function wrong(box: DateError['box'], key: DateError['key']): { error: DateError } {
  return { error: { box, key } }
}
