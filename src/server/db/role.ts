import pg from 'pg'
import { Refusal } from '#server/refusal.ts'

/**
 * The role as which the server works in a database, unless `DATABASE_APP_URL` names another. Roles belong to the whole
 * cluster, so each database has one of its own.
 */
export function applicationRole(database: string): string {
  return `so_tre_em_${database}`.slice(0, 63)
}

/** What the application may do with each table; what is not named is refused by the database. */
export const privileges: Record<string, string> = {
  setting: 'select, insert',
  head: 'select, insert, update',
  account: 'select, insert, update',
  account_area: 'select, insert, update',
  device: 'select, insert, update',
  code: 'select, insert, update',
  stream: 'select, insert, update',
  log: 'select, insert',
  result: 'select, insert',
  record: 'select, insert, update',
  departure: 'select, insert',
  audit: 'select, insert',
  sealing_key: 'select, insert',
}

/** Makes the application's role with this password, or gives it the password, where the owner may; answers its name. */
export async function ensureRole(owner: pg.Client, password: string): Promise<string> {
  const { rows: here } = await owner.query<{ name: string }>('select current_database() as name')
  const role = applicationRole(here[0]?.name ?? '')
  const { rows } = await owner.query('select 1 from pg_roles where rolname = $1', [role])
  const verb = rows.length === 0 ? 'create' : 'alter'
  const name = pg.escapeIdentifier(role)
  await owner
    .query(`${verb} role ${name} login password ${pg.escapeLiteral(password)}`)
    .catch((cause: unknown) => {
      throw new Refusal('database-role', role, cause)
    })
  return role
}

/** Grants exactly the privileges above, and takes back whatever else the role had. */
export async function grantPrivileges(owner: pg.Client, role: string): Promise<void> {
  const name = pg.escapeIdentifier(role)
  const statements = Object.entries(privileges).map(
    ([table, list]) => `revoke all on ${table} from ${name}; grant ${list} on ${table} to ${name}`,
  )
  await owner.query(`begin; grant usage on schema public to ${name}; ${statements.join('; ')}; commit`)
}

/** Throws unless the role is held by row-level security: no superuser, no bypass, owner of nothing here. */
export async function checkRole(owner: pg.Client, role: string): Promise<void> {
  const { rows } = await owner.query<{ free: boolean }>(
    `select rolsuper or rolbypassrls or exists (
       select 1 from pg_tables where schemaname = 'public' and pg_has_role(rolname, tableowner, 'member')
     ) as free from pg_roles where rolname = $1`,
    [role],
  )
  if (rows[0]?.free !== false) throw new Refusal('database-role', role)
}
