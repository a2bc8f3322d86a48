import pg from 'pg'
import { Refusal } from '#server/refusal.ts'

/**
 * Connects as the owner for reading or writing whole tables. Throws a Refusal when the database cannot be reached, or
 * when row-level security would hide rows from this role.
 */
export async function connectOwner(ownerUrl: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
  } catch (cause) {
    throw new Refusal('database-unreachable', (cause as { code?: string }).code ?? '', cause)
  }
  const { rows } = await client.query<{ name: string; sees: boolean }>(
    'select rolname as name, rolsuper or rolbypassrls as sees from pg_roles where rolname = current_user',
  )
  if (rows[0]?.sees !== true) {
    await client.end()
    throw new Refusal('backup-role', rows[0]?.name ?? '')
  }
  return client
}

/** Every table of the product, in alphabetical order; the list of migrations is not among them. */
export async function tablesOf(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'migration' order by 1`,
  )
  return rows.map(({ name }) => name)
}
