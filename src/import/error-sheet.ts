import type { Cell } from './cell.ts'
import type { Mapping } from './mapping.ts'
import type { Outcome, RowOutcome } from './outcome.ts'
import type { Flaw } from './reason.ts'

/** Words for the file of errors; the screens give them, in Vietnamese. */
export interface ErrorWords {
  /** Heads of the three columns before the list's own: row number, outcome, reasons. */
  heads: readonly [row: string, outcome: string, reasons: string]
  outcome(outcome: Outcome): string
  /** One thing that was noticed; `column` is what stands over the cell it concerns, if any. */
  flaw(flaw: Flaw, column: string | undefined): string
  /** Values that differ from the book, by field. */
  differences(fields: readonly string[]): string
}

/**
 * The rows that did not go in whole, as they stood in the list, each with its number in the file and the reasons
 * before it; corrected there, the file can be read again. Rows that went in without a remark are left out.
 */
export function errorSheet(given: {
  rows: readonly (readonly Cell[])[]
  mapping: Mapping
  outcomes: readonly RowOutcome[]
  words: ErrorWords
}): Cell[][] {
  const { rows, mapping, outcomes, words } = given
  const { first, last } = mapping.header
  const head = rows
    .slice(first, last + 1)
    .map((cells, index): Cell[] => [...(index === 0 ? words.heads : ['', '', '']), ...cells])
  const titles = rows[last] ?? []
  const told = outcomes.filter(
    ({ outcome, flaws, differences }) =>
      outcome !== 'ignored' && (flaws.length > 0 || differences.length > 0),
  )
  const lines = told.map(({ row, outcome, flaws, differences }): Cell[] => {
    const reasons = flaws.map((flaw) => {
      const title = flaw.column === null ? null : titles[flaw.column]
      return words.flaw(flaw, title === null || title === undefined ? undefined : String(title))
    })
    const differing = [...new Set(differences.filter(({ taken }) => !taken).map(({ field }) => field))]
    if (differing.length > 0) reasons.push(words.differences(differing))
    return [row + 1, words.outcome(outcome), reasons.join('; '), ...(rows[row] ?? [])]
  })
  return [...head, ...lines]
}
