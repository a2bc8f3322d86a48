import { rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildPage } from '../../test/part/page.ts'
import { launchBrowser, type Phone } from '../../test/part/browser.ts'
import type { PeerPage } from '../peer/page.ts'
import type { SyncPage } from '../page/sync.ts'
import { startProgram, type Program } from './program.ts'
import { peerDocuments } from './records.ts'
import type { Traffic } from './traffic.ts'

/** One contestant with its server: hands out a fresh phone that stands at the edge of its first sync. */
export interface Side {
  name: string
  phone(role?: 'officer' | 'collaborator'): Promise<Contestant>
  /** What went over the wire since the last call. */
  traffic(): Promise<Traffic>
  stop(): Promise<void>
}

/** What is measured of a contestant, in milliseconds; what it does not have answers an empty list. */
export interface Contestant {
  phone: Phone
  /** What comes before the first sync: code, keys, PIN. */
  enrolled: number
  firstSync(): Promise<{ ms: number; records: number }>
  /** Opens the page anew and with it what lies on the disk. */
  open(): Promise<{ usable: number; complete: number }>
  search(texts: string[]): Promise<Record<string, number[]>>
  poll(): Promise<number>
  push(count: number, round: number): Promise<number>
  month(edits: number, polls: number): Promise<void>
}

/** Months and throttled syncs take longer than a person would wait for a screen. */
const patience = 900_000

export async function startOurs(): Promise<Side> {
  const page = await buildPage('bench/page/sync.ts')
  const program = await startProgram('part/serve.ts', [page])
  return {
    name: 'ours',
    stop: () => program.stop(),
    traffic: () => trafficOf(program),
    async phone(role = 'officer') {
      const lines = await program.ask('codes', /\(admin\)/)
      const code = /\b[0-9A-Z]{4}[- ]?[0-9A-Z]{4}\b/.exec(
        lines.find((line) => line.includes(role)) ?? '',
      )?.[0]
      const phone = await atPage(program.url)
      const { page: tab } = phone
      const { ms, enrolment } = await tab.evaluate((text) => sync().enrol(text), code ?? '')
      return {
        phone,
        enrolled: ms,
        firstSync: () => tab.evaluate(() => sync().firstSync()),
        async open() {
          await tab.evaluate(() => sync().tidy())
          await tab.reload()
          return tab.evaluate((id) => sync().open(id), enrolment)
        },
        search: async (texts) => ({ search: await tab.evaluate((list) => sync().search(list), texts) }),
        poll: () => tab.evaluate(() => sync().poll()),
        push: (count, round) =>
          tab.evaluate(([many, which]) => sync().push(many, which), [count, round] as const),
        month: (edits, polls) =>
          tab.evaluate(([many, more]) => sync().month(many, more), [edits, polls] as const),
      }
    },
  }
}

/** The peer as it is shipped, or with a larger batch. */
export async function startPeer(): Promise<{ defaults: Side; tuned: Side }> {
  const page = await buildPage('bench/peer/page.ts')
  const documents = join(tmpdir(), `so-tre-em-documents-${process.pid}.json`)
  writeFileSync(documents, JSON.stringify(peerDocuments()))
  const program = await startProgram('peer/server.ts', [documents, page])
  rmSync(documents)
  const side = (name: string, batch: number | undefined): Side => ({
    name,
    stop: () => program.stop(),
    traffic: () => trafficOf(program),
    async phone() {
      const phone = await atPage(program.url)
      const { page: tab } = phone
      return {
        phone,
        enrolled: 0,
        firstSync: () => tab.evaluate((size) => peer().firstSync(size), batch),
        async open() {
          await tab.reload()
          const ms = await tab.evaluate(() => peer().open())
          return { usable: ms, complete: ms }
        },
        async search(texts) {
          const { build, find, scan } = await tab.evaluate((list) => peer().search(list), texts)
          return { search: find, index: [build], scan }
        },
        poll: () => tab.evaluate(() => peer().poll()),
        push: (count, round) =>
          tab.evaluate(([many, which, size]) => peer().push(many, which, size), [
            count,
            round,
            batch,
          ] as const),
        month: (edits, polls) =>
          tab.evaluate(([many, more]) => peer().month(many, more), [edits, polls] as const),
      }
    },
  })
  return { defaults: side('PouchDB', undefined), tuned: side('PouchDB, batch 1000', 1000) }
}

async function trafficOf(program: Program): Promise<Traffic> {
  const lines = await program.ask('traffic', /^\{/)
  return JSON.parse(lines.at(-1) ?? '') as Traffic
}

async function atPage(url: string): Promise<Phone> {
  const phone = await launchBrowser()
  phone.context.setDefaultTimeout(patience)
  await phone.page.goto(url)
  return phone
}

/** Inside the browser only: what the pages have put on their windows. */
declare function sync(): SyncPage
declare function peer(): PeerPage
