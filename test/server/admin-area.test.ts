import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { areaCountsSchema } from '#protocol/area.ts'
import { communesAnswerSchema } from '#protocol/commune.ts'
import { administer, done, everything, recordIn, refusal } from '../part/administer.ts'
import { areaA, areaB, openOffice, people, uuid, type Office } from '../part/office.ts'
import type { TestDevice } from '../part/device.ts'
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

const streets = [
  { street: 'Phố Kim Mã', fromNumber: 1, toNumber: 10 },
  { street: 'Phố Kim Mã', alley: 'Ngõ 371', fromNumber: 11, toNumber: 30 },
]

describe('who administers', () => {
  const acts: [path: string, body: unknown][] = [
    ['area', { id: uuid(500), name: 'Địa bàn của người khác' }],
    ['area/end', { id: areaA }],
    ['area/merge/preview', { from: areaA, into: areaB }],
    ['area/merge', { from: areaA, into: areaB, takeAlong: true }],
    ['area/merge/back', { area: areaA }],
    ['account', { id: uuid(501), name: 'Người khác', role: 'collaborator' }],
    ['account', { id: people.collaboratorA, assignments: [{ area: areaB, from: null }] }],
    ['account/end', { id: people.collaboratorB }],
    ['device/revoke', { device: 1 }],
    ['commune', { hotlines: [] }],
  ]

  test('A1: a collaborator, a supervisor and a leader can do none of it, and nothing of it is written', async () => {
    const before = await asOwner<{ seq: string }>(office.test.ownerUrl, 'select seq from head where book = 1')
    for (const account of [people.collaboratorA, people.supervisor, people.leader]) {
      const device = await office.enrol(account)
      for (const [path, body] of acts) expect(await refusal(device, path, body)).toBe('not-permitted')
      for (const path of ['areas', 'devices', 'communes']) {
        expect((await device.get(`/api/v1/admin/${path}`)).status).toBe(403)
      }
      const day = await device.post('/api/v1/codes/day', { accounts: [account], day: '2026-11-24' })
      expect(day.status).toBe(403)
    }
    const after = await asOwner<{ seq: string }>(office.test.ownerUrl, 'select seq from head where book = 1')
    // the three enrolments, nothing else
    expect(Number(after[0]?.seq) - Number(before[0]?.seq)).toBe(3)
    expect(
      await asOwner(office.test.ownerUrl, "select 1 from audit where action in ('area', 'account')"),
    ).toEqual([])
  })

  test('A1: an officer keeps areas and hotlines, not the name of the commune', async () => {
    await done(officer, 'commune', { hotlines: [{ name: 'Công an phường', phone: '0900000001' }] })
    expect(await refusal(officer, 'commune', { name: 'Phường Khác' })).toBe('not-permitted')
    expect(await refusal(officer, 'commune', { hotlines: [], code: null })).toBe('not-permitted')
    expect((await officer.get('/api/v1/admin/communes')).status).toBe(403)
  })

  test('A15: an administrator names the commune, and every device receives it', async () => {
    const list = communesAnswerSchema.parse(await (await admin.get('/api/v1/admin/communes')).json())
    const found = list.communes.find(({ code }) => code === '00103')
    expect(found).toEqual({ code: '00103', name: 'Tây Hồ', kind: 'phường', province: 'Hà Nội' })
    const commune = { name: 'Phường Tây Hồ', kind: 'phường', province: 'Hà Nội', code: '00103' }
    await done(admin, 'commune', commune)
    const collaborator = await office.enrol(people.collaboratorA)
    for (const device of [admin, officer, collaborator]) {
      const { records } = await everything(device)
      expect(recordIn(records, uuid(100))?.fields).toMatchObject({
        ...commune,
        hotlines: [{ name: 'Công an phường', phone: '0900000001' }],
      })
    }
  })
})

