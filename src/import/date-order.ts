import { cellText, type Cell } from './cell.ts'
import type { DateOrder } from './value-date.ts'

/**
 * How a column writes its dates, by the dates that can be read one way only. One in five the other way makes the
 * column unsure; fewer are slips, which are told one by one. Real date cells that never have a day after the 12th,
 * beside texts that always have one, are the trace of an Excel that took day for month.
 */
export function dateOrderOf(cells: readonly (Cell | undefined)[]): DateOrder {
  let dayFirst = 0
  let monthFirst = 0
  let either = 0
  let earlyCells = 0
  let lateCells = 0
  for (const cell of cells) {
    const text = cellText(cell)
    const iso = /^\d{4}-\d\d-(\d\d)$/.exec(text)
    if (iso) {
      if (Number(iso[1]) > 12) lateCells += 1
      else earlyCells += 1
      continue
    }
    const parts = /^(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4}|\d{2})$/.exec(text)
    if (!parts) continue
    const [first, second] = [Number(parts[1]), Number(parts[2])]
    if (first > 12 && second <= 12) dayFirst += 1
    else if (second > 12 && first <= 12) monthFirst += 1
    else if (first !== second) either += 1
  }
  if (earlyCells >= 5 && lateCells === 0 && dayFirst >= 3 && either === 0 && monthFirst === 0)
    return 'cells-unsure'
  if (dayFirst === 0 && monthFirst >= 3) return 'month-first'
  const [less, more] = dayFirst < monthFirst ? [dayFirst, monthFirst] : [monthFirst, dayFirst]
  if (less > 0 && less * 5 >= more) return 'unsure'
  return monthFirst > dayFirst && monthFirst >= 3 ? 'month-first' : 'day-first'
}
