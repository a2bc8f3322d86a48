import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { administer, done, everything, recordIn, refusal } from '../part/administer.ts'
import { areaA, areaB, householdA, openOffice, people, uuid, type Office } from '../part/office.ts'
import type { TestDevice } from '../part/device.ts'

/** Midday of a day in Viet Nam. */
const noon = (day: string) => Date.parse(`${day}T05:00:00Z`)

let office: Office
let admin: TestDevice
let officer: TestDevice
beforeAll(async () => {
  office = await openOffice()
  admin = await office.enrol(people.admin)
  officer = await office.enrol(people.officer)
})
afterAll(() => office.close())

/** A new collaborator with these dates, enrolled. */
async function collaborator(id: number, assignments: unknown[]): Promise<TestDevice> {
  const fields = { name: 'Lê Thị Mẫu', role: 'collaborator', phone: null }
  await done(officer, 'account', { id: uuid(id), ...fields, assignments })
  return office.enrol(uuid(id))
}

let last = 3000
const newHousehold = (device: TestDevice, area: string, cursor: number) => {
  last += 1
  return device.change({ entity: 'household', entityId: uuid(last), fields: { area }, cursor })
}

describe('dated areas', () => {
  test('A14: a day that begins or ends an assignment changes what is pulled, without a job', async () => {
    office.clock.now = noon('2026-11-24')
    const mine = await collaborator(600, [
      { area: areaA, from: '2026-11-01', to: '2026-11-30' },
      { area: areaB, from: '2026-11-30' },
    ])
    const first = await everything(mine)
    expect(Object.keys(first.after).toSorted()).toEqual([`area:${areaA}`, 'common'])
    office.clock.now = noon('2026-11-29')
    expect(Object.keys((await mine.pull(first.after)).after)).toContain(`area:${areaA}`)

    office.clock.now = noon('2026-11-30')
    const next = await mine.pull(first.after)
    expect(next.left).toEqual([`area:${areaA}`])
    expect(Object.keys(next.after).toSorted()).toEqual([`area:${areaB}`, 'common'])
    expect(recordIn(next.records, uuid(600))?.fields).toMatchObject({ areas: [areaB] })
    const seen = recordIn((await everything(officer)).records, uuid(600))
    expect(seen?.fields).toMatchObject({ areas: [areaB] })
  })

  test('S4, A14: an ended assignment takes what was written at a cursor from before, and nothing from after', async () => {
    office.clock.now = noon('2026-12-01')
    const mine = await collaborator(601, [{ area: areaA, from: null, to: '2026-12-05' }])
    const { after } = await everything(mine)
    const cursor = Math.max(...Object.values(after))
    const early = newHousehold(mine, areaA, cursor)

    office.clock.now = noon('2026-12-08')
    const [taken] = await mine.push(early)
    expect(taken).toMatchObject({ outcome: 'applied' })
    expect(taken?.record).toBeUndefined()

    const level = await mine.pull(after)
    expect(level.left).toEqual([`area:${areaA}`])
    const now = Math.max(...Object.values(level.after))
    expect(await mine.push(newHousehold(mine, areaA, now))).toMatchObject([
      { outcome: 'refused', reason: 'not-your-area' },
    ])
    // whoever was still offline on the last day is served as if it were that day
    expect(await mine.push(newHousehold(mine, areaA, cursor))).toMatchObject([{ outcome: 'applied' }])
  })

  test('A14: an assignment to come does not count yet: neither for a pull nor for a push', async () => {
    office.clock.now = noon('2026-12-10')
    const mine = await collaborator(602, [{ area: areaB, from: '2026-12-12' }])
    const { after } = await everything(mine)
    expect(Object.keys(after)).toEqual(['common'])
    const change = newHousehold(mine, areaB, after['common'] ?? 0)
    expect(await mine.push(change)).toMatchObject([{ outcome: 'refused', reason: 'not-your-area' }])
    office.clock.now = noon('2026-12-12')
    expect(Object.keys((await mine.pull(after)).after)).toContain(`area:${areaB}`)
  })

  test('A10: who stands in has the other’s areas between the dates, and then no longer', async () => {
    office.clock.now = noon('2027-01-10')
    await collaborator(603, [{ area: areaA, from: null }])
    const standIn = await collaborator(604, [{ area: areaB, from: null }])
    const dates = { account: uuid(603), from: '2027-01-12', to: '2027-01-20' }
    await done(officer, 'account', { id: uuid(604), standsInFor: [dates] })
    const entries = async () => Object.keys((await everything(standIn)).after).toSorted()
    const own = [`area:${areaB}`, 'common']
    expect(await entries()).toEqual(own)
    office.clock.now = noon('2027-01-12')
    expect(await entries()).toEqual([`area:${areaA}`, ...own])
    const inside = Math.max(...Object.values((await everything(standIn)).after))
    expect(
      await standIn.push(
        standIn.change({
          entity: 'visit',
          entityId: uuid(605),
          cursor: inside,
          fields: { household: householdA, on: '2027-01-12', source: 'door', outcome: 'unchanged' },
        }),
      ),
    ).toMatchObject([{ outcome: 'applied' }])
    office.clock.now = noon('2027-01-20')
    expect(await entries()).toEqual(own)
  })

  test('A10: whoever had areas before dates were kept loses a stood-in area on its day all the same', async () => {
    office.clock.now = noon('2027-02-01')
    const dates = { account: people.collaboratorA, from: '2027-02-01', to: '2027-02-03' }
    await done(officer, 'account', { id: people.collaboratorB, standsInFor: [dates] })
    const mine = await office.enrol(people.collaboratorB)
    expect(Object.keys((await everything(mine)).after)).toContain(`area:${areaA}`)
    office.clock.now = noon('2027-02-03')
    expect(Object.keys((await everything(mine)).after).toSorted()).toEqual([`area:${areaB}`, 'common'])
  })

  test('A10: unknown areas, unknown people, days that run backwards and standing in for oneself are refused', async () => {
    const id = uuid(604)
    const from = '2027-01-01'
    expect(await refusal(admin, 'account', { id, assignments: [{ area: uuid(999), from }] })).toBe(
      'not-found',
    )
    expect(
      await refusal(admin, 'account', { id, standsInFor: [{ account: uuid(999), from, to: '2027-02-01' }] }),
    ).toBe('not-found')
    for (const body of [
      { id, assignments: [{ area: areaA, from, to: '2026-12-01' }] },
      { id, standsInFor: [{ account: uuid(603), from, to: '2026-12-01' }] },
      { id, standsInFor: [{ account: id, from, to: '2027-02-01' }] },
      { id, areas: [areaA] },
    ]) {
      expect(await refusal(admin, 'account', body)).toBe('malformed')
    }
  })
})

