import type { Day } from '#model/day.ts'
import { normaliseText } from '#model/name.ts'
import { cellText, type Cell } from './cell.ts'
import type { Flaw, Reading } from './reason.ts'
import type { Target } from './target.ts'
import { dayOfDate, readDate, type DateOrder, type ReadDate } from './value-date.ts'

/** The cells of one row by what they mean; reading one notes what is wrong with it. */
export interface Cells {
  today: Day
  /** The cell under a meaning; undefined where no column has it. */
  at(target: Target): Cell | undefined
  /** The value of a reading, its flaw noted. */
  take<Value>(target: Target, reading: Reading<Value>): Value | undefined
  /** A date in the order of its own column. */
  date(target: Target, options?: { future?: boolean }): Reading<ReadDate>
  /** An exact day; one less exact is not taken. */
  day(target: Target, options?: { future?: boolean }): Day | undefined
  /** Free text of at most so many letters. */
  text(target: Target, length: number): string | undefined
  note(flaw: Omit<Flaw, 'column'>): void
}

/** Which column has which meaning, and how the dates of each are written. */
export interface Columns {
  today: Day
  columns: ReadonlyMap<Target, number>
  orders: ReadonlyMap<Target, DateOrder>
}

/** One row to be read; what is noticed goes into `flaws`. */
export function createCells(row: readonly Cell[], flaws: Flaw[], { today, columns, orders }: Columns): Cells {
  const at = (target: Target) => {
    const column = columns.get(target)
    return column === undefined ? undefined : (row[column] ?? null)
  }
  const note = (flaw: Omit<Flaw, 'column'>) => {
    flaws.push({ ...flaw, column: (flaw.target && columns.get(flaw.target)) ?? null })
  }
  const take = <Value>(target: Target, { value, reason }: Reading<Value>) => {
    if (reason) note({ reason, target, used: value !== undefined })
    return value
  }
  const date = (target: Target, { future = false } = {}) =>
    readDate(at(target), { today, order: orders.get(target) ?? 'day-first', future })
  return {
    today,
    at,
    note,
    take,
    date,
    day(target, options) {
      const value = take(target, date(target, options))
      return value && dayOfDate(value)
    },
    text(target, length) {
      const text = normaliseText(cellText(at(target)))
      if (text.length > length) note({ reason: 'too-long', target, used: false })
      return text === '' || text.length > length ? undefined : text
    },
  }
}
