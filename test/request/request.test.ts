import { describe, expect, test } from 'vitest'
import { listAccounts } from '#request/account.ts'
import type { Send } from '#request/ask.ts'
import { makeCode } from '#request/code.ts'
import { enrol } from '#request/enrol.ts'
import { readHealth } from '#request/health.ts'
import { readHistory } from '#request/history.ts'

const account = '00000000-0000-4000-8000-000000000001'

/** A server that answers once; `asked` remembers the question. */
function answering(status: number, body: unknown, asked: { path?: string; init?: RequestInit } = {}): Send {
  return (path, init) => {
    Object.assign(asked, { path, init })
    return Promise.resolve(new Response(typeof body === 'string' ? body : JSON.stringify(body), { status }))
  }
}

describe('redeeming a code', () => {
  const enrolment = {
    token: 'secret',
    book: 1,
    device: 4,
    account,
    name: 'Nguyễn Thị Hoa',
    role: 'collaborator',
    kind: 'training',
    epoch: 'e1',
  }

  test('tells who the device is', async () => {
    const asked: { path?: string; init?: RequestInit } = {}
    expect(await enrol(answering(200, enrolment, asked), 'ABCD 2345')).toEqual({ ok: true, enrolment })
    expect(asked.path).toBe('/api/v1/enrol')
    expect(asked.init?.body).toBe('{"code":"ABCD 2345"}')
  })

  test('says the reason and the time to wait', async () => {
    expect(await enrol(answering(403, { reason: 'code-unknown' }), 'X')).toMatchObject({
      ok: false,
      reason: 'code-unknown',
    })
    expect(await enrol(answering(429, { reason: 'too-many-tries', wait: 60 }), 'X')).toEqual({
      ok: false,
      reason: 'too-many-tries',
      wait: 60,
    })
  })
})

describe('any question', () => {
  test('without a network has no answer', async () => {
    const unreachable: Send = () => Promise.reject(new TypeError('Failed to fetch'))
    expect(await readHealth(unreachable)).toEqual({ ok: false, reason: 'no-network' })
  })

  test('answered by a proxy page is not understood, with whatever status', async () => {
    for (const status of [200, 302, 404, 403]) {
      expect(await listAccounts(answering(status, '<html>Đăng nhập Wi-Fi</html>'))).toMatchObject({
        ok: false,
        reason: 'not-understood',
      })
    }
    expect(await listAccounts(answering(502, '<html>Bad gateway</html>'))).toMatchObject({
      reason: 'unavailable',
    })
  })

  test('answered in JSON that is not ours is not understood', async () => {
    expect(await makeCode(answering(200, { ok: true }), account)).toMatchObject({ reason: 'not-understood' })
    expect(await makeCode(answering(404, { reason: 'revoked' }), account)).toMatchObject({
      reason: 'not-understood',
    })
  })
})

test('a code for an account comes with its end', async () => {
  const code = { code: 'ABCD2345', expires: 1_700_000_000_000 }
  expect(await makeCode(answering(200, code), account)).toEqual({ ok: true, ...code })
})

test('the list of accounts shows who is enrolled and when the device was last heard of', async () => {
  const accounts = [
    {
      id: account,
      name: 'Nguyễn Thị Hoa',
      role: 'collaborator',
      areas: [],
      devices: [{ device: 3, lastSeen: null }],
    },
  ]
  expect(await listAccounts(answering(200, { accounts }))).toEqual({ ok: true, accounts })
})

test('the history of a record is asked for by entity and id', async () => {
  const asked: { path?: string; init?: RequestInit } = {}
  expect(await readHistory(answering(200, { entries: [] }, asked), 'child', account)).toEqual({
    ok: true,
    entries: [],
  })
  expect(asked.path).toBe(`/api/v1/history/child/${account}`)
})

test('health tells the protocol and the kind', async () => {
  const health = { status: 'ok', protocol: 1, kind: 'training', version: '0.1.0', clock: 1 }
  expect(await readHealth(answering(200, health))).toEqual({ ok: true, health })
})
