import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { platform } from 'node:os'
import { join, resolve } from 'node:path'
import { Refusal } from '#server/refusal.ts'
import { findBinaries, findRunner, reaching, run, type Binaries, type Runner } from './binary.ts'
import { stopOrphan } from './orphan.ts'

/** A running PostgreSQL of our own. */
export interface Cluster {
  ownerUrl: string
  stop(): Promise<void>
}

const owner = 'so_tre_em_owner'

/** Small enough for an office computer; durability is never traded (`fsync`, `synchronous_commit` stay on). */
const settings = {
  max_connections: '40',
  shared_buffers: '128MB',
  wal_buffers: '4MB',
  max_wal_size: '512MB',
  jit: 'off',
  // A row that violates something is never written into PostgreSQL's own log.
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_parameter_max_length_on_error: '0',
}

/**
 * Starts the PostgreSQL that lives in `folder`, made when the folder is empty. One that a killed server left running
 * is stopped first. It listens on a socket inside its own folder, or where a socket's path cannot be, on a random port
 * of this machine only; in both cases with a generated password.
 */
export async function startCluster(folder: string, flags: readonly string[] = []): Promise<Cluster> {
  const binaries = findBinaries()
  mkdirSync(folder, { recursive: true })
  const runner = await reaching(findRunner(), binaries.postgres, resolve(folder))
  const place = resolve(folder, 'postgres')
  const password = secretOf(folder, 'owner')
  if (existsSync(join(place, 'PG_VERSION'))) {
    await checkVersion(binaries, place)
    await stopOrphan(binaries, runner, place)
  } else {
    await initialise(binaries, runner, place, password)
  }
  const host = await start(binaries, runner, folder, place, flags)
  return {
    ownerUrl: urlOf(host, password),
    async stop() {
      await run(binaries.pg_ctl, ['stop', '-D', place, '-m', 'fast', '-w', '-t', '60'], runner)
    },
  }
}

/** The owner's address of the PostgreSQL that runs in `place` already, as its own note (`postmaster.pid`) tells. */
export function urlOfRunning(place: string, password: string): string {
  const [, , , port, socket] = readFileSync(join(place, 'postmaster.pid'), 'utf8').split('\n')
  const host = socket
    ? `localhost/postgres?host=${encodeURIComponent(socket)}`
    : `127.0.0.1:${port ?? ''}/postgres`
  return urlOf(host, password)
}

function urlOf(host: string, password: string): string {
  return `postgres://${owner}:${password}@${host}`
}

/** A generated password of this folder, kept in a file that only this user can read. */
export function secretOf(folder: string, name: 'owner' | 'application'): string {
  const file = join(folder, 'secret.json')
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {}
  if (known[name]) return known[name]
  const password = randomBytes(24).toString('hex')
  writeFileSync(`${file}.new`, JSON.stringify({ ...known, [name]: password }), { mode: 0o600 })
  chmodSync(`${file}.new`, 0o600)
  renameSync(`${file}.new`, file)
  return password
}

/** Made beside its place and moved there when whole, so that a start that is killed leaves no half cluster. */
async function initialise(
  binaries: Binaries,
  runner: Runner,
  place: string,
  password: string,
): Promise<void> {
  const fresh = `${place}.new`
  rmSync(fresh, { recursive: true, force: true })
  mkdirSync(fresh, { mode: 0o700 })
  const file = `${fresh}.password`
  writeFileSync(file, password, { mode: 0o600 })
  if (runner.uid !== undefined && runner.gid !== undefined) {
    chownSync(fresh, runner.uid, runner.gid)
    chownSync(file, runner.uid, runner.gid)
  }
  const options = [
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    `--username=${owner}`,
    `--pwfile=${file}`,
  ]
  await run(binaries.initdb, [`--pgdata=${fresh}`, ...options], runner)
  rmSync(file)
  renameSync(fresh, place)
}

async function checkVersion(binaries: Binaries, place: string): Promise<void> {
  const stored = readFileSync(join(place, 'PG_VERSION'), 'utf8').trim()
  const printed = await run(binaries.postgres, ['--version'], {})
  const major = /(\d+)/.exec(printed)?.[1] ?? ''
  if (stored !== major) throw new Refusal('database-version', `${stored} ≠ ${major}`)
}

/** Starts it and answers host and database of its address. */
async function start(
  binaries: Binaries,
  runner: Runner,
  folder: string,
  place: string,
  flags: readonly string[],
): Promise<string> {
  const log = join(folder, 'postgres.log')
  if (!existsSync(log)) writeFileSync(log, '', { mode: 0o600 })
  if (runner.uid !== undefined && runner.gid !== undefined) chownSync(log, runner.uid, runner.gid)
  let failure: unknown
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const { host, listening } = await listeningOf(place)
    const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`)
    const line = [...options, ...flags, ...listening].join(' ')
    const limits = ['-w', '-t', '120', '-s']
    try {
      await run(binaries.pg_ctl, ['start', '-D', place, ...limits, '-l', resolve(log), '-o', line], runner)
      return host
    } catch (cause) {
      // Somebody took the port between asking and starting: ask for another.
      failure = cause
    }
  }
  throw new Refusal('database-start', log, failure)
}

/** A socket costs half of what the loopback network does; its path must be short, and plain for PostgreSQL's list. */
async function listeningOf(place: string): Promise<{ host: string; listening: string[] }> {
  if (platform() !== 'win32' && place.length < 85 && /^[\w/.-]+$/.test(place)) {
    const listening = ["-c listen_addresses=''", `-c unix_socket_directories=${place}`]
    return { host: `localhost/postgres?host=${encodeURIComponent(place)}`, listening }
  }
  const port = await freePort()
  const listening = ['-c listen_addresses=127.0.0.1', "-c unix_socket_directories=''", `-p ${port}`]
  return { host: `127.0.0.1:${port}/postgres`, listening }
}

function freePort(): Promise<number> {
  return new Promise((resolvePort, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolvePort(port))
    })
  })
}
