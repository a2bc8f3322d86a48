import pg from 'pg'
import { Refusal } from '#server/refusal.ts'
import { openDatabase, type Database } from './database.ts'
import { lockSchema, migrate } from './migrate.ts'
import { checkRole, ensureRole, grantPrivileges } from './role.ts'

/** A training ward or real use: two kinds of database that never mix (`design/architecture.md` decision 6). */
export type Kind = 'training' | 'real'

export interface Preparation {
  /** Connection as the owner, who runs the migrations. */
  ownerUrl: string
  /** Connection as a role that the owner has made beforehand, or the password for the one made here. */
  application: { url: string } | { password: string }
  kind: Kind
  /** Milliseconds since 1970. */
  now: number
}

/**
 * Brings the database to this release's schema, makes sure of the roles and of the kind, and opens it as the
 * application. Throws a Refusal when it is of the other kind, newer, or its roles would see too much.
 */
export async function prepareDatabase(preparation: Preparation): Promise<Database> {
  const owner = new pg.Client({ connectionString: preparation.ownerUrl, connectionTimeoutMillis: 10_000 })
  owner.on('error', () => undefined)
  try {
    await owner.connect()
  } catch (cause) {
    throw new Refusal('database-unreachable', (cause as { code?: string }).code ?? '', cause)
  }
  try {
    await lockSchema(owner)
    await checkKind(owner, preparation.kind)
    await migrate(owner, preparation.now)
    const url = await applicationUrl(owner, preparation)
    const role = decodeURIComponent(new URL(url).username)
    await checkRole(owner, role)
    await grantPrivileges(owner, role)
    await owner.query("insert into setting (key, value) values ('kind', $1) on conflict do nothing", [
      preparation.kind,
    ])
    await checkKind(owner, preparation.kind)
    return openDatabase(url)
  } finally {
    await owner.end()
  }
}

async function checkKind(owner: pg.Client, kind: Kind): Promise<void> {
  const { rows: tables } = await owner.query(
    "select 1 from pg_tables where schemaname = 'public' and tablename = 'setting'",
  )
  if (tables.length === 0) return
  const { rows } = await owner.query<{ value: string }>("select value from setting where key = 'kind'")
  const found = rows[0]?.value
  if (found !== undefined && found !== kind) throw new Refusal('database-kind', found)
}

async function applicationUrl(owner: pg.Client, { ownerUrl, application }: Preparation): Promise<string> {
  if ('url' in application) return application.url
  const role = await ensureRole(owner, application.password)
  const url = new URL(ownerUrl)
  url.username = encodeURIComponent(role)
  url.password = encodeURIComponent(application.password)
  return url.href
}
