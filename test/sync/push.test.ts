import { describe, expect, test } from 'vitest'
import { fullPace } from '#sync/pace.ts'
import { push } from '#sync/push.ts'
import { stallLimit } from '#sync/ask.ts'
import { applied, hanging, scripted, type Reaction } from './script.ts'
import { changeOf, createShelf, receiptOf } from './shelf.ts'
import { createTestWorld, json, proxyPage } from './world.ts'

const many = (count: number) => Array.from({ length: count }, (_, index) => changeOf(index + 1))

function setUp(changes: ReturnType<typeof many>, ...reactions: Reaction[]) {
  const server = scripted({ push: reactions })
  const world = createTestWorld(server.fetch)
  const stopping = new AbortController()
  const talk = { world, pace: fullPace(), signal: stopping.signal, heard: () => {} }
  const shelf = createShelf(changes)
  return { server, world, talk, shelf, stopping }
}

describe('a push', () => {
  test('sends everything in the order of the numbers, at most a hundred at a time', async () => {
    const { server, talk, shelf } = setUp(many(250))
    expect(await push(talk, shelf, 'work')).toEqual({ ok: true })
    expect(server.pushes().map(({ body }) => body.changes?.length)).toEqual([100, 100, 50])
    expect(shelf.state.settled.map(({ number }) => number)).toEqual(many(250).map(({ number }) => number))
    expect(shelf.state.waiting).toEqual([])
  })

  test('names its token and its protocol, and stores nothing in caches', async () => {
    const { server, talk, shelf } = setUp(many(1))
    await push(talk, shelf, 'work')
    expect(server.pushes()[0]?.init).toMatchObject({
      method: 'POST',
      cache: 'no-store',
      credentials: 'omit',
      headers: { authorization: 'Bearer secret', 'so-tre-em-protocol': '1' },
    })
  })

  test('leaves the other stream alone', async () => {
    const { talk, shelf } = setUp([changeOf(1, 'urgent'), changeOf(1)])
    await push(talk, shelf, 'urgent')
    expect(shelf.state.waiting.map(({ stream }) => stream)).toEqual(['work'])
  })

  test('settles a refused change as it settles an applied one, so that those behind it go on', async () => {
    const refusal = { ...receiptOf(changeOf(1)), outcome: 'refused', reason: 'not-your-area', seq: undefined }
    const { talk, shelf } = setUp(
      many(2),
      json(200, { epoch: 'e1', clock: 1, results: [refusal, receiptOf(changeOf(2))] }),
    )
    expect(await push(talk, shelf, 'work')).toEqual({ ok: true })
    expect(shelf.state.settled.map(({ outcome }) => outcome)).toEqual(['refused', 'applied'])
  })
})

describe('nothing but a receipt settles a change', () => {
  const foreign: [string, Reaction, string][] = [
    ['a broken network', new TypeError('Failed to fetch'), 'no-network'],
    ['a proxy page', proxyPage(), 'not-understood'],
    ['a proxy page that says forbidden', proxyPage(403), 'not-understood'],
    ['JSON of somebody else', json(200, { status: 'ok' }), 'not-understood'],
    ['an empty answer', new Response('', { status: 200 }), 'not-understood'],
    [
      'an answer cut off',
      new Response('{"epoch":"e1","clock":1,"results":[{"id"', { status: 200 }),
      'not-understood',
    ],
    ['a gateway error', proxyPage(502), 'unavailable'],
    ['a database error', json(503, { reason: 'unavailable' }), 'unavailable'],
    ['a bug', json(500, { reason: 'bug' }), 'bug'],
    ['no receipts', json(200, { epoch: 'e1', clock: 1, results: [] }), 'not-understood'],
    [
      'a receipt of another change',
      json(200, { epoch: 'e1', clock: 1, results: [receiptOf(changeOf(7))] }),
      'not-understood',
    ],
    ['a wrong request', json(400, { reason: 'malformed', paths: ['changes.0'] }), 'malformed'],
    ['a revocation', json(401, { reason: 'revoked' }), 'revoked'],
    ['a lost enrolment', json(401, { reason: 'not-enrolled' }), 'not-enrolled'],
    ['a fork', json(409, { reason: 'forked' }), 'forked'],
    ['an older server', json(501, { reason: 'server-too-old' }), 'server-too-old'],
    ['a revocation with a foreign status', json(404, { reason: 'revoked' }), 'not-understood'],
  ]
  test.each(foreign)('%s', async (_name, reaction, reason) => {
    const { talk, shelf } = setUp(many(3), reaction)
    expect(await push(talk, shelf, 'work')).toMatchObject({ ok: false, reason })
    expect(shelf.state.settled).toEqual([])
    expect(shelf.state.waiting).toHaveLength(3)
    expect(shelf.state.sending).toBe(0)
  })

  test('a request of which nothing moves is given up after 30 seconds, and the next one is half as large', async () => {
    const { server, world, talk, shelf } = setUp(many(10), hanging())
    const pushed = push(talk, shelf, 'work')
    await world.pass(stallLimit)
    expect(await pushed).toMatchObject({ ok: false, reason: 'no-network', stalled: true })
    expect(shelf.state.waiting).toHaveLength(10)
    await push(talk, shelf, 'work')
    expect(server.pushes().map(({ body }) => body.changes?.length)).toEqual([10, 5, 5])
  })

  test('an answer that trickles is waited for as long as it moves', async () => {
    const answer = await applied({ path: '', body: { changes: many(1) }, init: {} }).bytes()
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
    const writer = writable.getWriter()
    const { world, talk, shelf } = setUp(many(1), new Response(readable, { status: 200 }))
    const pushed = push(talk, shelf, 'work')
    for (let at = 0; at < answer.length; at += 40) {
      await world.pass(20_000)
      await writer.write(answer.slice(at, at + 40))
    }
    await writer.close()
    expect(await pushed).toEqual({ ok: true })
  })

  test('being stopped leaves everything waiting', async () => {
    const { talk, shelf, stopping } = setUp(many(2), hanging())
    const pushed = push(talk, shelf, 'work')
    stopping.abort()
    expect(await pushed).toMatchObject({ ok: false, reason: 'stopped' })
    expect(shelf.state.waiting).toHaveLength(2)
  })
})

