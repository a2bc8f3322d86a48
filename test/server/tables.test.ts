import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { recordsOf, type RecordTable } from '#model/record-table.ts'
import { asOwner, openTestDatabase, type TestDatabase } from '../part/postgres.ts'
import { createEngine } from '../sim/engine.ts'
import { enrolDevice } from '../sim/enrol.ts'
import { createProcess, noRisk } from '../sim/machine.ts'
import { answer, createDesk, signer, type Desk, type Heard } from '../sim/server.ts'
import { simulate } from '../sim/simulate.ts'
import { createChance } from '#demo/chance.ts'
import { seedBook } from '#server/seed.ts'
import type { Row, TableName } from '../sim/sql/session.ts'
import { emptyTables, openTables } from '../sim/sql/tables.ts'

/**
 * The simulator's tables (`test/sim/sql`) are only worth something as long as they answer as PostgreSQL does: everything
 * that a simulated ward asked its server is asked of both, one by one, and both must say and hold the same.
 */
/** Keeps the cluster up from one test to the next. */
let keeper: TestDatabase
let opened: TestDatabase
beforeAll(async () => {
  keeper = await openTestDatabase('training')
})
beforeEach(async () => {
  opened = await openTestDatabase('training')
})
afterEach(() => opened.close())
afterAll(() => keeper.close())

const counts: Partial<Record<Heard['what'], number>> = {}

test.each([10, 12, 15])('answer and hold what PostgreSQL does, with seed %i', async (seed) => {
  const heard: Heard[] = []
  const { problem } = await simulate({ seed, phones: 5, changes: 30, clocks: 1 }, (one) => heard.push(one))
  expect(problem).toBeUndefined()
  const engine = createEngine()
  const process = createProcess({
    engine,
    chance: createChance(1),
    risk: () => noRisk,
    died: () => undefined,
  })
  const disk = { tables: emptyTables(), committed: () => undefined }
  const [quick, real] = [
    createDesk(openTables(disk, process).database, () => 1),
    createDesk(opened.database, () => 1),
  ]
  for (const one of heard) {
    const [left, right] = [await again(quick, one), await again(real, one)]
    expect(left, JSON.stringify(one)).toEqual(right)
    counts[one.what] = (counts[one.what] ?? 0) + 1
  }
  for (const table of tableNames) {
    const kept = [...disk.tables[table].values()]
    const names = [...new Set(kept.flatMap(Object.keys))].sort()
    const rows = await asOwner<Row>(opened.ownerUrl, `select ${names.join(', ')} from ${table}`)
    expect(linesOf(rows, names), table).toEqual(linesOf(kept, names))
  }
})

test('and were asked enough', () => {
  expect(counts.ask, 'requests of phones').toBeGreaterThan(300)
  expect(counts.act, 'acts of the office').toBeGreaterThan(5)
})

/** What a desk makes of one request. */
async function again({ database, ...rest }: Desk, one: Heard): Promise<unknown> {
  const { at } = one
  if (one.what === 'seed') return seedBook(database, one.records, { book: 1, epoch: 'epoch-1', at })
  if (one.what === 'enrol') return enrolDevice(database, one.account, at)
  if (one.what === 'act') return one.work(database, signer(at))
  const { status, text } = await answer({ database, ...rest }, one.path, one.body, one.token, at)
  return [status, plain(JSON.parse(text) as Answer)]
}

interface Answer {
  tables?: RecordTable[]
  sealingKey?: unknown
}

/**
 * An answer with its records one by one: a database decides itself in which order it names the fields of a table. Each
 * server has a key pair of its own.
 */
function plain({ tables = [], sealingKey: _own, ...rest }: Answer): unknown {
  return { ...rest, found: tables.flatMap(recordsOf) }
}

const tableNames: readonly TableName[] = [
  'head',
  'account',
  'account_area',
  'device',
  'stream',
  'log',
  'result',
  'record',
  'departure',
  'audit',
]

/** Rows as lines in a fixed order, by the columns that the simulator keeps. */
function linesOf(rows: readonly Row[], names: readonly string[]): string[] {
  return rows.map((row) => JSON.stringify(names.map((name) => [name, simple(row[name])]))).sort()
}

/** Numbers come from the database as text where they may be large, and the simulator keeps some JSON as text. */
function simple(value: unknown): unknown {
  if (value === undefined) return null
  if (typeof value === 'string' && /^-?\d{1,15}$/.test(value)) return Number(value)
  if (typeof value === 'string' && /^[[{]/.test(value)) return sorted(JSON.parse(value))
  return sorted(value)
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1))
  return Object.fromEntries(entries.map(([key, part]) => [key, sorted(part)]))
}
