import type pg from 'pg'
import { chainHash, type Act } from './audit.ts'

/** Where a chain breaks: the number of the first link that does not follow from the one before, and how. */
export interface Break {
  number: number
  how: 'changed' | 'missing' | 'cut'
}

/** The end of a chain as somebody wrote it down elsewhere: printed, mailed, kept with a backup. */
export interface Anchor {
  number: number
  hash: string
}

type Row = Act & { number: number; hash: string }

/**
 * Computes the audit chain of a book again from its rows (`db/README.md`, chains) and compares it with the head, and
 * with an anchor kept elsewhere, which alone can show that the end was cut off and the head set back. Undefined when all
 * is as it was written.
 */
export async function findBreak(
  client: pg.Client,
  book: number,
  anchor?: Anchor,
): Promise<Break | undefined> {
  let previous = ''
  let last = 0
  for (;;) {
    const { rows } = await client.query<Row>(
      `select number::float8 as number, at::float8 as at, device, account, action, detail, hash from audit
       where book = $1 and number > $2 order by number limit 5000`,
      [book, last],
    )
    if (rows.length === 0) break
    for (const row of rows) {
      if (row.number !== last + 1) return { number: last + 1, how: 'missing' }
      if (chainHash(previous, book, row.number, row) !== row.hash)
        return { number: row.number, how: 'changed' }
      if (anchor?.number === row.number && anchor.hash !== row.hash)
        return { number: row.number, how: 'changed' }
      previous = row.hash
      last = row.number
    }
  }
  const { rows } = await client.query<Anchor>(
    'select audit_number::float8 as number, audit_hash as hash from head where book = $1',
    [book],
  )
  const [head] = rows
  if (!head || head.number !== last || head.hash !== previous) return { number: last + 1, how: 'cut' }
  return anchor && anchor.number > last ? { number: last + 1, how: 'cut' } : undefined
}
