import { dayFromNumber } from '#model/day.ts'
import { columnOf } from './address.ts'
import { SheetUnreadable, sheetLimits, type Cell } from './cell.ts'
import { fillMerged, rangeOf, type Range } from './merged.ts'
import type { Workbook } from './workbook.ts'
import { attributeOf, tagsOf, unescaped } from './xml.ts'

/**
 * The rows of one sheet's XML, merged cells filled with what their first cell holds. Yields the share that is done
 * (0–1) now and then, so that the caller can tell and stop. Throws `too-large` beyond the limits.
 */
export function* sheetRows(xml: string, book: Workbook): Generator<number, Cell[][]> {
  const rows: Cell[][] = []
  const merged: Range[] = []
  let row = -1
  let column = -1
  let type = 'n'
  let style = 0
  let value: string | undefined
  let inside: string | undefined
  let reading = false

  for (const tag of tagsOf(xml)) {
    const opens = !tag.closes
    switch (tag.name) {
      case 'row':
        if (!opens) break
        row = Number(attributeOf(tag, 'r') ?? row + 2) - 1
        column = -1
        if (row >= sheetLimits.rows) throw new SheetUnreadable('too-large')
        if (row % 500 === 0) yield tag.from / xml.length
        break
      case 'c':
        if (opens) {
          const place = attributeOf(tag, 'r')
          column = place === undefined ? column + 1 : columnOf(place)
          if (column >= sheetLimits.columns) throw new SheetUnreadable('too-large')
          type = attributeOf(tag, 't') ?? 'n'
          style = Number(attributeOf(tag, 's') ?? 0)
          value = undefined
          inside = undefined
        }
        if (tag.closes && row >= 0)
          put(rows, row, column, type === 'inlineStr' ? (inside ?? null) : cellOf(type, value, style, book))
        break
      case 'v':
        if (opens && !tag.isEmpty) value = xml.slice(tag.from, tag.to)
        break
      case 'rPh':
        reading = opens && !tag.isEmpty
        break
      case 't':
        if (opens && !tag.isEmpty && !reading)
          inside = (inside ?? '') + unescaped(xml.slice(tag.from, tag.to))
        break
      case 'mergeCell': {
        const range = opens ? rangeOf(attributeOf(tag, 'ref') ?? '') : undefined
        if (range) merged.push(range)
        break
      }
      default:
        break
    }
  }
  return fillMerged(rows, merged)
}

function put(rows: Cell[][], row: number, column: number, cell: Cell): void {
  if (cell === null || cell === '') return
  while (rows.length <= row) rows.push([])
  const cells = rows[row] as Cell[]
  while (cells.length < column) cells.push(null)
  cells[column] = cell
}

function cellOf(type: string, value: string | undefined, style: number, book: Workbook): Cell {
  if (value === undefined) return null
  switch (type) {
    case 's':
      return book.strings[Number(value)] ?? null
    case 'b':
      return value === '1'
    case 'd':
      return value.slice(0, 10)
    case 'n':
      return numberOf(Number(value), style, book)
    default:
      return unescaped(value)
  }
}

function numberOf(number: number, style: number, book: Workbook): Cell {
  if (Number.isNaN(number)) return null
  const format = book.formats[style]
  if (format?.kind === 'zeros' && Number.isInteger(number)) return String(number).padStart(format.digits, '0')
  // A time of day without a day is less than 1; days beyond 9999 are no days.
  if (format?.kind !== 'day' || number < 1 || number >= 2_958_466) return number
  if (book.from1904) return dayFromNumber(Math.floor(number) - 24_107)
  // 1900 counts as a leap year in these files, so the first two months lie one day off.
  return dayFromNumber(Math.floor(number) - (number < 60 ? 25_568 : 25_569))
}