describe('an area', () => {
  test('A4: is made with its streets and dates, changed, and received by everybody; the author is in the history', async () => {
    const id = uuid(510)
    await done(officer, 'area', { id, name: 'Địa bàn 105', number: 105, streets, from: '2026-12-01' })
    await done(admin, 'area', { id, name: 'Địa bàn 105 – Tổ 7' })
    const collaborator = await office.enrol(people.collaboratorB)
    const record = recordIn((await everything(collaborator)).records, id)
    expect(record).toMatchObject({
      entity: 'area',
      area: '',
      fields: { name: 'Địa bàn 105 – Tổ 7', number: 105, streets, from: '2026-12-01', to: null },
    })
    const history = (await (await admin.get(`/api/v1/history/area/${id}`)).json()) as {
      entries: { author: string; device: number; fields: object }[]
    }
    expect(history.entries.map(({ author, device }) => [author, device])).toEqual([
      [people.officer, 0],
      [people.admin, 0],
    ])
    expect(history.entries[1]?.fields).toEqual({ name: 'Địa bàn 105 – Tổ 7' })
  })

  test('A2: the same request again, as after a lost answer, changes nothing', async () => {
    const wanted = { id: uuid(511), name: 'Địa bàn 106', number: 106, streets: null, from: null }
    const first = await done(admin, 'area', wanted)
    expect(await done(admin, 'area', wanted)).toEqual(first)
  })

  test('A4: what the model does not know is refused as a whole, and a new area needs a name', async () => {
    const bad = [
      { id: uuid(512) },
      { id: uuid(512), name: '' },
      { id: uuid(512), name: 'A', number: 0 },
      { id: uuid(512), name: 'A', streets: [{ street: 'Phố', fromNumber: 9, toNumber: 3 }] },
      { id: uuid(512), name: 'A', mergedInto: areaA },
      { id: 'x', name: 'A' },
    ]
    for (const body of bad) expect(await refusal(admin, 'area', body)).toBe('malformed')
  })

  test('A3: households are counted, those in use and all of them', async () => {
    const mine = await office.enrol(people.collaboratorA)
    const left = [{ from: '2026-01-01', value: { state: 'movedOut' } }]
    await mine.push(
      mine.change({ entity: 'household', entityId: uuid(520), fields: { area: areaA } }),
      mine.change({ entity: 'household', entityId: uuid(521), fields: { area: areaA, status: left } }),
      mine.change({ entity: 'household', entityId: uuid(522), fields: { area: areaA } }),
    )
    await mine.push(
      mine.change({
        kind: 'remove/1',
        entity: 'household',
        entityId: uuid(522),
        fields: { reason: 'wrong' },
      }),
    )
    const answer = areaCountsSchema.parse(await (await admin.get('/api/v1/admin/areas')).json())
    expect(answer.areas).toContainEqual({ area: areaA, households: 2, all: 3 })
  })

  test('A5: an area with households does not end; an empty one does, and leaves the hands it was in', async () => {
    expect(await refusal(admin, 'area/end', { id: areaA })).toBe('area-in-use')
    const [id, person] = [uuid(530), uuid(531)]
    await done(admin, 'area', { id, name: 'Địa bàn tạm', number: 199 })
    await done(admin, 'account', {
      id: person,
      name: 'Trần Thị Tạm',
      role: 'collaborator',
      assignments: [{ area: id, from: '2026-01-01' }],
    })
    expect(await administer(admin, 'area/end', { id, on: '2026-11-25' })).toMatchObject({
      status: 400,
      body: { paths: ['on'] },
    })
    await done(admin, 'area/end', { id })
    const { records } = await everything(admin)
    expect(recordIn(records, id)?.fields).toMatchObject({ to: '2026-11-24' })
    expect(recordIn(records, person)?.fields).toMatchObject({
      areas: [],
      assignments: [{ area: id, from: '2026-01-01', to: '2026-11-24' }],
    })
    const again = { id: person, assignments: [{ area: id, from: '2026-11-24' }] }
    expect(await refusal(admin, 'account', again)).toBe('area-ended')
  })
})

test('A2: every act is in the audit chain, with who did it and without names', async () => {
  const rows = await asOwner<{ action: string; account: string; detail: object }>(
    office.test.ownerUrl,
    "select action, account, detail from audit where action in ('area', 'account', 'commune') order by number",
  )
  expect(rows.length).toBeGreaterThan(5)
  expect(rows[0]).toMatchObject({ action: 'commune', account: people.officer })
  expect(JSON.stringify(rows)).not.toContain('Địa bàn')
  expect(JSON.stringify(rows)).not.toContain('Trần')
})
