import type { StoredRecord } from '#model/record.ts'
import type { Row, Session, TableName } from './session.ts'

/** A list as the wire to the database has it: an array, or the text of one. */
export function listOf<Item>(value: unknown): Item[] {
  return (typeof value === 'string' ? JSON.parse(value) : value) as Item[]
}

/** The key of a row: the parts of its primary key. */
export function keyOf(...parts: unknown[]): string {
  return parts.map(String).join(' ')
}

/** A copy of a row that is there, or none: the server writes to its head before it writes it back. */
export function only(row: Row | undefined): Row[] {
  return row ? [{ ...row }] : []
}

/** Writes a row over whatever was there. */
export function put(session: Session, table: TableName, key: string, row: Row): Row[] {
  session.put(table, key, row)
  return []
}

/** Writes a new row; a key that is taken fails as a unique constraint does. */
export function insert(session: Session, table: TableName, key: string, row: Row): Row[] {
  if (session.tables[table].has(key)) throw new Error(`23505 ${table} ${key}`)
  session.put(table, key, row)
  return []
}

/** Changes columns of a row that is there. */
export function update(session: Session, table: TableName, key: string, columns: Row): Row[] {
  const row = session.tables[table].get(key)
  if (!row) return []
  session.put(table, key, { ...row, ...columns })
  return [row]
}

/** What a record's row keeps; the body is text, so that nobody can write to it by mistake. */
export interface RecordRow {
  [column: string]: unknown
  book: unknown
  entity: string
  id: string
  area: string
  household: string
  sensitivity: number
  seq: number
  body: string
}

/** The records of the book that the transaction may see: the second wall. */
export function* visibleRecords({ tables, scope }: Session): Generator<RecordRow> {
  const isEverything = scope.areas[0] === '*'
  for (const row of tables.record.values() as Iterable<RecordRow>) {
    if (row.book !== scope.book || row.sensitivity > scope.sensitivity) continue
    if (isEverything || scope.areas.includes(row.area)) yield row
  }
}

/** Whether the transaction may see a row: the second wall, for records and departures alike. */
export function isVisible(
  { scope }: Pick<Session, 'scope'>,
  row: Pick<RecordRow, 'area' | 'sensitivity'> & { book: unknown },
): boolean {
  return (
    row.book === scope.book &&
    row.sensitivity <= scope.sensitivity &&
    (scope.areas[0] === '*' || scope.areas.includes(row.area))
  )
}

/** Oldest first. */
export function bySeq(left: { seq: number }, right: { seq: number }): number {
  return left.seq - right.seq
}

export function bodyOf({ body }: RecordRow): { body: StoredRecord } {
  return { body: JSON.parse(body) as StoredRecord }
}
