import { resolve } from 'node:path'
import { attach, type Attached } from '#server/db/attach.ts'
import { Refusal } from '#server/refusal.ts'
import { refusalText } from '#server/words.ts'

/** What a command beside the server works on: the database, and whether it is real or for training. */
export interface Beside extends Attached {
  kind: 'training' | 'real'
  folder: string
}

/**
 * Runs a command beside the server, on `data/real` unless `--training` or `DATA_DIR` say otherwise. A Refusal is said in
 * words and ends with 1; nothing is half done.
 */
export async function runBeside(alone: boolean, work: (beside: Beside) => Promise<void>): Promise<void> {
  const kind = process.argv.includes('--training') ? 'training' : 'real'
  const folder = resolve(process.env['DATA_DIR'] ?? `data/${kind}`)
  try {
    const attached = await attach(folder, process.env['DATABASE_URL'], alone)
    try {
      await work({ ...attached, kind, folder })
    } finally {
      await attached.release()
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    console.error(refusalText(error))
    process.exitCode = 1
  }
}

/** The value after a name on the command line. */
export function option(name: string): string | undefined {
  const place = process.argv.indexOf(name)
  return place < 0 ? undefined : process.argv[place + 1]
}
