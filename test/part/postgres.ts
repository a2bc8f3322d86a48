import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll } from 'vitest'
import { startCluster, type Cluster } from '#server/db/cluster.ts'
import type { Database } from '#server/db/database.ts'
import { prepareDatabase, type Kind } from '#server/db/prepare.ts'
import { applicationRole } from '#server/db/role.ts'

/** A real PostgreSQL database of one test file's own. */
export interface TestDatabase {
  database: Database
  /** As the owner, who may do everything: to look behind the application's back. */
  ownerUrl: string
  /** As the application's role, which row-level security holds. */
  applicationUrl: string
  close(): Promise<void>
}

/**
 * Opens an empty database with the product's schema: on `TEST_DATABASE_URL` where it is set, else on an embedded
 * cluster that all databases of one test file share and the last one to close stops. Durability is off here; what it
 * promises is tested on the server process itself.
 */
export async function openTestDatabase(kind: Kind = 'real'): Promise<TestDatabase> {
  const given = process.env['TEST_DATABASE_URL']
  const shared = given === undefined ? await shareCluster() : undefined
  const serverUrl = given ?? shared?.cluster.ownerUrl ?? ''
  const name = `so_tre_em_test_${randomBytes(6).toString('hex')}`
  await asOwner(serverUrl, `create database ${name}`)
  const ownerUrl = withDatabase(serverUrl, name)
  const password = 'only-for-tests'
  const database = await prepareDatabase({ ownerUrl, application: { password }, kind, now: 0 })
  const applicationUrl = new URL(ownerUrl)
  applicationUrl.username = applicationRole(name)
  applicationUrl.password = password
  return {
    database,
    ownerUrl,
    applicationUrl: applicationUrl.href,
    async close() {
      await database.close()
      await asOwner(serverUrl, `drop database ${name} with (force)`)
      await asOwner(serverUrl, `drop role ${applicationRole(name)}`)
      await shared?.leave()
    },
  }
}

/** An empty database of the cluster that a test database lies in; answers its owner's address and how to drop it. */
export async function openEmptyDatabase(
  beside: string,
): Promise<{ ownerUrl: string; drop(): Promise<void> }> {
  const name = `so_tre_em_test_${randomBytes(6).toString('hex')}`
  await asOwner(beside, `create database ${name}`)
  return {
    ownerUrl: withDatabase(beside, name),
    drop: async () => {
      await asOwner(beside, `drop database ${name} with (force)`)
      await asOwner(beside, `drop role if exists ${applicationRole(name)}`)
    },
  }
}

let running: Promise<{ cluster: Cluster; folder: string }> | undefined
let guests = 0

async function shareCluster(): Promise<{ cluster: Cluster; leave(): Promise<void> }> {
  guests += 1
  running ??= (async () => {
    const folder = mkdtempSync(join(tmpdir(), 'so-tre-em-cluster-'))
    return { cluster: await startCluster(folder, ['-c fsync=off']), folder }
  })()
  const { cluster } = await running
  return {
    cluster,
    async leave() {
      guests -= 1
      if (guests === 0) await stopShared()
    },
  }
}

async function stopShared(): Promise<void> {
  const stopping = await running
  running = undefined
  guests = 0
  await stopping?.cluster.stop()
  if (stopping) rmSync(stopping.folder, { recursive: true, force: true })
}

// A test that fails may close nothing; PostgreSQL must not outlive the file's tests all the same.
afterAll(stopShared)

/** Runs one statement on a connection of its own. */
export async function asOwner<Row extends object>(
  url: string,
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(text, values)).rows
  } finally {
    await client.end()
  }
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.href
}
