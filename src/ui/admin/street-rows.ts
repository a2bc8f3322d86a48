import type { StreetRow } from '#model/area.ts'
import type { FieldsOf } from '#model/entity.ts'
import { normaliseText } from '#model/name.ts'
import type { FieldError } from '#ui/part/use-form.ts'
import { t } from '#ui/words/words.ts'
import type { Keyed } from './rows.tsx'

/** One line of the “Bảng kê địa bàn” as typed. */
export interface TypedStreet extends Keyed {
  street: string
  alley: string
  lane: string
  branch: string
  fromNumber: string
  toNumber: string
}

export const blankStreet = { street: '', alley: '', lane: '', branch: '', fromNumber: '', toNumber: '' }

type Streets = FieldsOf<'area'>['streets']

/** What is stored as rows to be typed on; the text of a book of the first release becomes its only row. */
export function typedStreets(streets: Streets): TypedStreet[] {
  if (!streets) return []
  if (typeof streets === 'string') return [{ ...blankStreet, street: streets.slice(0, 120), key: '1' }]
  return streets.map(({ street, alley = '', lane = '', branch = '', fromNumber, toNumber }, index) => ({
    street,
    alley,
    lane,
    branch,
    fromNumber: fromNumber === undefined ? '' : String(fromNumber),
    toNumber: toNumber === undefined ? '' : String(toNumber),
    key: String(index + 1),
  }))
}

/** What is typed as it is stored; rows in which nothing stands are left out. The rows must have passed the check. */
export function storedStreets(rows: readonly TypedStreet[]): StreetRow[] {
  return rows
    .filter((row) => !isEmpty(row))
    .map((row) => {
      const [street, alley, lane, branch] = [row.street, row.alley, row.lane, row.branch].map(normaliseText)
      return {
        street: street ?? '',
        ...(alley && { alley }),
        ...(lane && { lane }),
        ...(branch && { branch }),
        ...(row.fromNumber.trim() && { fromNumber: Number(row.fromNumber) }),
        ...(row.toNumber.trim() && { toNumber: Number(row.toNumber) }),
      }
    })
}

/** What is wrong with the typed rows; `field` are the ids of their controls. */
export function checkStreets(rows: readonly TypedStreet[]): FieldError[] {
  const errors: FieldError[] = []
  const numbers: { from: number; to: number; line: number }[] = []
  for (const [index, row] of rows.entries()) {
    if (isEmpty(row)) continue
    const line = index + 1
    const wrong = (name: string, message: string) => errors.push({ field: `row-${row.key}-${name}`, message })
    if (!row.street.trim()) wrong('street', t('admin.street.missing', { line }))
    const [from, to] = [readNumber(row.fromNumber), readNumber(row.toNumber)]
    if (from === 'wrong') wrong('fromNumber', t('admin.street.number', { line }))
    if (to === 'wrong') wrong('toNumber', t('admin.street.number', { line }))
    if (typeof from !== 'number' || typeof to !== 'number') continue
    if (from > to) wrong('toNumber', t('admin.street.reversed', { line }))
    const other = numbers.find((earlier) => from <= earlier.to && earlier.from <= to)
    if (other) wrong('fromNumber', t('admin.street.twice', { line, other: other.line }))
    numbers.push({ from, to, line })
  }
  return errors
}

/** A line as it is read aloud: “Phố Kim Mã, ngõ 371, ngách 2”. */
export function streetWords({ street, alley, lane, branch }: StreetRow): string {
  return [street, alley, lane, branch].filter(Boolean).join(', ')
}

function isEmpty(row: TypedStreet): boolean {
  return Object.entries(row).every(([name, value]) => name === 'key' || value.trim() === '')
}

function readNumber(text: string): number | 'wrong' | undefined {
  if (!text.trim()) return undefined
  const number = Number(text)
  return /^\s*\d{1,5}\s*$/u.test(text) && number > 0 ? number : 'wrong'
}
