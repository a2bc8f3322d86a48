import { createHash } from 'node:crypto'
import type { SeedRecord } from '#model/seed.ts'
import type { EnrolAnswer } from '#protocol/enrol.ts'
import { createApp } from '#server/app.ts'
import { createCode, type Random } from '#server/code.ts'
import type { Database } from '#server/db/database.ts'
import { seedBook } from '#server/seed.ts'
import { openTestDatabase, type TestDatabase } from './postgres.ts'
import { createDevice, type TestDevice } from './device.ts'

/** A small commune's server without a port, with its clock in our hand. */
export interface Office {
  test: TestDatabase
  clock: { now: number }
  /** What the server has logged. */
  logged: unknown[]
  request(path: string, init?: RequestInit, address?: string): Promise<Response>
  /** A fresh one-time code of the server itself. */
  code(account: string, book?: number): Promise<string>
  enrol(account: string, book?: number): Promise<TestDevice>
  /** The same phone before a server on another database, which may be this one restored. */
  on(database: Database, device: TestDevice): TestDevice
  close(): Promise<void>
}

/** A UUID from a number, the same in every run. */
export function uuid(number: number): string {
  return `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`
}

/** Two areas, their people, and one household with a child in each. */
export const areaA = uuid(101)
export const areaB = uuid(102)
export const people = {
  collaboratorA: uuid(201),
  collaboratorB: uuid(202),
  collaboratorBoth: uuid(203),
  officer: uuid(204),
  supervisor: uuid(205),
  leader: uuid(206),
  admin: uuid(207),
}
export const householdA = uuid(301)
export const householdB = uuid(302)
export const childA = uuid(401)
export const childB = uuid(402)

export const child = {
  name: { full: 'Nguyễn Thị Mẫu' },
  birth: { year: 2020, month: 5, day: 4, precision: 'day' },
  sex: 'female',
}

/** Starts the office on an empty database and lays the small commune into book 1. */
export async function openOffice(
  dist?: string,
  records: () => Iterable<SeedRecord> = smallCommune,
): Promise<Office> {
  const test = await openTestDatabase('training')
  const clock = { now: Date.UTC(2026, 10, 24, 3) }
  const logged: unknown[] = []
  const random = createRandom('office')
  const note = (entry: unknown) => logged.push(entry)
  const log = { info: note, warn: note, error: note }
  await seedBook(test.database, records(), { book: 1, epoch: 'epoch-1', at: clock.now })
  const appOn = (database: Database) => {
    const app = createApp({
      database,
      kind: 'training',
      clock: () => clock.now,
      random,
      log,
      version: 'test',
      metricsToken: 'only-for-tests',
      dist,
    })
    return async (path: string, init?: RequestInit, address = '10.0.0.1') =>
      app.fetch(new Request(`http://office.test${path}`, init), {
        incoming: { socket: { remoteAddress: address } },
      })
  }
  const request = appOn(test.database)
  const code = async (account: string, book = 1) => {
    const expires = clock.now + 600_000
    const answer = await createCode(test.database, { book, account, expires }, random, clock.now)
    if (!answer) throw new Error('no such account')
    return answer.code
  }
  return {
    test,
    clock,
    logged,
    request,
    code,
    async enrol(account, book) {
      const body = JSON.stringify({ code: await code(account, book) })
      const headers = { 'content-type': 'application/json' }
      const response = await request('/api/v1/enrol', { method: 'POST', body, headers })
      if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`)
      return createDevice((await response.json()) as EnrolAnswer, request, clock)
    },
    on: (database, { enrolment }) => createDevice(enrolment, appOn(database), clock),
    close: () => test.close(),
  }
}

/** The records of the small commune, parents first. */
export function* smallCommune(): Generator<SeedRecord> {
  const commune = {
    name: 'Phường Thử (dữ liệu giả lập)',
    kind: 'phường',
    province: 'Tỉnh Thử',
    code: null,
    hotlines: [],
  }
  yield { entity: 'commune', id: uuid(100), fields: commune }
  yield {
    entity: 'area',
    id: areaA,
    fields: { name: 'Địa bàn A', number: 1, streets: null, from: null, to: null },
  }
  yield {
    entity: 'area',
    id: areaB,
    fields: { name: 'Địa bàn B', number: 2, streets: null, from: null, to: null },
  }
  const account = (id: string, role: string, areas: string[]): SeedRecord => ({
    entity: 'account',
    id,
    fields: { name: `Người ${role}`, role, phone: null, areas },
  })
  yield account(people.collaboratorA, 'collaborator', [areaA])
  yield account(people.collaboratorB, 'collaborator', [areaB])
  yield account(people.collaboratorBoth, 'collaborator', [areaA, areaB])
  for (const role of ['officer', 'supervisor', 'leader', 'admin'] as const)
    yield account(people[role], role, [])
  yield { entity: 'household', id: householdA, fields: { area: areaA } }
  yield { entity: 'household', id: householdB, fields: { area: areaB } }
  yield { entity: 'child', id: childA, fields: { household: householdA, ...child } }
  yield { entity: 'child', id: childB, fields: { household: householdB, ...child } }
}

/** Bytes that look random and are the same in every run. */
export function createRandom(seed: string): Random {
  let count = 0
  return (length) => {
    count += 1
    return createHash('sha512').update(`${seed} ${count}`).digest().subarray(0, length)
  }
}
