import pg from 'pg'
import type { Decrypter } from 'age-encryption'
import { renewedEpoch } from '#model/epoch.ts'
import { chainHash, type Act } from '#server/audit.ts'
import { findBreak } from '#server/audit-check.ts'
import { lockSchema, migrate, readMigrations } from '#server/db/migrate.ts'
import type { Kind } from '#server/db/prepare.ts'
import { Refusal } from '#server/refusal.ts'
import {
  endLineSchema,
  headerSchema,
  tableLineSchema,
  type BookHead,
  type Counts,
  type Header,
} from './form.ts'
import { linesOf } from './lines.ts'
import { connectOwner, tablesOf } from './owner.ts'

export interface Restored {
  heads: readonly BookHead[]
  counts: Counts
  /** Milliseconds since 1970 at which the backup was made. */
  at: number
}

/**
 * Lays a backup into an empty database, in one transaction: the schema as it was, every row, then the later migrations.
 * Every book's epoch is renewed, so that devices offer again what they had been told was taken (`PROTOCOL.md` L7); the
 * audit chains are computed again. Throws a Refusal, and then nothing was written.
 *
 * @param random letters and digits, never used before, one call per book
 */
export async function restoreBackup(
  ownerUrl: string,
  decrypter: Decrypter,
  file: string,
  kind: Kind,
  random: () => string,
  now: number,
): Promise<Restored> {
  const lines = linesOf(file, decrypter)
  const client = await connectOwner(ownerUrl)
  try {
    await lockSchema(client)
    if ((await tablesOf(client)).length > 0) throw new Refusal('database-full')
    const header = await readHeader(lines)
    if (header.kind !== kind) throw new Refusal('backup-kind', header.kind)
    checkSchema(header)
    await migrate(client, now, header.migrations.at(-1)?.number ?? 0)
    await client.query('begin')
    const counts = await layIn(client, lines)
    for (const head of header.heads) {
      const broken = await findBreak(client, head.book)
      if (broken) throw new Refusal('backup-broken', `audit ${head.book}/${broken.number}`)
      await begin(client, head, renewedEpoch(head.epoch, head.seq, random()), header.at, now)
    }
    await client.query('commit')
    await migrate(client, now)
    return { heads: header.heads, counts, at: header.at }
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    await clear(client)
    throw error
  } finally {
    await client.end()
  }
}

async function readHeader(lines: AsyncGenerator<string>): Promise<Header> {
  const { value } = await lines.next()
  const header = headerSchema.safeParse(parsed(String(value ?? '')))
  if (!header.success) throw new Refusal('backup-broken', 'header')
  return header.data
}

function checkSchema({ migrations }: Header): void {
  const known = readMigrations()
  for (const { number, digest } of migrations) {
    const own = known.find((migration) => migration.number === number)
    if (!own) throw new Refusal('database-newer')
    if (own.digest !== digest) throw new Refusal('database-other')
  }
}

/** Every row into its table; answers how many, which must be what the last line says. */
async function layIn(client: pg.Client, lines: AsyncGenerator<string>): Promise<Counts> {
  const tables = new Set(await tablesOf(client))
  const counts: Record<string, number> = {}
  let table: string | undefined
  let waiting: string[] = []
  const flush = async () => {
    if (table === undefined || waiting.length === 0) return
    // with its schema: a table may be called as PostgreSQL calls a kind of its own
    const name = `public.${pg.escapeIdentifier(table)}`
    await client.query(`insert into ${name} select * from json_populate_recordset(null::${name}, $1::json)`, [
      `[${waiting.join(',')}]`,
    ])
    counts[table] = (counts[table] ?? 0) + waiting.length
    waiting = []
  }
  for await (const line of lines) {
    const end = line.startsWith('{"end":') ? endLineSchema.safeParse(parsed(line)) : undefined
    if (end?.success) {
      await flush()
      const same = Object.entries(end.data.end).every(([name, count]) => (counts[name] ?? 0) === count)
      if (!same) throw new Refusal('backup-broken', 'rows')
      return end.data.end
    }
    const next = line.startsWith('{"table":') ? tableLineSchema.safeParse(parsed(line)) : undefined
    if (next?.success) {
      await flush()
      table = next.data.table
      if (!tables.has(table)) throw new Refusal('backup-broken', table)
    } else if (waiting.push(line) >= 1000) await flush()
  }
  throw new Refusal('backup-broken', 'end')
}

/** A new epoch for a book, and the restore as a link of its audit chain. */
async function begin(
  client: pg.Client,
  head: BookHead,
  epoch: string,
  from: number,
  now: number,
): Promise<void> {
  const { book, audit_hash: previous, seq } = head
  const number = head.audit_number + 1
  const act: Act = { at: now, device: 0, account: '', action: 'restore', detail: { from, seq } }
  const hash = chainHash(previous, book, number, act)
  await client.query(
    `insert into audit (book, number, at, device, account, action, detail, hash)
     values ($1, $2, $3, 0, '', 'restore', $4, $5)`,
    [book, number, now, JSON.stringify(act.detail), hash],
  )
  await client.query('update head set epoch = $2, audit_number = $3, audit_hash = $4 where book = $1', [
    book,
    epoch,
    number,
    hash,
  ])
}

/** The schema that was made for a restore that failed: an empty database stays empty. */
async function clear(client: pg.Client): Promise<void> {
  const { rows } = await client.query('select 1 from pg_tables where tablename = $1', ['head'])
  if (rows.length === 0) return
  const { rows: heads } = await client.query('select 1 from head limit 1')
  if (heads.length > 0) return
  for (const table of [...(await tablesOf(client)), 'migration'])
    await client.query(`drop table ${pg.escapeIdentifier(table)}`)
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown
  } catch {
    return undefined
  }
}
