/**
 * One cell as it was read: a day is the text `YYYY-MM-DD`, a number whose format pads it with zeros is the text that
 * the sheet shows, a failed formula is its mark (`#N/A`), empty is null. Formulas are never run: what was last
 * calculated is what is read.
 */
export type Cell = string | number | boolean | null

/** One sheet of a file: its tab's name and its rows, each as long as the widest. */
export interface Sheet {
  name: string
  rows: Cell[][]
}

/** Why a file could not be read; the screens have a sentence for each. */
export type SheetProblem =
  | 'empty'
  | 'too-large'
  | 'old-excel'
  | 'web-page'
  | 'not-a-list'
  | 'damaged'
  | 'no-sheet'
  | 'stopped'

/** Thrown by everything here that reads; `reason` is the whole message. */
export class SheetUnreadable extends Error {
  override name = 'SheetUnreadable'
  readonly reason: SheetProblem
  constructor(reason: SheetProblem) {
    super(reason)
    this.reason = reason
  }
}

/**
 * How much is read at all: a list of 30,000 children with 40 columns is far below each of these; a file made to
 * exhaust the machine is above one.
 */
export const sheetLimits = {
  fileBytes: 40_000_000,
  partBytes: 300_000_000,
  rows: 100_000,
  columns: 300,
} as const
