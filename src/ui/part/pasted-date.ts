import { daysInMonth, type Day } from '#model/day.ts'
import type { DateText } from '#ui/part/date-text.ts'
import { parseLunar } from '#ui/part/lunar-text.ts'
import { readYear } from '#ui/part/year-text.ts'

/**
 * A whole date out of a pasted or dictated text: 05/03/2019, 5-3-19, 5.3.2019, 05032019, 2019-03-05, “thứ ba, ngày 5
 * tháng 3 năm 2019”, “5 thg 3, 2019”. What says âm lịch, nhuận, giêng, chạp, rằm or Tết is lunar: “rằm tháng 8 âm lịch
 * 2019”, “mùng 3 Tết 2024”, “15/4 nhuận 2020”. Mùng alone is not, and a day without its year is left where it is.
 */
export function readPasted(text: string, today: Day): DateText | undefined {
  const { rest, ...said } = readLunarWords(text.normalize('NFC').toLowerCase())
  const parts = readParts(rest)
  if (!parts) return undefined
  const year = readYear(parts.year, today)
  if (year === undefined) return undefined
  const whole = {
    day: String(Number(parts.day)),
    month: String(Number(parts.month)),
    year: String(year),
  }
  if (said.isLunar || said.isLeap) {
    const lunar = { ...whole, lunar: said.isLeap ? ('leap' as const) : ('lunar' as const) }
    return parseLunar(lunar, year).value === undefined ? undefined : lunar
  }
  const month = Number(parts.month)
  const day = Number(parts.day)
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? whole : undefined
}

/** Whether more typing would not change what a date means: its year has four digits, or it is written year first. */
export function isWholeDate(text: string): boolean {
  return /^\D*\d{1,2}\D+\d{1,2}\D+\d{4}$|^\d{8}$|^\d{4}[-/.]\d\d[-/.]\d\d$/u.test(text.trim())
}

/** Takes out the words that make a date lunar, and leaves a date as it is usually written. */
function readLunarWords(text: string): { rest: string; isLunar: boolean; isLeap: boolean } {
  const isLeap = /nhuận/u.test(text)
  const isLunar = /âm lịch|âm|âl|giêng|chạp|rằm|tết/u.test(text)
  const rest = text
    .replace(/^\s*(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\s+nhật)\s*,?\s*/u, '')
    .replace(/\(?(?:âm lịch|âm|âl)\)?|nhuận/gu, ' ')
    // “30 Tết” is the last day of the year before, so only mùng is certain
    .replace(/(m[ùồ]ng\s+\d{1,2}\s+)tết/gu, '$1tháng 1')
    .replace(/tháng giêng/gu, 'tháng 1')
    .replace(/tháng chạp/gu, 'tháng 12')
    .replace(/rằm/gu, '15')
    .replace(/m[ùồ]ng|ngày|sinh/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
  return { rest, isLunar, isLeap }
}

function readParts(text: string): { day: string; month: string; year: string } | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/u.exec(text)
  if (iso) return named(iso[3], iso[2], iso[1])
  const usual =
    /^(\d{1,2})(?:\s*[-/.\s]\s*|\s*(?:tháng|thg)\s*)(\d{1,2})(?:\s*[-/.\s,]\s*|\s*,?\s*năm\s*)(\d{4}|\d{2})$/u.exec(
      text,
    )
  if (usual) return named(usual[1], usual[2], usual[3])
  const digits = /^(\d{2})(\d{2})(\d{4})$/u.exec(text)
  return digits ? named(digits[1], digits[2], digits[3]) : undefined
}

function named(day = '', month = '', year = '') {
  return { day, month, year }
}
