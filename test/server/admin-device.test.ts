import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dayCodesAnswerSchema, devicesAnswerSchema, type KnownDevice } from '#protocol/device.ts'
import { enrolAnswerSchema } from '#protocol/enrol.ts'
import { done, everything, recordIn, refusal } from '../part/administer.ts'
import type { TestDevice } from '../part/device.ts'
import { openOffice, people, uuid, type Office } from '../part/office.ts'
import { asOwner } from '../part/postgres.ts'

let office: Office
let admin: TestDevice
let officer: TestDevice
beforeAll(async () => {
  office = await openOffice()
  admin = await office.enrol(people.admin)
  officer = await office.enrol(people.officer)
})
afterAll(() => office.close())

async function devices(by: TestDevice): Promise<KnownDevice[]> {
  return devicesAnswerSchema.parse(await (await by.get('/api/v1/admin/devices')).json()).devices
}

async function enrol(code: string): Promise<Response> {
  const headers = { 'content-type': 'application/json' }
  return office.request('/api/v1/enrol', { method: 'POST', headers, body: JSON.stringify({ code }) })
}

describe('devices', () => {
  test('A12, L8: each with its person, its last contact and what it last said of its outbox', async () => {
    const mine = await office.enrol(people.collaboratorA)
    const found = async () => (await devices(officer)).find(({ device }) => device === mine.enrolment.device)
    expect(await found()).toEqual({
      device: mine.enrolment.device,
      account: people.collaboratorA,
      name: 'Người collaborator',
      role: 'collaborator',
      enrolledAt: office.clock.now,
      lastSeen: null,
      unsent: null,
      revokedAt: null,
    })
    office.clock.now += 3_600_000
    const pull = (unsent: number) =>
      mine.post('/api/v1/pull', { epoch: mine.enrolment.epoch, after: {}, unsent })
    expect((await pull(3)).status).toBe(200)
    expect(await found()).toMatchObject({ lastSeen: office.clock.now, unsent: 3 })
    await pull(0)
    await mine.pull()
    expect(await found()).toMatchObject({ unsent: 0 })
    expect((await pull(-1)).status).toBe(400)
  })

  test('A13: a revoked device is answered so at every request, and everybody’s book says since when', async () => {
    const mine = await office.enrol(people.collaboratorB)
    const { device } = mine.enrolment
    await done(officer, 'device/revoke', { device })
    for (const path of ['push', 'pull', 'codes', 'admin/area']) {
      const response = await mine.post(`/api/v1/${path}`, {})
      expect([response.status, await response.json()]).toEqual([401, { reason: 'revoked' }])
    }
    expect(recordIn((await everything(admin)).records, String(device))?.fields).toEqual({
      account: people.collaboratorB,
      revoked: '2026-11-24',
    })
    const found = (await devices(admin)).find((known) => known.device === device)
    expect(found?.revokedAt).toBe(office.clock.now)
    await done(officer, 'device/revoke', { device })
    expect(await refusal(officer, 'device/revoke', { device: 9999 })).toBe('not-found')
    expect((await enrol(await office.code(people.collaboratorB))).status).toBe(200)
  })

  test('A1, A13: an officer does not revoke an administrator’s device, nor make a code for one', async () => {
    expect(await refusal(officer, 'device/revoke', { device: admin.enrolment.device })).toBe('not-permitted')
    const code = await officer.post('/api/v1/codes', { account: people.admin })
    expect([code.status, await code.json()]).toEqual([403, { reason: 'not-permitted' }])
    const day = await officer.post('/api/v1/codes/day', { accounts: [people.admin], day: '2026-11-24' })
    expect([day.status, await day.json()]).toEqual([403, { reason: 'not-permitted', paths: ['accounts'] }])
    expect((await admin.post('/api/v1/codes', { account: people.admin })).status).toBe(200)
  })
})

describe('codes for a training day', () => {
  const dayCodes = async (by: TestDevice, accounts: string[], day: string) =>
    by.post('/api/v1/codes/day', { accounts, day })

  test('C3: one per person, good on that day in Viet Nam, once each; earlier codes are void', async () => {
    const midnight = Date.UTC(2026, 10, 25, 17)
    const old = await office.code(people.collaboratorA)
    const wanted = [people.collaboratorA, people.collaboratorB, people.collaboratorBoth]
    const response = await dayCodes(officer, wanted, '2026-11-26')
    const answer = dayCodesAnswerSchema.parse(await response.json())
    expect([answer.begins, answer.expires]).toEqual([midnight, midnight + 86_400_000])
    expect(answer.codes.map(({ account }) => account)).toEqual(wanted)
    const [first, second, third] = answer.codes.map(({ code }) => code)
    expect(new Set([first, second, third]).size).toBe(3)
    for (const code of [old, first ?? '']) expect((await enrol(code)).status).toBe(403)

    office.clock.now = midnight
    const enrolled = enrolAnswerSchema.parse(await (await enrol(first ?? '')).json())
    expect(enrolled.account).toBe(people.collaboratorA)
    expect((await enrol(first ?? '')).status).toBe(403)
    office.clock.now = midnight + 86_400_000 - 1
    expect((await enrol(second ?? '')).status).toBe(200)
    office.clock.now = midnight + 86_400_000
    expect((await enrol(third ?? '')).status).toBe(403)
  })

  test('C3: a code for ten minutes made on the day takes the place of that person’s card', async () => {
    office.clock.now = Date.UTC(2026, 10, 27, 3)
    const response = await dayCodes(officer, [people.collaboratorA], '2026-11-27')
    const [card] = dayCodesAnswerSchema.parse(await response.json()).codes
    await officer.post('/api/v1/codes', { account: people.collaboratorA })
    expect((await enrol(card?.code ?? '')).status).toBe(403)
  })

  test('C3: a day that has passed or lies far ahead, unknown or ended people, and too many at once are refused', async () => {
    for (const day of ['2026-11-26', '2026-12-28', '2026-02-30']) {
      expect((await dayCodes(officer, [people.collaboratorA], day)).status).toBe(400)
    }
    await done(officer, 'account', { id: uuid(700), name: 'Lê Thị Mẫu', role: 'collaborator' })
    await done(officer, 'account/end', { id: uuid(700) })
    for (const account of [uuid(700), uuid(999)]) {
      const response = await dayCodes(officer, [people.collaboratorA, account], '2026-11-27')
      expect([response.status, await response.json()]).toMatchObject([404, { reason: 'not-found' }])
    }
    const many = Array.from({ length: 101 }, (_, index) => uuid(index))
    expect((await dayCodes(officer, many, '2026-11-27')).status).toBe(400)
    expect((await dayCodes(officer, [], '2026-11-27')).status).toBe(400)
  })

  test('C3: only hashes are stored, and the audit names the accounts', async () => {
    const response = await dayCodes(admin, [people.leader, people.supervisor], '2026-11-27')
    const { codes } = dayCodesAnswerSchema.parse(await response.json())
    const kept = await asOwner(
      office.test.ownerUrl,
      'select (select json_agg(code) from code)::text || (select json_agg(audit) from audit)::text as text',
    )
    for (const { code } of codes) expect(JSON.stringify(kept)).not.toContain(code)
    const [audit] = await asOwner<{ detail: { accounts: string } }>(
      office.test.ownerUrl,
      "select detail from audit where action = 'code' order by number desc limit 1",
    )
    expect(audit?.detail.accounts.split(' ').toSorted()).toEqual(
      [people.leader, people.supervisor].toSorted(),
    )
  })
})
