import { afterAll, beforeAll, expect, test } from 'vitest'
import { dayCodesAnswerSchema } from '#protocol/device.ts'
import type { EnrolAnswer } from '#protocol/enrol.ts'
import { createApp } from '#server/app.ts'
import { prepareFirstUse } from '#server/first.ts'
import { done, everything, recordIn } from '../part/administer.ts'
import { createDevice, type TestDevice } from '../part/device.ts'
import { createRandom, uuid } from '../part/office.ts'
import { openTestDatabase, type TestDatabase } from '../part/postgres.ts'

/** The road from an empty real database to an officer and a collaborator who work, without a hand in the database. */
let opened: TestDatabase
let request: (path: string, init?: RequestInit) => Promise<Response>
const clock = { now: Date.UTC(2026, 10, 24, 3) }
const random = createRandom('real use')
beforeAll(async () => {
  opened = await openTestDatabase('real')
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
  const options = { kind: 'real', clock: () => clock.now, random, log, version: 'test' } as const
  const app = createApp({ database: opened.database, ...options })
  request = async (path, init) => app.fetch(new Request(`http://real.test${path}`, init))
})
afterAll(() => opened.close())

async function enrol(code: string): Promise<TestDevice> {
  const body = JSON.stringify({ code })
  const headers = { 'content-type': 'application/json' }
  const response = await request('/api/v1/enrol', { method: 'POST', body, headers })
  if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`)
  return createDevice((await response.json()) as EnrolAnswer, request, clock)
}

const [areaOne, areaTwo, officer, lan] = [uuid(1), uuid(2), uuid(3), uuid(4)]
let admin: TestDevice

test('an administrator enrols with the one code of the first start, and finds an unnamed commune', async () => {
  admin = await enrol((await prepareFirstUse(opened.database, random, clock.now)) ?? '')
  expect(admin.enrolment).toMatchObject({ role: 'admin', kind: 'real' })
  const { records } = await everything(admin)
  expect(records.map(({ entity }) => entity)).toEqual(['commune', 'account', 'device'])
  expect(await prepareFirstUse(opened.database, random, clock.now)).toBeUndefined()
})

test('names the commune, lays out areas, makes an officer and a collaborator, and prints codes for tomorrow', async () => {
  await done(admin, 'commune', { name: 'Xã Mẫu', kind: 'xã', province: 'Lào Cai', code: '02647' })
  await done(admin, 'area', { id: areaOne, name: 'Thôn Một', number: 1, from: '2026-11-24' })
  await done(admin, 'area', { id: areaTwo, name: 'Thôn Hai', number: 2, from: '2026-11-24' })
  await done(admin, 'account', { id: officer, name: 'Lê Văn Mẫu', role: 'officer' })
  const assignments = [{ area: areaOne, from: '2026-11-25' }]
  await done(admin, 'account', { id: lan, name: 'Nguyễn Thị Mẫu', role: 'collaborator', assignments })
  const response = await admin.post('/api/v1/codes/day', { accounts: [officer, lan], day: '2026-11-25' })
  const cards = dayCodesAnswerSchema.parse(await response.json()).codes

  clock.now += 86_400_000
  const [theirs, hers] = [await enrol(cards[0]?.code ?? ''), await enrol(cards[1]?.code ?? '')]
  expect([theirs.enrolment.role, hers.enrolment.role]).toEqual(['officer', 'collaborator'])
  const household = uuid(5)
  const { after } = await everything(hers)
  expect(Object.keys(after).toSorted()).toEqual([`area:${areaOne}`, 'common'])
  const change = { entity: 'household', entityId: household, fields: { area: areaOne } }
  expect(await hers.push(hers.change(change))).toMatchObject([{ outcome: 'applied' }])
  expect(recordIn((await everything(theirs)).records, household)).toMatchObject({ area: areaOne })
  // the administrator receives areas and people, and no household
  expect(recordIn((await everything(admin)).records, household)).toBeUndefined()
})

test('whoever runs the server can let the administrator in again after the only phone was lost', async () => {
  const code = await prepareFirstUse(opened.database, random, clock.now, true)
  const again = await enrol(code ?? '')
  expect(again.enrolment).toMatchObject({ role: 'admin', account: admin.enrolment.account })
  await done(again, 'device/revoke', { device: admin.enrolment.device })
  expect((await admin.get('/api/v1/admin/areas')).status).toBe(401)
  expect(await prepareFirstUse(opened.database, random, clock.now)).toBeUndefined()
})
