import pg from 'pg'
import { Refusal } from '#server/refusal.ts'

/** The role as which the server works, unless `DATABASE_APP_URL` names another. */
export const applicationRole = 'so_tre_em'

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
}

/** Makes the application's role with this password, or gives it the password, where the owner may. */
export async function ensureRole(owner: pg.Client, password: string): Promise<void> {
  const { rows } = await owner.query('select 1 from pg_roles where rolname = $1', [applicationRole])
  const verb = rows.length === 0 ? 'create' : 'alter'
  const secret = pg.escapeLiteral(password)
  await owner
    .query(
      `${verb} role ${applicationRole} login nosuperuser nobypassrls nocreatedb nocreaterole password ${secret}`,
    )
    .catch((cause: unknown) => {
      throw new Refusal('database-role', applicationRole, cause)
    })
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
