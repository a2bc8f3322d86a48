import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readMigrations } from '#server/db/migrate.ts'
import { prepareDatabase } from '#server/db/prepare.ts'
import { privileges } from '#server/db/role.ts'
import { Refusal } from '#server/refusal.ts'
import { asOwner, openTestDatabase, type TestDatabase } from '../part/postgres.ts'

/** Reference tables: small, the same on every node, found without a book (`src/server/db/README.md`). */
const referenceTables = ['code', 'migration', 'setting']

let opened: TestDatabase
beforeAll(async () => {
  opened = await openTestDatabase()
})
afterAll(() => opened.close())

const rows = <Row extends object>(text: string, values?: unknown[]) =>
  asOwner<Row>(opened.ownerUrl, text, values)
const again = (kind: 'real' | 'training') =>
  prepareDatabase({ ownerUrl: opened.ownerUrl, application: { password: 'only-for-tests' }, kind, now: 1 })

describe('migrations', () => {
  test('are numbered without gaps, and none that was released has been edited', () => {
    const migrations = readMigrations()
    expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, index) => index + 1))
    const file = join(import.meta.dirname, 'released.json')
    const released = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>
    const found = Object.fromEntries(migrations.map(({ name, digest }) => [name, digest]))
    expect(found).toMatchObject(released)
    expect(Object.keys(found)).toEqual(Object.keys(released))
  })

  test('add up to the committed schema', async () => {
    const file = join(import.meta.dirname, 'schema.snapshot')
    const schema = await describeSchema()
    if (process.env['WRITE_SCHEMA'] === '1') writeFileSync(file, schema)
    expect(schema).toBe(readFileSync(file, 'utf8'))
  })

  test('run once: a second start finds nothing to do', async () => {
    const before = await rows('select * from migration')
    await (await again('real')).close()
    expect(await rows('select * from migration')).toEqual(before)
  })

  test('several servers that start at once wait for each other', async () => {
    const others = await Promise.all([again('real'), again('real'), again('real')])
    for (const other of others) await other.close()
    expect(await rows('select 1 from migration')).toHaveLength(readMigrations().length)
  })

  test('a database of the other kind, of a newer program or of other migrations is refused', async () => {
    await expect(again('training')).rejects.toEqual(new Refusal('database-kind', 'real'))
    await rows("insert into migration values (9999, '9999_future.sql', '', 0)")
    await expect(again('real')).rejects.toEqual(new Refusal('database-newer'))
    await rows('delete from migration where number = 9999')
    const [first] = await rows<{ digest: string }>('select digest from migration where number = 1')
    await rows("update migration set digest = 'other' where number = 1")
    await expect(again('real')).rejects.toEqual(new Refusal('database-other'))
    await rows('update migration set digest = $1 where number = 1', [first?.digest])
  })

  test('a role that row-level security would not hold is refused', async () => {
    const preparation = { ownerUrl: opened.ownerUrl, kind: 'real', now: 1 } as const
    await expect(prepareDatabase({ ...preparation, application: { url: opened.ownerUrl } })).rejects.toThrow(
      'database-role',
    )
  })
})

describe('the schema', () => {
  test('begins every primary and unique key with the book, except in reference tables', async () => {
    const keys = await rows<{ table: string; column: string }>(
      `select relation.relname as table, attname as column from pg_index
       join pg_class relation on relation.oid = indrelid
       join pg_attribute on attrelid = indrelid and attnum = indkey[0]
       where indisunique and relnamespace = 'public'::regnamespace`,
    )
    const others = keys.filter(({ column }) => column !== 'book').map(({ table }) => table)
    expect(others.toSorted()).toEqual(referenceTables)
  })

  test('forces row-level security on every table with a book, for the owner too', async () => {
    const tables = await rows<{ relname: string; relrowsecurity: boolean; relforcerowsecurity: boolean }>(
      `select relname, relrowsecurity, relforcerowsecurity from pg_class
       where relkind = 'r' and relnamespace = 'public'::regnamespace`,
    )
    for (const { relname, relrowsecurity, relforcerowsecurity } of tables) {
      const isHeld = relrowsecurity && relforcerowsecurity
      expect([relname, isHeld]).toEqual([relname, !['setting', 'migration'].includes(relname)])
    }
  })

  test('uses nothing that Citus refuses on distributed tables', async () => {
    const refused =
      /\b(trigger|foreign key|references|serial|bigserial|generated .* as identity|create sequence|exclude using|create rule|inherits|unlogged|temporary|listen|notify|select[^;]+for update)\b/i
    for (const { name, text } of readMigrations()) {
      const statements = text.replace(/--.*$/gm, '')
      expect([name, refused.exec(statements)?.[0]]).toEqual([name, undefined])
    }
    expect(
      await rows("select 1 from pg_policies where qual like '%SELECT%' or with_check like '%SELECT%'"),
    ).toEqual([])
    expect(
      await rows(
        "select 1 from pg_constraint where contype in ('f', 'x') and connamespace = 'public'::regnamespace",
      ),
    ).toEqual([])
  })

  test('grants the application exactly what is listed, and nothing of the migrations', async () => {
    const granted = await rows<{ table_name: string; list: string }>(
      `select table_name, string_agg(lower(privilege_type), ', ' order by privilege_type) as list
       from information_schema.role_table_grants where grantee = 'so_tre_em_' || current_database() and table_schema = 'public'
       group by table_name`,
    )
    const sorted = (list: string) => list.split(', ').toSorted().join(', ')
    expect(Object.fromEntries(granted.map(({ table_name, list }) => [table_name, sorted(list)]))).toEqual(
      Object.fromEntries(Object.entries(privileges).map(([table, list]) => [table, sorted(list)])),
    )
  })

  test('finds what a pull asks for by an index, with row-level security on', async () => {
    await rows(
      `insert into record select 1, 'visit', n::text, 'area ' || n % 100, '', 0, n, '{}' from generate_series(1, 20000) n`,
    )
    await rows('analyze record')
    const scope = { book: 1, areas: ['', 'area 7'], sensitivity: 0 }
    const plan = await opened.database.transaction(scope, (transaction) =>
      transaction.query<{ 'QUERY PLAN': string }>(
        "explain select body from record where book = 1 and area = 'area 7' and seq > 15000 order by seq limit 10",
      ),
    )
    const text = plan.map((line) => line['QUERY PLAN']).join('\n')
    expect(text).toContain('Index Scan using record_area')
    expect(text).toMatch(/Index Cond: .*book = 1.*area = 'area 7'.*seq > 15000/)
  })
})

/** Tables, columns, keys, indexes and policies as text, in a fixed order. */
async function describeSchema(): Promise<string> {
  const columns = await rows<{ line: string }>(
    `select table_name || '.' || column_name || ' ' || data_type || coalesce(' collate ' || collation_name, '') ||
       case is_nullable when 'NO' then ' not null' else '' end as line
     from information_schema.columns where table_schema = 'public' order by table_name, ordinal_position`,
  )
  const indexes = await rows<{ line: string }>(
    "select indexdef as line from pg_indexes where schemaname = 'public' order by indexname",
  )
  const policies = await rows<{ line: string }>(
    `select tablename || ' ' || policyname || ' ' || cmd || ' using ' || coalesce(qual, '-') || ' check ' ||
       coalesce(with_check, '-') as line
     from pg_policies where schemaname = 'public' order by tablename, policyname`,
  )
  const lines = [...columns, ...indexes, ...policies].map(({ line }) => line.replace(/\s+/g, ' '))
  return `${lines.join('\n')}\n`
}
