import { columnOf } from './address.ts'
import type { Cell } from './cell.ts'

/** Merged cells: rows and columns from 0 on, both ends included. */
export interface Range {
  top: number
  left: number
  bottom: number
  right: number
}

/** The range that an address like `A1:C3` names, undefined where it names none. */
export function rangeOf(address: string): Range | undefined {
  const match = /^\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/i.exec(address)
  if (!match) return undefined
  const [, left = '', top = '', right = '', bottom = ''] = match
  return { left: columnOf(left), top: Number(top) - 1, right: columnOf(right), bottom: Number(bottom) - 1 }
}

/**
 * Writes what the first cell of each merged range holds into all its cells, and makes all rows equally long. Ranges
 * that reach beyond what is written (a title merged to the last column there is) are cut there.
 */
export function fillMerged(rows: Cell[][], merged: readonly Range[]): Cell[][] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  for (const row of rows) {
    for (let column = 0; column < width; column += 1) row[column] ??= null
  }
  for (const { top, left, bottom, right } of merged) {
    const cell = rows[top]?.[left] ?? null
    if (cell === null) continue
    for (let row = top; row <= Math.min(bottom, rows.length - 1); row += 1) {
      rows[row]?.fill(cell, left, Math.min(right + 1, width))
    }
  }
  return rows
}
