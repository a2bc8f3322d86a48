import { foldText } from '#model/name.ts'
import type { Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import type { Register } from '#model/register.ts'
import { inListOrder } from '#ui/batch/order.ts'
import { deedsOf, type Deed } from '#ui/batch/tick.ts'
import { parentName } from '#ui/visit/child-words.ts'
import { numberText } from '#ui/visit/household-words.ts'
import { childStanding, type ChildStanding } from '#check/standing.ts'

/** One child of a list as the table shows it. */
export interface BatchRow {
  child: RecordOf<'child'>
  household: RecordOf<'household'> | undefined
  /** What was written for the child on this list, by whomever; empty while nothing was. */
  deeds: readonly Deed[]
  /** What became of the child since the list was made; `active` while it is followed. */
  standing: ChildStanding
}

export type RowFilter = 'all' | 'open' | 'done'

/**
 * The rows of a frozen list in the order of household number, then name. Children whose records this device does not
 * hold (moved to another địa bàn) are only counted.
 */
export function batchRows(
  register: Register,
  batch: RecordOf<'batch'>,
  today: Day,
): { rows: BatchRow[]; missing: number } {
  const children = (batch.fields.children ?? []).flatMap((id) => {
    const child = register.get('child', id)
    return child && !child.removed ? [child] : []
  })
  const rows = inListOrder(register, children).map((child) => ({
    child,
    household: register.get('household', child.household),
    deeds: deedsOf(register, batch, child.id),
    standing: childStanding(child, today),
  }))
  return { rows, missing: (batch.fields.children?.length ?? 0) - rows.length }
}

/** Whether “Chọn tất cả” may tick the child: it has not left the book, except by growing out of it since. */
export function isHere({ standing }: BatchRow): boolean {
  return standing === 'active' || standing === 'agedOut'
}

/** How many rows have something written. */
export function doneCount(rows: readonly BatchRow[]): number {
  return rows.filter((row) => row.deeds.length > 0).length
}

/**
 * The rows that a filter and a search text show. `kept` are children that stay although they no longer fit, because
 * they were ticked a moment ago: nothing may slip away under the finger.
 */
export function shownRows(
  rows: readonly BatchRow[],
  filter: RowFilter,
  text: string,
  kept: ReadonlySet<string>,
): BatchRow[] {
  const words = foldText(text).split(' ').filter(Boolean)
  return rows.filter((row) => {
    const isDone = row.deeds.length > 0
    const fits = filter === 'all' || (filter === 'done') === isDone || kept.has(row.child.id)
    if (!fits || words.length === 0) return fits
    const said = ` ${foldText(wordsOf(row))}`
    return words.every((word) => said.includes(` ${word}`))
  })
}

function wordsOf({ child, household }: BatchRow): string {
  const { name, homeName, parents } = child.fields
  return [
    numberText(household?.fields.number),
    name?.full,
    homeName,
    parentName(parents),
    household?.fields.head,
  ]
    .filter(Boolean)
    .join(' ')
}
