import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { enrolAnswerSchema } from '#protocol/enrol.ts'
import type { PushAnswer } from '#protocol/push.ts'
import { pushLimit } from '#protocol/version.ts'
import { ask, newVisits, type Writer as Device } from './part/device.ts'
import { keep, print, type Figure } from './part/result.ts'
import { median } from './part/speed.ts'

/** Pushes over HTTP into a real PostgreSQL, durable commits, row-level security and audit on; this load on its cores. */
const books = 20
const seconds = Number(process.env['BENCH_SECONDS'] ?? 20)

/** Measures batches and single changes and keeps the raw numbers in `bench/result/push.json`. */
export async function benchPush(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'so-tre-em-bench-'))
  const server = await startServer(folder)
  try {
    const devices: Device[] = []
    // one after the other: the door counts tries that have not been answered yet
    for (const one of server.books) devices.push(await enrol(server.url, one))
    const batches = await load(server.url, devices, pushLimit)
    const singles = await load(server.url, devices, 1)
    const conditions = `${books} books, ${seconds} s, load on the same cores`
    const figures = [
      { what: 'changes accepted, batches of 100', value: batches.rate, unit: 'changes/s', goal: 8000 },
      { what: 'one push of 100, median', value: median(batches.waits), unit: 'ms' },
      { what: 'changes accepted, one per push', value: singles.rate, unit: 'changes/s', goal: 600 },
      { what: 'one push of one change, median', value: median(singles.waits), unit: 'ms' },
    ].map((figure) => ({ ...figure, conditions }))
    keep('push', figures, { batches: summary(batches), singles: summary(singles) })
    return figures
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Load {
  rate: number
  waits: number[]
}

/** Every book pushes as fast as it is answered, until the time is over. */
async function load(url: string, devices: readonly Device[], size: number): Promise<Load> {
  const waits: number[] = []
  const began = performance.now()
  const end = began + seconds * 1000
  let accepted = 0
  const one = async (device: Device): Promise<void> => {
    while (performance.now() < end) {
      const asked = performance.now()
      const changes = newVisits(device, size)
      const answer = (await ask(url, '/api/v1/push', { changes }, device.token)) as PushAnswer
      const applied = answer.results.filter(({ outcome }) => outcome === 'applied').length
      if (applied !== size) throw new Error(`not applied: ${JSON.stringify(answer.results[0])}`)
      accepted += applied
      waits.push(performance.now() - asked)
    }
  }
  await Promise.all(devices.map(one))
  return { rate: accepted / ((performance.now() - began) / 1000), waits }
}

async function enrol(url: string, { code, household }: { code: string; household: string }): Promise<Device> {
  return { ...enrolAnswerSchema.parse(await ask(url, '/api/v1/enrol', { code })), household, next: 1 }
}

async function startServer(folder: string) {
  const child = spawn(process.execPath, ['bench/part/many-books.ts', String(books)], {
    env: { ...process.env, DATA_DIR: folder, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const output = await new Promise<string>((resolve, reject) => {
    let text = ''
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      if (/BOOKS .*\n/.test(text)) resolve(text)
    })
    child.once('exit', () => reject(new Error(`the server ended: ${text}`)))
  })
  return {
    url: /https?:\/\/[\w.]+:\d+/.exec(output)?.[0] ?? '',
    books: JSON.parse(/BOOKS (.*)/.exec(output)?.[1] ?? '[]') as { code: string; household: string }[],
    stop: () =>
      new Promise<void>((resolve) => {
        child.once('exit', () => resolve())
        child.kill('SIGTERM')
      }),
  }
}

function summary({ rate, waits }: Load) {
  const sorted = [...waits].sort((a, b) => a - b)
  const at = (part: number): number | undefined => sorted[Math.floor(part * (sorted.length - 1))]
  return { rate, pushes: waits.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), worst: at(1) }
}

if (import.meta.main) print(await benchPush())
