import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import pg from 'pg'
import { Refusal } from '#server/refusal.ts'

/** One step of the schema; `digest` is SHA-256 of the file. */
export interface Migration {
  number: number
  name: string
  digest: string
  text: string
}

/** All migrations in order, as they lie beside this file. */
export function readMigrations(): Migration[] {
  return readdirSync(import.meta.dirname)
    .filter((name) => /^\d{4}_[a-z_]+\.sql$/.test(name))
    .sort()
    .map((name) => {
      const text = readFileSync(`${import.meta.dirname}/${name}`, 'utf8')
      return {
        number: Number(name.slice(0, 4)),
        name,
        digest: createHash('sha256').update(text).digest('hex'),
        text,
      }
    })
}

/**
 * Brings the database to the schema of this release, as its owner, who holds the lock of `lockSchema`. Throws a Refusal
 * when the database is newer than the program or was migrated by other files.
 *
 * @param upTo the last migration that is applied, for rows that were saved before later ones
 */
export async function migrate(owner: pg.Client, now: number, upTo = Number.POSITIVE_INFINITY): Promise<void> {
  await owner.query(
    'create table if not exists migration (number integer primary key, name text not null, digest text not null, at bigint not null)',
  )
  const { rows } = await owner.query<{ number: number; digest: string }>(
    'select number, digest from migration',
  )
  const migrations = readMigrations()
  for (const applied of rows) {
    const known = migrations.find((migration) => migration.number === applied.number)
    if (!known) throw new Refusal('database-newer')
    if (known.digest !== applied.digest) throw new Refusal('database-other')
  }
  const done = new Set(rows.map((row) => row.number))
  for (const migration of migrations) {
    if (!done.has(migration.number) && migration.number <= upTo) await apply(owner, migration, now)
  }
}

/** Servers that start at once wait here for each other; given back when the owner's connection ends. */
export async function lockSchema(owner: pg.Client): Promise<void> {
  await owner.query("select pg_advisory_lock(hashtext('so-tre-em schema'))")
}

async function apply(owner: pg.Client, migration: Migration, now: number): Promise<void> {
  await owner.query('begin')
  try {
    await owner.query(migration.text)
    await owner.query('insert into migration (number, name, digest, at) values ($1, $2, $3, $4)', [
      migration.number,
      migration.name,
      migration.digest,
      now,
    ])
    await owner.query('commit')
  } catch (error) {
    await owner.query('rollback')
    throw error
  }
}
