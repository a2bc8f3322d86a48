import type { Duplex } from 'node:stream'
import pg from 'pg'

/** What one transaction may see and touch; the policies of the database compare rows with it. */
export interface Scope {
  /** 0 where no book is known yet. */
  book: number
  /** Areas whose records are visible; none unless given, `everyArea` for the whole book. */
  areas?: readonly string[] | undefined
  /** Highest sensitivity that is visible; nothing unless given. */
  sensitivity?: number | undefined
  /** Hash of the one-time code that may be read and spent. */
  code?: string | undefined
  /** One unchanging view for all queries, without writing. */
  snapshot?: boolean | undefined
}

/** The scope of the domain layer's own bookkeeping: every record of the book. */
export const everyArea: readonly string[] = ['*']

/** Queries inside one transaction. Queries that are not awaited one by one travel together. */
export interface Transaction {
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]>
  /** Sets areas and sensitivity for the rest of the transaction. */
  narrow(areas: readonly string[], sensitivity: number): Promise<void>
}

export interface Database {
  transaction<Value>(scope: Scope, work: (transaction: Transaction) => Promise<Value>): Promise<Value>
  close(): Promise<void>
}

/** The database did not do what it was asked: nothing of the transaction remains. Never holds values, only codes. */
export class DatabaseFailure extends Error {
  /** The SQLSTATE, or the system's code where there was no answer. */
  readonly code: string
  constructor(cause: unknown) {
    const { code, constraint } = cause as { code?: unknown; constraint?: unknown }
    const name = typeof code === 'string' ? code : 'unknown'
    super(typeof constraint === 'string' ? `${name} ${constraint}` : name, { cause })
    this.name = 'DatabaseFailure'
    this.code = name
  }
}

/** Opens a pool of connections as the application's role. */
export function openDatabase(url: string, connections = 10): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    types: { getTypeParser },
    pipeline: true,
    connectionTimeoutMillis: 10_000,
    statement_timeout: 60_000,
    lock_timeout: 20_000,
    idle_in_transaction_session_timeout: 60_000,
    application_name: 'so-tre-em',
  } as pg.PoolConfig)
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined)
  return {
    transaction: (scope, work) => inTransaction(pool, scope, work),
    close: () => pool.end(),
  }
}

async function inTransaction<Value>(
  pool: pg.Pool,
  scope: Scope,
  work: (transaction: Transaction) => Promise<Value>,
): Promise<Value> {
  const client = await pool.connect().catch(fail)
  let broken = false
  try {
    // Not awaited: they travel with the first queries of the work, which fail if these fail.
    const begun = begin(client, scope)
    begun.catch(() => undefined)
    const value = await work(transactionOn(client))
    await begun
    const ended = await client.query('commit').catch(fail)
    if (ended.command !== 'COMMIT') throw new DatabaseFailure({ code: '25P02' })
    return value
  } catch (error) {
    await client.query('rollback').catch(() => (broken = true))
    throw error
  } finally {
    client.release(broken)
  }
}

function transactionOn(client: pg.PoolClient): Transaction {
  return {
    async query<Row extends object>(text: string, values: readonly unknown[] = []) {
      return (await prepared(client, text, [...values])) as Row[]
    },
    async narrow(areas, sensitivity) {
      await prepared(client, narrowing, [areasText(areas), String(sensitivity)])
    },
  }
}

const beginning = `select set_config('app.book', $1, true), set_config('app.areas', $2, true),
  set_config('app.sensitivity', $3, true), set_config('app.code', $4, true)`
const narrowing = "select set_config('app.areas', $1, true), set_config('app.sensitivity', $2, true)"

async function begin(client: pg.PoolClient, scope: Scope): Promise<void> {
  const { book, areas = [], sensitivity = -1, code = '' } = scope
  const mode = scope.snapshot ? 'begin isolation level repeatable read read only' : 'begin'
  gather(client)
  await Promise.all([
    client.query(mode).catch(fail),
    prepared(client, beginning, [String(book), areasText(areas), String(sensitivity), code]),
  ])
}

async function prepared(client: pg.PoolClient, text: string, values: unknown[]): Promise<object[]> {
  gather(client)
  const { rows } = await client.query({ name: nameOf(text), text, values }).catch(fail)
  return rows as object[]
}

/** Queries asked for in one go leave in one packet: half of a small push's time went into sending them singly. */
function gather(client: pg.PoolClient): void {
  const { stream } = (client as unknown as { connection: { stream: Duplex } }).connection
  stream.cork()
  process.nextTick(() => stream.uncork())
}

/** Ids and fixed words only, so that the separator cannot occur; the common area alone is an empty first part. */
function areasText(areas: readonly string[]): string {
  return areas.length === 0 ? '-' : `${areas.join('|')}${areas.length === 1 && areas[0] === '' ? '|' : ''}`
}

/** Statements are constants of the code, so each is prepared once per connection under a short name. */
const names = new Map<string, string>()
function nameOf(text: string): string {
  const known = names.get(text)
  if (known) return known
  const name = `s${names.size}`
  names.set(text, name)
  return name
}

/** Numbers of the log stay far below 2^53, so a bigint is read as a number. */
function getTypeParser(oid: number, format?: 'text' | 'binary'): unknown {
  return oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format as 'text')
}

function fail(cause: unknown): never {
  throw cause instanceof DatabaseFailure ? cause : new DatabaseFailure(cause)
}
