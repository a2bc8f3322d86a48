import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { healthSchema } from '#protocol/health.ts'
import { commandOf } from './db/orphan.ts'
import { Refusal } from './refusal.ts'

/** What `server.json` in the data folder says: who works with the folder, and where it answers. */
export interface Note {
  pid: number
  /** Absent while it is starting. */
  address?: string
}

/** The folder is ours until it is given back. */
export interface Hold {
  announce(address: string): void
  giveBack(): void
}

/**
 * Takes the data folder for this process, or answers the address of the server that already serves it. A note that a
 * killed server left behind counts for nothing. Throws a Refusal while another process is still starting on it.
 */
export async function takeFolder(folder: string): Promise<{ hold: Hold } | { address: string }> {
  const file = join(folder, 'server.json')
  const note = readNote(file)
  if (note?.address !== undefined && (await answers(note.address))) return { address: note.address }
  if (note && isOther(note.pid)) throw new Refusal('folder-taken', String(note.pid))
  rmSync(file, { force: true })
  try {
    // Fails when another process took the folder just now.
    writeFileSync(file, JSON.stringify({ pid: process.pid }), { flag: 'wx', mode: 0o600 })
  } catch (cause) {
    throw new Refusal('folder-taken', '', cause)
  }
  return {
    hold: {
      announce(address) {
        writeFileSync(`${file}.new`, JSON.stringify({ pid: process.pid, address }), { mode: 0o600 })
        renameSync(`${file}.new`, file)
      },
      giveBack: () => rmSync(file, { force: true }),
    },
  }
}

/** What a data folder says of the server on it; undefined where no server is, or none that can be read. */
export function readNote(file: string): Note | undefined {
  if (!existsSync(file)) return undefined
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Note
  } catch {
    return undefined
  }
}

/** A process of that number that may be a server: after a crash the number may belong to anything, even to us. */
function isOther(pid: number): boolean {
  return pid !== process.pid && /\b(main|start)\.ts/.test(commandOf(pid))
}

async function answers(address: string): Promise<boolean> {
  try {
    const response = await fetch(`${address}/api/v1/health`, { signal: AbortSignal.timeout(3000) })
    return healthSchema.parse(await response.json()).status === 'ok'
  } catch {
    return false
  }
}
