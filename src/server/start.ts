import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { createApp } from './app.ts'
import type { Random } from './code.ts'
import { secretOf, startCluster, type Cluster } from './db/cluster.ts'
import type { Database } from './db/database.ts'
import { prepareDatabase, type Kind } from './db/prepare.ts'
import { createJournal } from './journal.ts'
import { listen } from './listen.ts'
import { takeFolder } from './running.ts'

/** What a start needs to lay into the database before anybody asks for it. */
export interface Beginning {
  database: Database
  random: Random
  now: number
}

export interface StartOptions {
  kind: Kind
  /** Data folder unless `DATA_DIR` names another. */
  folder: string
  environment: NodeJS.ProcessEnv
  /** Lays in what must be there and answers the lines to be printed below the address. */
  prepare: (beginning: Beginning) => Promise<string[]>
  print: (text: string) => void
}

/** A running server; `stop` finishes the requests under way and then the database. */
export interface Running {
  address: string
  stop(): Promise<void>
}

/**
 * Starts the server on its data folder: its own PostgreSQL, or the one of `DATABASE_URL`. When the folder is served
 * already, the address is printed and nothing starts. Throws a Refusal for what the person can do something about.
 */
export async function startServer(options: StartOptions): Promise<Running | undefined> {
  const { kind, environment, print } = options
  const folder = resolve(environment['DATA_DIR'] ?? options.folder)
  mkdirSync(folder, { recursive: true })
  const taken = await takeFolder(folder)
  if ('address' in taken) {
    print(`Sổ Trẻ Em đang chạy: ${taken.address}`)
    return undefined
  }
  const undo: (() => Promise<void> | void)[] = [() => taken.hold.giveBack()]
  const stop = async () => {
    for (let step = undo.pop(); step; step = undo.pop()) await step()
  }
  try {
    const url = environment['DATABASE_URL']
    const cluster: Cluster | undefined = url === undefined ? await startCluster(folder) : undefined
    if (cluster) undo.push(() => cluster.stop())
    const appUrl = environment['DATABASE_APP_URL']
    const database = await prepareDatabase({
      ownerUrl: cluster?.ownerUrl ?? url ?? '',
      application: appUrl === undefined ? { password: secretOf(folder, 'application') } : { url: appUrl },
      kind,
      now: Date.now(),
    })
    undo.push(() => database.close())
    const lines = await options.prepare({ database, random: randomBytes, now: Date.now() })

    const app = createApp({
      database,
      kind,
      clock: Date.now,
      random: randomBytes,
      log: createJournal(environment['LOG_LEVEL'] ?? 'warn'),
      version: versionOfProduct(),
      dist: resolve(import.meta.dirname, '../../dist'),
      isBehindProxy: environment['PROXY'] === '1',
      metricsToken: environment['METRICS_TOKEN'],
      sealingKeysRenewedAt: environment['NEW_SEALING_KEY'] === '1' ? Date.now() : undefined,
    })
    const listening = await listen(
      app.fetch,
      environment['HOST'] ?? '127.0.0.1',
      Number(environment['PORT'] ?? 8080),
    )
    undo.push(() => listening.stop())
    taken.hold.announce(listening.address)
    print([`Sổ Trẻ Em: ${listening.address}`, ...lines].join('\n'))
    return { address: listening.address, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

function versionOfProduct(): string {
  const text = readFileSync(resolve(import.meta.dirname, '../../package.json'), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}