describe('accounts', () => {
  test('A9: an officer makes collaborators and changes them, and nobody else', async () => {
    const name = 'Phạm Thị Mẫu'
    await done(officer, 'account', { id: uuid(620), name, role: 'collaborator', phone: '0912345678' })
    await done(officer, 'account', { id: uuid(620), phone: '0987654321' })
    expect(recordIn((await everything(officer)).records, uuid(620))?.fields).toMatchObject({
      name,
      phone: '0987654321',
      areas: [],
    })
    for (const role of ['officer', 'supervisor', 'leader', 'sector', 'province', 'admin']) {
      expect(await refusal(officer, 'account', { id: uuid(621), name, role })).toBe('not-permitted')
      expect(await refusal(officer, 'account', { id: uuid(620), role })).toBe('not-permitted')
    }
    for (const id of [people.officer, people.supervisor, people.admin]) {
      expect(await refusal(officer, 'account', { id, name })).toBe('not-permitted')
      expect(await refusal(officer, 'account/end', { id })).toBe('not-permitted')
    }
    expect(await refusal(officer, 'account/end', { id: uuid(999) })).toBe('not-found')
  })

  test('A9: an administrator makes any account; a new one needs name and role', async () => {
    await done(admin, 'account', { id: uuid(622), name: 'Đỗ Văn Mẫu', role: 'officer' })
    const fresh = await office.enrol(uuid(622))
    expect(fresh.enrolment).toMatchObject({ role: 'officer', name: 'Đỗ Văn Mẫu' })
    expect(await administer(admin, 'account', { id: uuid(623), name: 'Đỗ Văn Mẫu' })).toMatchObject({
      body: { reason: 'malformed', paths: ['role'] },
    })
    expect(await administer(admin, 'account', { id: uuid(623), role: 'officer' })).toMatchObject({
      body: { reason: 'malformed', paths: ['name'] },
    })
  })

  test('A9: another role revokes the account’s devices; the next code gives the new role', async () => {
    const before = await office.enrol(uuid(622))
    await done(admin, 'account', { id: uuid(622), role: 'supervisor' })
    expect(await (await before.get('/api/v1/accounts')).json()).toEqual({ reason: 'revoked' })
    expect((await office.enrol(uuid(622))).enrolment.role).toBe('supervisor')
  })

  test('A11: an ended account has no areas, its devices are revoked at once, its codes are void', async () => {
    const mine = await collaborator(624, [{ area: areaA, from: '2026-01-01' }])
    const code = await office.code(uuid(624))
    await done(officer, 'account/end', { id: uuid(624) })
    for (const path of ['pull', 'push']) {
      const response = await mine.post(`/api/v1/${path}`, {})
      expect([response.status, await response.json()]).toEqual([401, { reason: 'revoked' }])
    }
    const headers = { 'content-type': 'application/json' }
    const body = JSON.stringify({ code })
    expect((await office.request('/api/v1/enrol', { method: 'POST', headers, body })).status).toBe(403)
    const { records } = await everything(officer)
    expect(recordIn(records, uuid(624))?.fields).toMatchObject({
      areas: [],
      assignments: [{ area: areaA, from: '2026-01-01', to: '2027-02-03' }],
      ended: '2027-02-03',
    })
    expect(recordIn(records, String(mine.enrolment.device))?.fields).toMatchObject({ revoked: '2027-02-03' })
    expect(await refusal(admin, 'account', { id: uuid(624), name: 'Lê Thị Mẫu' })).toBe('account-ended')
    await done(officer, 'account/end', { id: uuid(624) })
    const again = await officer.post('/api/v1/codes', { account: uuid(624) })
    expect(again.status).toBe(404)
  })
})

describe('the last administrator', () => {
  test('A16: is not ended, not given another role and not cut off, as long as no other one has a device', async () => {
    const { device } = admin.enrolment
    const acts: [string, unknown][] = [
      ['account/end', { id: people.admin }],
      ['account', { id: people.admin, role: 'officer' }],
      ['device/revoke', { device }],
    ]
    for (const [path, body] of acts) expect(await refusal(admin, path, body)).toBe('last-admin')
    await done(admin, 'account', { id: uuid(630), name: 'Quản trị Hai', role: 'admin' })
    for (const [path, body] of acts) expect(await refusal(admin, path, body)).toBe('last-admin')

    const second = await office.enrol(uuid(630))
    await done(second, 'account/end', { id: people.admin })
    expect((await admin.get('/api/v1/admin/areas')).status).toBe(401)
    expect(await refusal(second, 'account/end', { id: uuid(630) })).toBe('last-admin')
    admin = second
  })
})
