import type { StoredRecord } from '#model/record.ts'
import type { Transaction } from './db/database.ts'
import type { Leaving } from './state.ts'

/**
 * The records with these entities and ids, oldest first, where they are there and within the transaction's scope. The
 * order matters: what is written anew gets its numbers in it, and they must not depend on how rows lie on a disk.
 */
export async function loadRecords(
  transaction: Transaction,
  book: number,
  keys: readonly (readonly [entity: string, id: string])[],
): Promise<StoredRecord[]> {
  const rows = await transaction.query<{ body: StoredRecord }>(
    `select body from unnest($2::text[], $3::text[]) as wanted (entity, id)
     join record on record.book = $1 and record.entity = wanted.entity and record.id = wanted.id
     order by record.seq`,
    [book, keys.map(([entity]) => entity), keys.map(([, id]) => id)],
  )
  return rows.map(({ body }) => body)
}

/** Everything that belongs to these households, themselves included, oldest first. */
export async function loadHouseholds(
  transaction: Transaction,
  book: number,
  households: readonly string[],
): Promise<StoredRecord[]> {
  const rows = await transaction.query<{ body: StoredRecord }>(
    'select body from record where book = $1 and household = any ($2::text[]) order by seq',
    [book, households],
  )
  return rows.map(({ body }) => body)
}

/** S5: writes records as they are now, as one statement; `body` is the record as it goes over the wire. */
export async function writeRecords(
  transaction: Transaction,
  book: number,
  records: readonly StoredRecord[],
): Promise<void> {
  if (records.length === 0) return
  const rows = records.map((body) => {
    const { entity, id, area, household, sensitivity, seq } = body
    return { entity, id, area, household, sensitivity, seq, body }
  })
  await transaction.query(
    `insert into record (book, entity, id, area, household, sensitivity, seq, body)
     select $1, entity, id, area, household, sensitivity, seq, body
     from jsonb_to_recordset($2::jsonb) as row (entity text, id text, area text, household text, sensitivity integer,
       seq bigint, body jsonb)
     on conflict (book, entity, id) do update set area = excluded.area, household = excluded.household,
       sensitivity = excluded.sensitivity, seq = excluded.seq, body = excluded.body`,
    [book, JSON.stringify(rows)],
  )
}

/** S5: notes which records left which areas, as one statement. */
export async function writeDepartures(
  transaction: Transaction,
  book: number,
  departures: readonly Leaving[],
): Promise<void> {
  if (departures.length === 0) return
  await transaction.query(
    `insert into departure (book, area, seq, entity, id, sensitivity, became, moved)
     select $1, area, seq, entity, id, sensitivity, became, moved
     from jsonb_to_recordset($2::jsonb) as row (area text, seq bigint, entity text, id text, sensitivity integer,
       became integer, moved boolean)`,
    [book, JSON.stringify(departures)],
  )
}
