import { createWriteStream, renameSync, rmSync } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as NodeStream } from 'node:stream/web'
import { createGzip } from 'node:zlib'
import type { Encrypter } from 'age-encryption'
import pg from 'pg'
import type { BookHead, Counts, Header } from './form.ts'
import { connectOwner, tablesOf } from './owner.ts'

/** What was saved: where each book stood, and how many rows of each table. */
export interface Saved {
  heads: readonly BookHead[]
  counts: Counts
}

/**
 * Saves every row of every table as one moment, while the server goes on, into an encrypted file (age). The file takes
 * its name only when it is whole. Throws a Refusal when the database cannot be read.
 *
 * @param at milliseconds since 1970
 */
export async function saveBackup(
  ownerUrl: string,
  encrypter: Encrypter,
  file: string,
  at: number,
): Promise<Saved> {
  const client = await connectOwner(ownerUrl)
  const part = `${file}.part`
  try {
    await client.query('begin isolation level repeatable read read only')
    const header = await headerOf(client, at)
    const counts: Record<string, number> = {}
    const packed = createGzip({ level: 6 })
    // a pipe does not pass errors on, and a file without an end must not be waited for
    Readable.from(lines(client, header, counts))
      .on('error', (error) => packed.destroy(error))
      .pipe(packed)
    const sealed = await encrypter.encrypt(Readable.toWeb(packed) as ReadableStream<Uint8Array>)
    const target = createWriteStream(part, { mode: 0o600, flush: true })
    await pipeline(Readable.fromWeb(sealed as unknown as NodeStream), target)
    renameSync(part, file)
    return { heads: header.heads, counts }
  } finally {
    rmSync(part, { force: true })
    await client.end()
  }
}

async function headerOf(client: pg.Client, at: number): Promise<Header> {
  const [kind, migrations, heads] = [
    await client.query<{ value: 'training' | 'real' }>("select value from setting where key = 'kind'"),
    await client.query<Header['migrations'][number]>('select number, digest from migration order by number'),
    await client.query<BookHead>(
      `select book, epoch, seq::float8 as seq, audit_number::float8 as audit_number, audit_hash from head
       order by book`,
    ),
  ]
  return {
    form: 'so-tre-em-backup/1',
    kind: kind.rows[0]?.value ?? 'real',
    at,
    migrations: migrations.rows,
    heads: heads.rows,
  }
}

/** The file's text, a few thousand rows at a time: a book of many years does not fit into memory. */
async function* lines(
  client: pg.Client,
  header: Header,
  counts: Record<string, number>,
): AsyncGenerator<string> {
  yield `${JSON.stringify(header)}\n`
  for (const table of await tablesOf(client)) {
    yield `${JSON.stringify({ table })}\n`
    counts[table] = 0
    const name = pg.escapeIdentifier(table)
    await client.query(
      `declare rows no scroll cursor for select row_to_json(line)::text as row from ${name} as line`,
    )
    for (;;) {
      const { rows } = await client.query<{ row: string }>('fetch 2000 from rows')
      if (rows.length === 0) break
      counts[table] += rows.length
      yield rows.map(({ row }) => `${row}\n`).join('')
    }
    await client.query('close rows')
  }
  yield `${JSON.stringify({ end: counts })}\n`
}
