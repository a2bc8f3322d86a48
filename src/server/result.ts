import type { Transaction } from './db/database.ts'
import type { StoredVerdict } from './state.ts'

/** S3: earlier results of these change ids, whichever device brought them. */
export async function loadResults(
  transaction: Transaction,
  book: number,
  ids: readonly string[],
): Promise<Map<string, StoredVerdict>> {
  const rows = await transaction.query<StoredVerdict>(
    `select id, device, stream, number, outcome, seq, reason, field, at, hash from result
     where book = $1 and id = any ($2::text[])`,
    [book, ids],
  )
  return new Map(rows.map((row) => [row.id, withoutNulls(row)]))
}

/** S5: stores results, as one statement. */
export async function writeResults(
  transaction: Transaction,
  book: number,
  results: readonly StoredVerdict[],
): Promise<void> {
  if (results.length === 0) return
  await transaction.query(
    `insert into result (book, id, device, stream, number, outcome, seq, reason, field, at, hash)
     select $1, id, device, stream, number, outcome, seq, reason, field, at, hash
     from jsonb_to_recordset($2::jsonb) as row (id text, device integer, stream text, number bigint, outcome text,
       seq bigint, reason text, field text, at bigint, hash text)`,
    [book, JSON.stringify(results)],
  )
}

/** The last number consumed in a stream of a device, 0 before the first. */
export async function readStream(
  transaction: Transaction,
  book: number,
  device: number,
  stream: string,
): Promise<number> {
  const [row] = await transaction.query<{ number: number }>(
    'select number from stream where book = $1 and device = $2 and stream = $3',
    [book, device, stream],
  )
  return row?.number ?? 0
}

/** S5: notes the last number consumed. */
export async function writeStream(
  transaction: Transaction,
  book: number,
  device: number,
  stream: string,
  number: number,
): Promise<void> {
  await transaction.query(
    `insert into stream (book, device, stream, number) values ($1, $2, $3, $4)
     on conflict (book, device, stream) do update set number = excluded.number`,
    [book, device, stream, number],
  )
}

function withoutNulls(row: StoredVerdict): StoredVerdict {
  return Object.fromEntries(
    Object.entries(row).filter(([, value]) => value !== null),
  ) as unknown as StoredVerdict
}
