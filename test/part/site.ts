import { spawn, type ChildProcess } from 'node:child_process'
import { temporaryFolder } from './folder.ts'
import { root } from './house.ts'

/** A running server process on its own data, as `npm start` starts it. */
export interface Site {
  url: string
  /** Everything that the process has printed. */
  output: string
  folder: string
  port: number
  /** Asks the process to end and waits for it. */
  stop(): Promise<void>
  /** `kill -9` of the server process; its PostgreSQL is left behind, as after a crash. */
  kill(): Promise<void>
}

export interface SiteOptions {
  /** Data of an earlier site to start again on; a new folder when absent. */
  folder?: string | undefined
  /** Keeps the address, so that an open page finds the restarted server. */
  port?: number | undefined
  /** Size of the synthetic ward. */
  children?: number | undefined
  /** Another program than the training ward's, relative to the repository. */
  program?: string | undefined
}

/** Starts the product's server on a free port and waits until it has printed its address. */
export async function startSite(options: SiteOptions = {}): Promise<Site> {
  const folder = options.folder ?? temporaryFolder('data')
  const port = options.port ?? freePort()
  const child = spawn(process.execPath, [options.program ?? 'src/tool/start.ts'], {
    cwd: root,
    env: {
      ...process.env,
      DATA_DIR: folder,
      PORT: String(port),
      WARD_CHILDREN: String(options.children ?? 60),
    },
  })
  const site: Site = {
    url: '',
    output: '',
    folder,
    port,
    stop: () => end(child, 'SIGTERM'),
    kill: () => end(child, 'SIGKILL'),
  }
  site.url = await printed(child, site)
  return site
}

/** The one-time codes that the server printed for a role, in the order of printing. */
export function codesOf(site: Site, word: string): string[] {
  const lines = site.output.split('\n').filter((line) => line.includes(word))
  return lines.flatMap((line) => line.match(/\b[0-9A-Z]{4}[- ]?[0-9A-Z]{4}\b/g) ?? [])
}

function printed(child: ChildProcess, site: Site): Promise<string> {
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      site.output += chunk.toString()
      const url = /https?:\/\/(localhost|127\.0\.0\.1):\d+/.exec(site.output)
      if (url) resolve(url[0])
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}:\n${site.output}`)))
  })
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill(signal)
  })
}

/** High and drawn anew, so that two test runs on one machine hardly meet. */
function freePort(): number {
  return 20_000 + Math.floor(Math.random() * 20_000)
}
