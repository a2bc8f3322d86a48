import { existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Change } from '#model/change.ts'
import { enrolAnswerSchema } from '#protocol/enrol.ts'
import { healthSchema } from '#protocol/health.ts'
import { commandOf } from '#server/db/orphan.ts'
import { createDevice, type TestDevice } from '../part/device.ts'
import { uuid } from '../part/office.ts'
import { asOwner, openTestDatabase } from '../part/postgres.ts'
import { startProgram, type Program } from '../part/program.ts'

const training = (folder: string) =>
  startProgram('src/tool/start.ts', { DATA_DIR: folder, WARD_CHILDREN: '40' })
const real = (folder: string) => startProgram('src/server/main.ts', { DATA_DIR: folder })
/** `KILLS=50` for a longer look. */
const kills = Number(process.env['KILLS'] ?? 4)
const newFolder = () => mkdtempSync(join(tmpdir(), 'so-tre-em-life-'))
const clock = { now: 1_795_489_200_000 }

async function addressOf(program: Program): Promise<string> {
  return (await program.printed(/http:\/\/localhost:\d+/))[0]
}

async function enrol(program: Program, role: string): Promise<TestDevice> {
  const address = await addressOf(program)
  const code = (await program.printed(new RegExp(`${role}.*?([0-9A-Z]{4}-[0-9A-Z]{4})`)))[1] ?? ''
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(`${address}/api/v1/enrol`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ code }),
  })
  return createDevice(enrolAnswerSchema.parse(await response.json()), askAt(address), clock)
}

const askAt = (address: string) => (path: string, init?: RequestInit) => fetch(`${address}${path}`, init)

/** The number of the PostgreSQL process that works on a folder. */
function postmasterOf(folder: string): number {
  return Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
}

