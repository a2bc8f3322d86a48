import type { Transaction } from './db/database.ts'
import type { LogEntry } from './state.ts'

/** S5: adds accepted changes to the book's log, as one statement. */
export async function appendLog(
  transaction: Transaction,
  book: number,
  entries: readonly LogEntry[],
): Promise<void> {
  if (entries.length === 0) return
  const rows = entries.map(({ seq, change, at, sensitivity, opened }) => ({
    seq,
    id: change.id,
    device: change.device,
    stream: change.stream,
    number: change.number,
    author: change.author,
    phone_time: change.phoneTime,
    at,
    kind: change.kind,
    entity: change.entity,
    entity_id: change.entityId,
    base: change.base,
    cursor: change.cursor,
    sensitivity,
    opened,
    fields: change.fields,
  }))
  await transaction.query(
    `insert into log (book, seq, id, device, stream, number, author, phone_time, at, kind, entity, entity_id, base,
       cursor, sensitivity, opened, fields)
     select $1, seq, id, device, stream, number, author, phone_time, at, kind, entity, entity_id, base,
       cursor, sensitivity, opened, fields
     from jsonb_to_recordset($2::jsonb) as entry (seq bigint, id text, device integer, stream text, number bigint,
       author text, phone_time double precision, at bigint, kind text, entity text, entity_id text, base bigint,
       cursor bigint, sensitivity integer, opened jsonb, fields jsonb)`,
    [book, JSON.stringify(rows)],
  )
}

/** One accepted change of a record, as the history shows it. */
export interface LogRow {
  seq: number
  device: number
  author: string
  phone_time: number
  at: number
  kind: string
  base: number
  fields: Record<string, unknown>
  opened: string[]
}

/** H2: the accepted changes of one record, oldest first, within the transaction's sensitivity. */
export async function readLog(
  transaction: Transaction,
  book: number,
  entity: string,
  id: string,
): Promise<LogRow[]> {
  return transaction.query<LogRow>(
    `select seq, device, author, phone_time, at, kind, base, fields, opened from log
     where book = $1 and entity = $2 and entity_id = $3 order by seq`,
    [book, entity, id],
  )
}
