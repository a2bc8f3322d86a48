import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { problemSchema } from '#protocol/problem.ts'
import { bodyLimit } from '#protocol/version.ts'
import { areaA, openOffice, people, uuid, type Office } from '../part/office.ts'
import type { TestDevice } from '../part/device.ts'

let office: Office
let device: TestDevice
beforeAll(async () => {
  office = await openOffice()
  device = await office.enrol(people.collaboratorA)
})
afterAll(() => office.close())

async function send(
  path: string,
  body: BodyInit,
  headers: Record<string, string> = {},
): Promise<[number, string]> {
  const response = await office.request(path, {
    method: 'POST',
    headers: { ...device.headers, ...headers },
    body,
  })
  return [response.status, problemSchema.parse(await response.json()).reason]
}

describe('the door', () => {
  test('a body that is not JSON, not UTF-8, too deep or not what the route takes is malformed', async () => {
    const deep = `{"changes":${'['.repeat(30)}${']'.repeat(30)}}`
    const wrong = [
      '',
      '{',
      'null',
      '[]',
      '"x"',
      deep,
      '['.repeat(200_000),
      new Uint8Array([0x22, 0xff, 0x22]),
    ]
    for (const path of ['/api/v1/push', '/api/v1/pull', '/api/v1/enrol']) {
      for (const body of wrong) expect(await send(path, body)).toEqual([400, 'malformed'])
    }
  })

  test('a body of another type or in another encoding is malformed', async () => {
    const body = JSON.stringify({ epoch: '', after: {} })
    expect(await send('/api/v1/pull', body, { 'content-type': 'text/plain' })).toEqual([400, 'malformed'])
    expect(await send('/api/v1/pull', body, { 'content-encoding': 'gzip' })).toEqual([400, 'malformed'])
  })

  test('a body over the limit is too large, whether or not it says so', async () => {
    const body = `{"epoch":"${'x'.repeat(bodyLimit)}","after":{}}`
    expect(await send('/api/v1/pull', body)).toEqual([413, 'too-large'])
    expect(await send('/api/v1/pull', body, { 'content-length': String(body.length) })).toEqual([
      413,
      'too-large',
    ])
  })

  test('a key that would reach into a prototype is malformed wherever it stands', async () => {
    for (const body of ['{"__proto__":{}}', '{"epoch":"","after":{"__proto__":1}}']) {
      expect(await send('/api/v1/pull', body)).toEqual([400, 'malformed'])
    }
    const change = JSON.stringify(device.change({ entity: 'household', entityId: uuid(1), fields: {} }))
    const poisoned = change.replace('"fields":{}', '"fields":{"__proto__":{"area":1}}')
    expect(await send('/api/v1/push', `{"changes":[${poisoned}]}`)).toEqual([400, 'malformed'])
    expect(({} as Record<string, unknown>)['area']).toBeUndefined()
  })

  test('what is not asked for is malformed: fields that the protocol does not know, entries that are none', async () => {
    expect(await send('/api/v1/pull', '{"epoch":"","after":{},"areas":["*"]}')).toEqual([400, 'malformed'])
    expect(await send('/api/v1/pull', '{"epoch":"","after":{"area:*":0}}')).toEqual([400, 'malformed'])
    expect(await send('/api/v1/pull', '{"epoch":"","after":{"common":-1}}')).toEqual([400, 'malformed'])
    expect(await send('/api/v1/pull', '{"epoch":"","after":{},"limit":1001}')).toEqual([400, 'malformed'])
  })

  test('versions: a missing header is malformed, a newer one server-too-old, an older one client-too-old but for a push', async () => {
    const body = JSON.stringify({ epoch: 'epoch-1', after: {} })
    const version = (value: string) => ({ 'so-tre-em-protocol': value })
    expect(await send('/api/v1/pull', body, version(''))).toEqual([400, 'malformed'])
    expect(await send('/api/v1/pull', body, version('one'))).toEqual([400, 'malformed'])
    expect(await send('/api/v1/pull', body, version('2'))).toEqual([501, 'server-too-old'])
    expect(await send('/api/v1/pull', body, version('0'))).toEqual([426, 'client-too-old'])
    const change = device.change({
      entity: 'household',
      entityId: uuid(3000),
      number: 1,
      fields: { area: areaA },
    })
    const response = await office.request('/api/v1/push', {
      method: 'POST',
      headers: { ...device.headers, ...version('0') },
      body: JSON.stringify({ changes: [change] }),
    })
    expect(response.status).toBe(200)
  })

  test('an unknown path or another method of the API is not found, as a problem', async () => {
    for (const [path, method] of [
      ['/api/v1/nothing', 'GET'],
      ['/api/v1/push', 'GET'],
      ['/api/v1/health', 'DELETE'],
      ['/api/', 'POST'],
    ] as const) {
      const response = await office.request(path, { method })
      expect([response.status, await response.json()]).toEqual([404, { reason: 'not-found' }])
    }
  })

  test('every answer of the API forbids storing it and carries the security headers', async () => {
    for (const path of ['/api/v1/health', '/api/v1/accounts', '/api/v1/nothing']) {
      const { headers } = await office.request(path)
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'")
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    }
  })

  test('the log names route, status, numbers and durations, and nothing that anybody typed', async () => {
    const secret = 'Nguyễn Văn Bí Mật'
    const fields = { area: areaA, head: secret, note: secret }
    await device.push(device.change({ entity: 'household', entityId: uuid(3001), number: 2, fields }))
    await send('/api/v1/push', JSON.stringify({ changes: [{ head: secret }] }))
    await office.request(`/api/v1/history/household/${encodeURIComponent(secret)}`, {
      headers: device.headers,
    })
    const text = JSON.stringify(office.logged)
    expect(text).toContain('"route":"push","status":200')
    for (const hidden of [secret, encodeURIComponent(secret), device.enrolment.token])
      expect(text).not.toContain(hidden)
  })
})
