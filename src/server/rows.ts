import type { Transaction } from './db/database.ts'
import type { Entry } from './scope.ts'

/** One row of a pull: a record as the text it is sent in, or a departure, where `body` is null. */
export interface Row {
  /** Index of the scope entry. */
  entry: number
  seq: number
  entity: string
  id: string
  body: string | null
  sensitivity: number
}

/**
 * What lies behind the entries' cursors, in the order of entries and numbers, at most `limit` rows. The sensitivity
 * stands here and in the policies. Departures are sent from 0 on, too: a device may have written before its first pull.
 */
export async function readRows(
  transaction: Transaction,
  book: number,
  entries: readonly Entry[],
  sensitivity: number,
  limit: number,
): Promise<Row[]> {
  const [only] = entries
  if (only && only.area === undefined) {
    return transaction.query<Row>(
      `select 0 as entry, seq, entity, id, body, sensitivity from (
         (${recordsOfBook} order by seq limit $4) union all (${departuresOfBook} order by seq limit $4)
       ) as row order by seq limit $4`,
      [book, only.after, sensitivity, limit],
    )
  }
  return transaction.query<Row>(
    `select (entry.place - 1)::integer as entry, row.seq, row.entity, row.id, row.body, row.sensitivity
     from ${eachEntry} cross join lateral (
       (${recordsOfArea} order by seq limit $5) union all (${departuresOfArea} order by seq limit $5)
     ) as row order by entry.place, row.seq limit $5`,
    [book, ...places(entries), sensitivity, limit],
  )
}

/** How many rows lie behind the entries' cursors. */
export async function countRows(
  transaction: Transaction,
  book: number,
  entries: readonly Entry[],
  sensitivity: number,
): Promise<number> {
  const open = entries.filter((entry) => !entry.isLevel)
  const [only] = open
  const [row] =
    only && only.area === undefined
      ? await transaction.query<{ count: number }>(
          `select count(*) as count from ((${recordsOfBook}) union all (${departuresOfBook})) as row`,
          [book, only.after, sensitivity],
        )
      : await transaction.query<{ count: number }>(
          `select count(*) as count
           from ${eachEntry} cross join lateral ((${recordsOfArea}) union all (${departuresOfArea})) as row`,
          [book, ...places(open), sensitivity],
        )
  return row?.count ?? 0
}

const recordsOfBook = `select seq, entity, id, body::text, sensitivity from record
  where book = $1 and seq > $2 and sensitivity <= $3`
const departuresOfBook = `select seq, entity, id, null, sensitivity from departure
  where book = $1 and seq > $2 and sensitivity <= $3 and became > $3`

const eachEntry = 'unnest($2::text[], $3::bigint[]) with ordinality as entry (area, after, place)'
const recordsOfArea = `select seq, entity, id, body::text, sensitivity from record
  where book = $1 and area = entry.area and seq > entry.after and sensitivity <= $4`
const departuresOfArea = `select seq, entity, id, null, sensitivity from departure
  where book = $1 and area = entry.area and seq > entry.after and sensitivity <= $4
    and (moved or became > $4)`

function places(entries: readonly Entry[]): [string[], number[]] {
  return [entries.map(({ area }) => area ?? ''), entries.map(({ after }) => after)]
}
