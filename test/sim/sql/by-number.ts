import type { Row } from './session.ts'

type Table = ReadonlyMap<string, Row>

/** A row as it was written, under its number; it counts as long as the table still holds it. */
interface Entry {
  seq: number
  key: string
  row: Row
}

interface Order {
  entries: Entry[]
  isSorted: boolean
}

/** An index, as PostgreSQL has one for what a pull asks; it lives beside the table and is not part of a backup. */
const orders = new WeakMap<Table, Order>()

/** The rows of a table behind a number of the book, oldest first. */
export function rowsAfter(table: Table, after: number): Row[] {
  const entries = entriesOf(table)
  let [low, high] = [0, entries.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((entries[middle] as Entry).seq > after) high = middle
    else low = middle + 1
  }
  const rows: Row[] = []
  for (; low < entries.length; low += 1) {
    const { key, row } = entries[low] as Entry
    if (table.get(key) === row) rows.push(row)
  }
  return rows
}

/** Notes a row that has just been written. */
export function noteRow(table: Table, key: string, row: Row): void {
  const order = orders.get(table)
  if (!order) return
  const { entries } = order
  const seq = Number(row['seq'])
  if (seq < (entries.at(-1)?.seq ?? 0)) order.isSorted = false
  entries.push({ seq, key, row })
  if (entries.length > 3 * table.size + 50) orders.delete(table)
}

/** Rows were taken back; what stands again is looked up when it is next asked for. */
export function forgetOrder(table: Table): void {
  orders.delete(table)
}

function entriesOf(table: Table): readonly Entry[] {
  const known = orders.get(table)
  if (known?.isSorted) return known.entries
  const entries = known?.entries ?? [...table].map(([key, row]) => ({ seq: Number(row['seq']), key, row }))
  entries.sort((left, right) => left.seq - right.seq)
  orders.set(table, { entries, isSorted: true })
  return entries
}
