import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codeAnswerSchema, enrolAnswerSchema } from '#protocol/enrol.ts'
import { accountsAnswerSchema } from '#protocol/account.ts'
import { historyAnswerSchema } from '#protocol/history.ts'
import {
  areaA,
  areaB,
  householdA,
  householdB,
  openOffice,
  people,
  uuid,
  type Office,
} from '../part/office.ts'
import { asOwner } from '../part/postgres.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

function enrol(code: string, address?: string): Promise<Response> {
  const headers = { 'content-type': 'application/json' }
  return office.request('/api/v1/enrol', { method: 'POST', headers, body: JSON.stringify({ code }) }, address)
}

describe('enrolment', () => {
  test('E1: case, spaces and the hyphen of a code do not matter', async () => {
    const code = await office.code(people.officer)
    const response = await enrol(` ${code.toLowerCase().replace('-', ' ')} `)
    expect(enrolAnswerSchema.parse(await response.json())).toMatchObject({
      book: 1,
      account: people.officer,
      role: 'officer',
      kind: 'training',
      epoch: 'epoch-1',
      name: 'Người officer',
    })
  })

  test('E2: a code is good once, until it expires, until a newer one is made, and all refusals look alike', async () => {
    const [used, old] = [await office.code(people.officer), await office.code(people.leader)]
    await enrol(used)
    const newer = await office.code(people.leader)
    const late = await office.code(people.supervisor)
    office.clock.now += 600_001
    for (const code of [used, old, newer, late, 'ABCD-EFGH', '?']) {
      const response = await enrol(code)
      expect([response.status, await response.json()]).toEqual([403, { reason: 'code-unknown' }])
    }
  })

  test('E2: two phones that redeem one code at the same time: only one is enrolled', async () => {
    const code = await office.code(people.officer)
    const statuses = (await Promise.all([enrol(code), enrol(code)])).map(({ status }) => status)
    expect(statuses.toSorted((left, right) => left - right)).toEqual([200, 403])
  })

  test('E3: the device is numbered, its record enters the log, and only hashes of code and token are stored', async () => {
    const code = await office.code(people.collaboratorA)
    const answer = enrolAnswerSchema.parse(await (await enrol(code)).json())
    const secret = answer.token.split('.')[2] ?? ''
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32)
    const [record] = await asOwner<{ body: unknown }>(
      office.test.ownerUrl,
      "select body from record where entity = 'device' and id = $1",
      [String(answer.device)],
    )
    expect(record?.body).toMatchObject({ area: '', fields: { account: people.collaboratorA } })
    const everything = await asOwner(
      office.test.ownerUrl,
      'select (select json_agg(device) from device)::text || (select json_agg(code) from code)::text ||' +
        ' (select json_agg(audit) from audit)::text as text',
    )
    expect(JSON.stringify(everything)).not.toContain(secret)
    expect(JSON.stringify(everything)).not.toContain(code)
  })

  test('E2: after ten wrong codes an address must wait, another address need not; right codes do not count', async () => {
    const crowd = '10.0.0.2'
    for (let count = 0; count < 12; count += 1) {
      expect((await enrol(await office.code(people.officer), crowd)).status).toBe(200)
    }
    for (let count = 0; count < 10; count += 1) expect((await enrol('ABCD-EFGH', crowd)).status).toBe(403)
    const response = await enrol(await office.code(people.officer), crowd)
    expect(response.status).toBe(429)
    expect(await response.json()).toMatchObject({
      reason: 'too-many-tries',
      wait: expect.any(Number) as number,
    })
    expect((await enrol(await office.code(people.officer), '10.0.0.3')).status).toBe(200)
  })
})

describe('codes', () => {
  test('C1, C2: officer and administrator hand out codes of ten minutes; only the hash is stored', async () => {
    for (const account of [people.officer, people.admin]) {
      const device = await office.enrol(account)
      const response = await device.post('/api/v1/codes', { account: people.collaboratorA })
      const { code, expires } = codeAnswerSchema.parse(await response.json())
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
      expect(expires).toBe(office.clock.now + 600_000)
      expect(await asOwner(office.test.ownerUrl, 'select 1 from code where hash = $1', [code])).toEqual([])
      expect((await enrol(code)).status).toBe(200)
    }
  })

  test('C1: others may not, and an account that is not there is not found', async () => {
    for (const account of [people.collaboratorA, people.supervisor, people.leader]) {
      const device = await office.enrol(account)
      const response = await device.post('/api/v1/codes', { account: people.collaboratorA })
      expect([response.status, await response.json()]).toEqual([403, { reason: 'not-permitted' }])
    }
    const officer = await office.enrol(people.officer)
    const response = await officer.post('/api/v1/codes', { account: uuid(9) })
    expect([response.status, await response.json()]).toEqual([404, { reason: 'not-found' }])
  })
})

