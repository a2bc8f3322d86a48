import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Refusal } from '#server/refusal.ts'
import { readNote } from '#server/running.ts'
import { secretOf, startCluster, urlOfRunning } from './cluster.ts'
import { commandOf } from './orphan.ts'

/** A way to the database as its owner, for commands beside the server. */
export interface Attached {
  ownerUrl: string
  /** Stops what was started for this command; a server that was running goes on. */
  release(): Promise<void>
}

/**
 * Reaches the database as its owner: `DATABASE_URL`, else the PostgreSQL of the data folder, which is started for this
 * command when no server runs on it. Throws a Refusal when there is none, or when the server must be stopped first.
 *
 * @param alone the command needs the database to itself
 */
export async function attach(folder: string, url: string | undefined, alone: boolean): Promise<Attached> {
  if (url !== undefined) return { ownerUrl: url, release: async () => undefined }
  const note = readNote(join(folder, 'server.json'))
  const place = resolve(folder, 'postgres')
  if (note && isRunning(place)) {
    if (alone) throw new Refusal('folder-taken', String(note.pid))
    return { ownerUrl: urlOfRunning(place, secretOf(folder, 'owner')), release: async () => undefined }
  }
  const cluster = await startCluster(folder)
  return { ownerUrl: cluster.ownerUrl, release: () => cluster.stop() }
}

function isRunning(place: string): boolean {
  const file = join(place, 'postmaster.pid')
  return existsSync(file) && /postgres/.test(commandOf(Number(readFileSync(file, 'utf8').split('\n')[0])))
}
