import { cellText, type Cell } from './cell.ts'
import type { Reading } from './reason.ts'

/** A personal identifier: twelve digits. Lost zeros at the front are only a candidate (`domain/book.md` 8.2). */
export function readIdentifier(cell: Cell | undefined): Reading<string> {
  const text = cellText(cell)
  if (text === '' || /^(chưa có|không|không có|chưa|-|0|x)$/iu.test(text)) return {}
  if (/e\+?\d+$/i.test(text)) return { reason: 'identifier-rounded' }
  const digits = text.replace(/[\s.\-']/g, '')
  if (!/^\d+$/.test(digits)) return { reason: 'identifier-digits' }
  if (digits.length === 12) return { value: digits }
  if (digits.length === 10 || digits.length === 11)
    return { reason: 'identifier-short', candidates: [digits.padStart(12, '0')] }
  return { reason: digits.length === 9 ? 'identifier-old' : 'identifier-digits' }
}

/** A telephone number as dialled inside the country; the first where a cell has several. */
export function readPhone(cell: Cell | undefined): Reading<string> {
  const text = cellText(cell)
  if (text === '' || /^(không|không có|chưa có|0|-|x)$/iu.test(text)) return {}
  const first = text.split(/[/;,]| - |\s{2,}/)[0] as string
  const digits = first.replace(/[^\d+]/g, '').replace(/^(\+|00)?84(?=\d{9}$)/, '0')
  const phone = /^[1-9]\d{8}$/.test(digits) ? `0${digits}` : digits
  return /^0\d{9}$/.test(phone) ? { value: phone } : { reason: 'phone-unreadable' }
}

/** A health-insurance number of ten or fifteen letters and digits (`domain/book.md` 8.1). */
export function readInsuranceNumber(cell: Cell | undefined): Reading<string> {
  const text = cellText(cell)
  if (text === '' || /^(không|không có|chưa có|chưa|0|-|x)$/iu.test(text)) return {}
  const number = text.replace(/[\s.\-']/g, '').toUpperCase()
  return /^([A-Z0-9]{10}|[A-Z]{2}\d{13})$/.test(number) || /^\d{15}$/.test(number)
    ? { value: number }
    : { reason: 'insurance-number' }
}

/** A household number, a continuation sheet behind its point: 12, `Hộ 12`, 100.1. */
export function readHouseholdNumber(cell: Cell | undefined): Reading<{ value: number; sheet?: number }> {
  const text = cellText(cell)
  if (text === '' || /^chưa/iu.test(text)) return {}
  const match = /^(?:hộ|hộ số|số|số hộ)?\s*(\d{1,5})(?:[.,](\d{1,2}))?$/iu.exec(text)
  const value = Number(match?.[1])
  const sheet = match?.[2] === undefined ? undefined : Number(match[2])
  if (!match || value < 1 || sheet === 0) return { reason: 'number-unreadable' }
  return { value: { value, ...(sheet !== undefined && { sheet }) } }
}

/** An amount in đồng: 540000, “540.000 đ”, “1,080,000”. */
export function readAmount(cell: Cell | undefined): Reading<number> {
  const text = cellText(cell)
  if (text === '' || text === '-') return {}
  const bare = text.replace(/\s*(đồng|vnđ|vnd|đ)(\/tháng)?\.?$/iu, '').replace(/\s/g, '')
  const isGrouped = /^\d{1,3}([.,]\d{3})+$/.test(bare)
  if (!isGrouped && !/^\d+$/.test(bare)) return { reason: 'amount-unreadable' }
  const amount = Number(bare.replace(/[.,]/g, ''))
  return amount <= 10_000_000_000 ? { value: amount } : { reason: 'amount-unreadable' }
}

/** A year of four digits. */
export function readYear(cell: Cell | undefined): Reading<number> {
  const text = cellText(cell)
  if (text === '') return {}
  const year = Number(/(?:^|\D)(\d{4})$/.exec(text)?.[1] ?? /^(\d{4})-\d\d-\d\d$/.exec(text)?.[1])
  return year >= 1900 && year <= 2200 ? { value: year } : { reason: 'date-unreadable' }
}
