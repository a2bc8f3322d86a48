import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import chromium from '../../node_modules/@sparticuz/chromium/package.json' with { type: 'json' }

/** Which program to start, and the surroundings it needs. */
export interface ChromiumProgram {
  path: string
  env: NodeJS.ProcessEnv
}

const root = fileURLToPath(new URL('../..', import.meta.url))
const packed = join(root, 'node_modules/@sparticuz/chromium')
const unpacked = join(root, `node_modules/.cache/chromium-${chromium.version}`)

/**
 * The tests' browser: `CHROME_PATH` when set, else the Chromium of the npm package, unpacked once per version.
 * Where the system lacks the NSS libraries or any font, the package's own copies serve.
 * @throws when the program does not start even with them.
 */
export function findChromium(): ChromiumProgram {
  const chosen = process.env['CHROME_PATH']
  if (chosen) return { path: chosen, env: process.env }
  if (!existsSync(unpacked)) unpack()
  const path = join(unpacked, 'chromium')
  const env = { ...process.env, ...fonts() }
  if (starts(path, env)) return { path, env }
  const lent = { ...env, LD_LIBRARY_PATH: libraryFolder() }
  if (starts(path, lent)) return { path, env: lent }
  throw new Error('The tests’ Chromium does not start here. Name another one in CHROME_PATH.')
}

/**
 * The package unpacks to the temporary folder and would reuse whatever version lies there; a child with a temporary
 * folder of our own makes it one folder per version. The rename makes two test runs at once harmless.
 */
function unpack(): void {
  const part = `${unpacked}.${process.pid}`
  mkdirSync(part, { recursive: true })
  const script = `
    const { inflate } = await import(${JSON.stringify(join(packed, 'build/index.js'))})
    for (const name of ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'])
      await inflate(${JSON.stringify(join(packed, 'bin'))} + '/' + name)`
  execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, TMPDIR: part },
  })
  try {
    renameSync(part, unpacked)
  } catch (error) {
    rmSync(part, { recursive: true, force: true })
    if (!existsSync(unpacked)) throw error
  }
}

function starts(path: string, env: NodeJS.ProcessEnv): boolean {
  return spawnSync(path, ['--no-sandbox', '--version'], { env, timeout: 30_000 }).status === 0
}

function fonts(): NodeJS.ProcessEnv {
  const listed = spawnSync('fc-list', [':lang=vi'], { encoding: 'utf8' })
  const has = listed.status === 0 && listed.stdout.trim() !== ''
  return has ? {} : { FONTCONFIG_PATH: join(unpacked, 'fonts') }
}

function libraryFolder(): string {
  const folder = join(unpacked, 'al2023')
  return readdirSync(folder).includes('lib') ? join(folder, 'lib') : folder
}
