import { mkdirSync, readFileSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type CDPSession, type Page } from 'playwright-core'
import { findChromium } from './chromium.ts'
import { temporaryFolder } from './folder.ts'

/** A running browser on a profile folder, as one phone would be. */
export interface Phone {
  context: BrowserContext
  page: Page
  profile: string
  /** `kill -9` of the whole browser; the profile stays as the crash left it. */
  kill(): Promise<void>
  close(): Promise<void>
}

export interface PhoneOptions {
  /** Folder of an earlier phone to open again; a new one when absent. */
  profile?: string | undefined
  viewport?: { width: number; height: number } | undefined
  /** Extra command-line flags. */
  flags?: string[] | undefined
}

/** The two sizes that every screen is looked at in: a small phone and an office screen. */
export const small = { width: 360, height: 640 }
export const wide = { width: 1280, height: 800 }

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts the tests' browser on its own profile; the same profile later is the same phone switched on again. */
export async function launchBrowser(options: PhoneOptions = {}): Promise<Phone> {
  const profile = options.profile ?? temporaryFolder('profile')
  const program = findChromium()
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: program.path,
    env: Object.fromEntries(
      Object.entries(program.env).filter((pair): pair is [string, string] => !!pair[1]),
    ),
    args: [...flags, ...(options.flags ?? [])],
    headless: true,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: options.viewport ?? small,
  })
  // what takes longer than this on a busy machine is broken, and the next step need not wait for it
  context.setDefaultTimeout(15_000)
  const page = context.pages()[0] ?? (await context.newPage())
  return {
    context,
    page,
    profile,
    async kill() {
      const closed = new Promise((resolve) => context.once('close', resolve))
      for (const pid of processesOf(profile)) process.kill(pid, 'SIGKILL')
      await closed
    },
    close: () => context.close(),
  }
}

/** Slows the page's main thread by `rate`; storage, crypto and workers are not reached. */
export async function throttle(page: Page, rate: number): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate })
  return session
}

/** Where the pictures of the screens go, outside the repository. */
export const pictures = join(tmpdir(), 'so-tre-em-screens')

/** Pictures of the page at both sizes, `name-360.png` and `name-1280.png`. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true })
  const before = page.viewportSize()
  for (const size of [small, wide]) {
    await page.setViewportSize(size)
    await page.screenshot({ path: join(pictures, `${name}-${size.width}.png`), fullPage: true })
  }
  if (before) await page.setViewportSize(before)
}

/** Ids of every process of the browser that runs on this profile, children included. */
export function processesOf(profile: string): number[] {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), group: groupOf(name) }))
  const groups = new Set(
    processes
      .filter(({ pid }) => read(`/proc/${pid}/cmdline`).includes(`--user-data-dir=${profile}`))
      .map(({ group }) => group),
  )
  groups.delete(groupOf('self'))
  return processes.filter(({ group }) => groups.has(group)).map(({ pid }) => pid)
}

/** The third number after the command's closing bracket is the process group. */
function groupOf(pid: string): number {
  return Number(read(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ')[2])
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
