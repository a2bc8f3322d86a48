import Papa from 'papaparse'
import { SheetUnreadable, sheetLimits, type Cell } from './cell.ts'
import { fillMerged } from './merged.ts'

/**
 * The rows of a text with separators (comma, semicolon, tab or bar, found by trying), quotes as Excel writes them.
 * Every cell stays text, so that no leading zero is lost. Throws `too-large` beyond the limits.
 */
export function csvRows(text: string): Cell[][] {
  // Excel's own line that names the separator.
  const named = /^sep=(.)\r?\n/i.exec(text)
  const { data } = Papa.parse<string[]>(named ? text.slice(named[0].length) : text, {
    delimiter: named?.[1] ?? '',
    delimitersToGuess: [',', ';', '\t', '|'],
    skipEmptyLines: false,
  })
  if (data.length > sheetLimits.rows) throw new SheetUnreadable('too-large')
  const rows = data.map((cells) => {
    if (cells.length > sheetLimits.columns) throw new SheetUnreadable('too-large')
    return cells.map((cell): Cell => (cell.trim() === '' ? null : cell))
  })
  while (rows.at(-1)?.every((cell) => cell === null)) rows.pop()
  return fillMerged(rows, [])
}
