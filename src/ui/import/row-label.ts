import { cellText, type Cell } from '#import/cell.ts'
import type { Mapping } from '#import/mapping.ts'
import type { Target } from '#import/target.ts'
import { foldText } from '#model/name.ts'
import { dateShort } from '#ui/moment.ts'

type Row = readonly Cell[]

/** Who a row of the list speaks of, as the list has it: name, birth, and what else tells it from others. */
export interface RowLabel {
  name: string
  line: string
}

/** The cells of a row that say who it is, in words. */
export function rowLabel(row: Row, mapping: Mapping): RowLabel {
  const at = (target: Target) => textAt(row, mapping, target)
  const parts = [at('birthDay'), at('birthMonth'), at('birthYear')].filter(Boolean).join('/')
  const birth = at('birth') || at('birthMale') || at('birthFemale') || parts
  const adults = [at('mother'), at('father'), at('parent'), at('guardian')].filter(Boolean)
  return {
    name: at('name') || [at('nameFamily'), at('nameGiven')].filter(Boolean).join(' ') || at('head'),
    line: [birth, at('identifier'), adults.join(', '), at('area'), at('school'), at('class')]
      .filter(Boolean)
      .join(' · '),
  }
}

/** Folded words of every row, for searching; yields on the way. */
export function* foldRows(
  rows: readonly Row[],
  mapping: Mapping,
  wanted: readonly { row: number }[],
): Generator<number, Map<number, string>> {
  const folded = new Map<number, string>()
  for (const [done, { row }] of wanted.entries()) {
    if (done % 50 === 0) yield done
    const { name, line } = rowLabel(rows[row] ?? [], mapping)
    folded.set(row, foldText(`${name} ${line}`))
  }
  return folded
}

function textAt(row: Row, { columns }: Mapping, target: Target): string {
  const column = columns.indexOf(target)
  const text = column < 0 ? '' : cellText(row[column])
  return /^\d{4}-\d\d-\d\d$/u.test(text) ? dateShort(text) : text
}