describe('a push that is too large', () => {
  test('is halved until it fits', async () => {
    const fits =
      (most: number): Reaction =>
      (question) =>
        (question.body.changes?.length ?? 0) > most ? json(413, { reason: 'too-large' }) : applied(question)
    const { server, talk, shelf } = setUp(many(40), ...Array.from({ length: 9 }, () => fits(12)))
    expect(await push(talk, shelf, 'work')).toEqual({ ok: true })
    expect(
      server
        .pushes()
        .slice(0, 3)
        .map(({ body }) => body.changes?.length),
    ).toEqual([40, 20, 10])
    expect(shelf.state.settled).toHaveLength(40)
  })

  test('by the word of a proxy is halved all the same', async () => {
    const { talk, shelf } = setUp(many(4), proxyPage(413))
    expect(await push(talk, shelf, 'work')).toEqual({ ok: true })
    expect(shelf.state.settled).toHaveLength(4)
  })

  test('though it is a single change says so and keeps it', async () => {
    const { server, talk, shelf } = setUp(many(1), json(413, { reason: 'too-large' }))
    expect(await push(talk, shelf, 'work')).toMatchObject({ ok: false, reason: 'too-large' })
    expect(server.pushes()).toHaveLength(1)
    expect(shelf.state.waiting).toHaveLength(1)
  })
})

test('a kind that the server does not know yet stays, and what stood before it is settled', async () => {
  const { talk, shelf } = setUp(
    many(5),
    ({ body }) =>
      json(200, { epoch: 'e1', clock: 1, results: (body.changes ?? []).slice(0, 3).map(receiptOf) }),
    json(501, { reason: 'server-too-old' }),
  )
  expect(await push(talk, shelf, 'work')).toMatchObject({ ok: false, reason: 'server-too-old' })
  expect(shelf.state.settled).toHaveLength(3)
  expect(shelf.state.waiting.map(({ number }) => number)).toEqual([4, 5])
})

describe('a server that has lost answered changes', () => {
  const behind = json(409, { reason: 'out-of-order', expected: 2 })

  test('is offered them again, from the number that it expects', async () => {
    const { server, talk, shelf } = setUp(many(3))
    await push(talk, shelf, 'work')
    shelf.save(changeOf(4))
    const lossy = scripted({ push: [behind.clone()] })
    talk.world.fetch = lossy.fetch
    expect(await push(talk, shelf, 'work')).toEqual({ ok: true })
    expect(lossy.pushes().map(({ body }) => body.changes?.map(({ number }) => number))).toEqual([
      [4],
      [2, 3, 4],
    ])
    expect(server.pushes()).toHaveLength(1)
  })

  test('and asks for what the device no longer has is told to people', async () => {
    const { talk, shelf } = setUp([changeOf(9)], behind.clone())
    expect(await push(talk, shelf, 'work')).toMatchObject({ ok: false, reason: 'out-of-order', expected: 2 })
    expect(shelf.state.waiting).toHaveLength(1)
  })
})