describe('the server process', () => {
  test('real use begins empty with one code for the first administrator, invents nothing and keeps its passwords to itself', async () => {
    const folder = newFolder()
    const first = real(folder)
    const admin = await enrol(first, 'quản trị')
    expect(admin.enrolment).toMatchObject({ role: 'admin', name: 'Quản trị', kind: 'real', book: 1 })
    const page = await admin.pull()
    expect(page.records.map(({ entity }) => entity)).toEqual(['commune', 'account', 'device'])
    expect(statSync(join(folder, 'secret.json')).mode & 0o777).toBe(0o600)
    expect(await first.signal('SIGINT')).toBe(0)

    const second = real(folder)
    await addressOf(second)
    expect(second.output).not.toMatch(/[0-9A-Z]{4}-[0-9A-Z]{4}/)
    await second.signal('SIGTERM')
  })

  test('Ctrl-C ends it cleanly, PostgreSQL included, and the next start finds everything', async () => {
    const folder = newFolder()
    const first = training(folder)
    const officer = await enrol(first, 'officer')
    const whole = await officer.pull()
    const postmaster = postmasterOf(folder)
    expect(await first.signal('SIGINT')).toBe(0)
    expect(existsSync(join(folder, 'server.json'))).toBe(false)
    expect(commandOf(postmaster)).not.toMatch(/postgres/)

    const second = training(folder)
    const again = createDevice(officer.enrolment, askAt(await addressOf(second)), clock)
    expect((await again.pull()).records).toEqual(whole.records)
    await second.signal('SIGTERM')
  })

  test('a second start on a folder that is served prints the address and ends well', async () => {
    const folder = newFolder()
    const first = training(folder)
    const address = await addressOf(first)
    const second = training(folder)
    expect(await second.ended).toBe(0)
    expect(second.output).toContain(address)
    const health = healthSchema.parse(await (await fetch(`${address}/api/v1/health`)).json())
    expect(health.kind).toBe('training')
    await first.signal('SIGTERM')
  })

  test('either kind of start refuses the other’s database, in words', async () => {
    const folder = newFolder()
    const first = training(folder)
    await addressOf(first)
    await first.signal('SIGTERM')
    const wrong = real(folder)
    expect(await wrong.ended).toBe(1)
    expect(wrong.output).toContain('lớp tập huấn')

    const other = newFolder()
    const second = real(other)
    await addressOf(second)
    await second.signal('SIGTERM')
    const wrongToo = training(other)
    expect(await wrongToo.ended).toBe(1)
    expect(wrongToo.output).toContain('dữ liệu thật')
  })

  test('with DATABASE_URL it works on that PostgreSQL and leaves it running', async () => {
    const opened = await openTestDatabase('real')
    const folder = newFolder()
    const environment = { DATA_DIR: folder, DATABASE_URL: opened.ownerUrl }
    const program = startProgram('src/server/main.ts', environment)
    expect((await enrol(program, 'quản trị')).enrolment.role).toBe('admin')
    expect(existsSync(join(folder, 'postgres'))).toBe(false)
    expect(await program.signal('SIGTERM')).toBe(0)
    expect(await asOwner(opened.ownerUrl, 'select device from device')).toEqual([{ device: 1 }])
    await opened.close()
  })

  test('a cluster of another PostgreSQL is refused with what to do, and nothing is touched', async () => {
    const folder = newFolder()
    const first = training(folder)
    await addressOf(first)
    await first.signal('SIGTERM')
    writeFileSync(join(folder, 'postgres', 'PG_VERSION'), '9\n')
    const second = training(folder)
    expect(await second.ended).toBe(1)
    expect(second.output).toMatch(/9 ≠ \d+/)
  })

  test(
    'killed in the middle of pushes, again and again: nothing acknowledged is missing, nothing is there twice',
    async () => {
      const folder = newFolder()
      let program = training(folder)
      const { enrolment } = await enrol(program, 'officer')
      const phone = createDevice(enrolment, askAt(await addressOf(program)), clock)
      const area = (await phone.pull()).records.find(({ entity }) => entity === 'area')?.id
      const acknowledged = new Map<string, string>()
      const sent: Change[] = []

      for (let kill = 0; kill < kills; kill += 1) {
        const address = await addressOf(program)
        const device = createDevice(enrolment, askAt(address), clock)
        const pushing = pushUntilGone(device, acknowledged, () => nextBatch(phone, area, sent))
        // Somewhere in a push, at another moment each time.
        for (let count = 0; count < 10 + ((kill * 13) % 50); count += 1)
          await fetch(`${address}/api/v1/health`)
        const orphan = postmasterOf(folder)
        await program.signal('SIGKILL')
        await pushing
        expect(commandOf(orphan)).toMatch(/postgres/)

        program = training(folder)
        const again = createDevice(enrolment, askAt(await addressOf(program)), clock)
        expect(postmasterOf(folder)).not.toBe(orphan)
        for (let start = 0; start < sent.length; start += 100) {
          for (const { id, hash, outcome } of await again.push(...sent.slice(start, start + 100))) {
            expect(outcome).toBe('applied')
            if (acknowledged.has(id)) expect(hash).toBe(acknowledged.get(id))
            acknowledged.set(id, hash)
          }
        }
        expect(acknowledged.size).toBe(sent.length)
        const stored = (await allHouseholds(again)).filter((id) => id.startsWith('00000000-0000-7000'))
        expect(stored.toSorted()).toEqual(sent.map(({ entityId }) => entityId))
      }
      await program.signal('SIGTERM')
    },
    60_000 + kills * 20_000,
  )
})

/** Pushes without pause until the server is gone; what was answered by then is acknowledged. */
async function pushUntilGone(
  device: TestDevice,
  acknowledged: Map<string, string>,
  next: () => Change[],
): Promise<void> {
  try {
    for (;;) for (const { id, hash } of await device.push(...next())) acknowledged.set(id, hash)
  } catch {
    // What was not answered is sent again after the restart.
  }
}

function nextBatch(device: TestDevice, area: string | undefined, sent: Change[]): Change[] {
  const batch = Array.from({ length: 10 }, (_, index) =>
    device.change({ entity: 'household', entityId: uuid(500_000 + sent.length + index), fields: { area } }),
  )
  sent.push(...batch)
  return batch
}

async function allHouseholds(device: TestDevice): Promise<string[]> {
  const ids: string[] = []
  let after: Record<string, number> = {}
  for (;;) {
    const page = await device.pull(after)
    ids.push(...page.records.filter(({ entity }) => entity === 'household').map(({ id }) => id))
    after = page.after
    if (page.remaining === 0) return ids
  }
}