describe('accounts', () => {
  test('who hands out codes sees every account with its areas and when its devices were last heard of', async () => {
    const officer = await office.enrol(people.officer)
    const mine = await office.enrol(people.collaboratorBoth)
    await mine.pull()
    const { accounts } = accountsAnswerSchema.parse(await (await officer.get('/api/v1/accounts')).json())
    expect(accounts.map(({ id }) => id).toSorted()).toEqual(Object.values(people).toSorted())
    const found = accounts.find(({ id }) => id === people.collaboratorBoth)
    expect(found).toMatchObject({
      name: 'Người collaborator',
      role: 'collaborator',
      areas: [areaA, areaB],
      devices: [{ device: mine.enrolment.device, lastSeen: office.clock.now }],
    })
    expect((await mine.get('/api/v1/accounts')).status).toBe(403)
  })

  test('when a device was last heard of is written at most once a minute', async () => {
    const officer = await office.enrol(people.officer)
    const seen = async () => {
      const { accounts } = accountsAnswerSchema.parse(await (await officer.get('/api/v1/accounts')).json())
      const devices = accounts.flatMap(({ devices: own }) => own)
      return devices.find(({ device }) => device === officer.enrolment.device)?.lastSeen
    }
    const first = await seen()
    office.clock.now += 59_000
    expect(await seen()).toBe(first)
    office.clock.now += 1000
    expect(await seen()).toBe(office.clock.now)
  })
})

describe('tokens', () => {
  test('no token, another’s token, half a token: not enrolled; a revoked device or account is told so', async () => {
    const device = await office.enrol(people.collaboratorB)
    const [book, number, secret = ''] = device.enrolment.token.split('.')
    const wrong = [
      '',
      `${book}.${number}.${'A'.repeat(43)}`,
      `${book}.9999.${secret}`,
      `2.${number}.${secret}`,
      secret,
    ]
    for (const token of wrong) {
      const headers = { ...device.headers, authorization: `Bearer ${token}` }
      const response = await office.request('/api/v1/accounts', { headers })
      expect([response.status, await response.json()]).toEqual([401, { reason: 'not-enrolled' }])
    }
    await asOwner(office.test.ownerUrl, 'update device set revoked_at = 1 where device = $1', [
      Number(number),
    ])
    const response = await device.post('/api/v1/push', { changes: [] })
    expect([response.status, await response.json()]).toEqual([401, { reason: 'revoked' }])

    const other = await office.enrol(people.collaboratorB)
    await asOwner(office.test.ownerUrl, 'update account set revoked_at = 1 where account = $1', [
      people.collaboratorB,
    ])
    expect(await (await other.post('/api/v1/pull', {})).json()).toEqual({ reason: 'revoked' })
  })
})

describe('history', () => {
  test('H2: the accepted changes of a record, oldest first, with both sides of a conflict', async () => {
    const [officer, mine] = [await office.enrol(people.officer), await office.enrol(people.collaboratorA)]
    const write = (state: string, base: number) => ({
      entity: 'household',
      entityId: householdA,
      base,
      fields: { presence: [{ from: null, value: { state } }] },
    })
    const [first] = await mine.push(mine.change(write('present', 1000)))
    const [second] = await officer.push(officer.change(write('absent', (first?.seq ?? 0) - 1)))
    expect(second?.outcome).toBe('conflict')
    const response = await mine.get(`/api/v1/history/household/${householdA}`)
    const { entries } = historyAnswerSchema.parse(await response.json())
    expect(entries.map(({ author, opened }) => [author, opened])).toEqual([
      ['00000000-0000-0000-0000-000000000000', []],
      [people.collaboratorA, []],
      [people.officer, ['presence']],
    ])
  })

  test('H1: a record of another area answers as one that is not there', async () => {
    const mine = await office.enrol(people.collaboratorA)
    for (const path of [`household/${householdB}`, `household/${uuid(9)}`, 'dragon/1']) {
      const response = await mine.get(`/api/v1/history/${path}`)
      expect([response.status, await response.json()]).toEqual([404, { reason: 'not-found' }])
    }
  })
})
