import { describe, expect, test } from 'vitest'
import { recordTable } from '#model/record-table.ts'
import { fullPace } from '#sync/pace.ts'
import { pull } from '#sync/pull.ts'
import { page, scripted, type Reaction } from './script.ts'
import { changeOf, createShelf, recordOf } from './shelf.ts'
import { createTestWorld, json, proxyPage } from './world.ts'

function setUp(...reactions: Reaction[]) {
  const server = scripted({ pull: reactions })
  const world = createTestWorld(server.fetch)
  const clocks: number[] = []
  const stopping = new AbortController()
  const talk = {
    world,
    pace: fullPace(),
    signal: stopping.signal,
    heard: (clock: number) => void clocks.push(clock),
  }
  const progress: [number, number][] = []
  const shelf = createShelf()
  const run = () => pull(talk, shelf, (done, total) => void progress.push([done, total]))
  return { server, shelf, progress, clocks, run }
}

const first = () => page({ records: [recordOf(1), recordOf(2)], after: { common: 2 }, remaining: 3 })
const second = () => page({ records: [recordOf(3), recordOf(4)], after: { common: 4 }, remaining: 1 })
const last = () => page({ records: [recordOf(5)], after: { common: 9 } })

describe('a pull', () => {
  test('goes on from page to page until nothing remains, with a true progress', async () => {
    const { server, shelf, progress, clocks, run } = setUp(first(), second(), last())
    expect(await run()).toEqual({ ok: true })
    expect(server.pulls().map(({ body }) => body.after)).toEqual([{}, { common: 2 }, { common: 4 }])
    expect(shelf.state.pages.flatMap(({ records }) => records.map(({ seq }) => seq))).toEqual([1, 2, 3, 4, 5])
    expect(progress).toEqual([
      [2, 5],
      [4, 5],
      [5, 5],
    ])
    expect(shelf.state.position).toEqual({ epoch: 'e1', after: { common: 9 } })
    expect(clocks).toEqual([2_000_000, 2_000_000, 2_000_000])
  })

  test('L8: says how many changes the server has not taken', async () => {
    const { server, shelf, run } = setUp(last(), last())
    await run()
    shelf.save(changeOf(1))
    shelf.save(changeOf(2))
    await run()
    expect(server.pulls().map(({ body }) => body.unsent)).toEqual([0, 2])
  })

  test('B1: a device that is level and has no key asks for one record, and keeps only the key', async () => {
    const sealingKey = { id: 'k', public: 'p' }
    const { server, shelf, run } = setUp(last(), page({ records: [recordOf(1)], sealingKey }))
    shelf.state.hasKey = false
    expect(await run()).toEqual({ ok: true })
    expect(server.pulls().map(({ body }) => [body.after, body.limit])).toEqual([
      [{}, expect.any(Number)],
      [{}, 1],
    ])
    expect(shelf.state.pages[1]).toMatchObject({ records: [], after: {}, remaining: 1, sealingKey })
  })

  test('B1: a server without keys is asked in vain, which is no failure', async () => {
    const { shelf, run } = setUp(last(), page({ records: [recordOf(1)] }))
    shelf.state.hasKey = false
    expect(await run()).toEqual({ ok: true })
    expect(shelf.state.pages).toHaveLength(1)
  })

  test('asks for the next page before the last one is written', async () => {
    const { server, shelf, run } = setUp(first(), last())
    let askedWhileWriting = 0
    const apply = shelf.apply.bind(shelf)
    shelf.apply = (content) => {
      askedWhileWriting = Math.max(askedWhileWriting, server.pulls().length)
      return apply(content)
    }
    await run()
    expect(askedWhileWriting).toBe(2)
  })

  test('that breaks off goes on at the last whole page', async () => {
    const { server, shelf, run } = setUp(first(), new TypeError('Failed to fetch'), second(), last())
    expect(await run()).toMatchObject({ ok: false, reason: 'no-network' })
    expect(shelf.state.pages).toHaveLength(1)
    expect(await run()).toEqual({ ok: true })
    expect(server.pulls().map(({ body }) => body.after)).toEqual([
      {},
      { common: 2 },
      { common: 2 },
      { common: 4 },
    ])
  })

  test.each([
    ['a proxy page', proxyPage(), 'not-understood'],
    ['JSON of somebody else', json(200, { records: [] }), 'not-understood'],
    ['a gateway error', proxyPage(504), 'unavailable'],
    ['a client that is too old', json(426, { reason: 'client-too-old' }), 'client-too-old'],
    ['a revocation', json(401, { reason: 'revoked' }), 'revoked'],
  ])('applies nothing of %s', async (_name, reaction, reason) => {
    const { shelf, run } = setUp(reaction)
    expect(await run()).toMatchObject({ ok: false, reason })
    expect(shelf.state.pages).toEqual([])
  })

  test('does not follow a server that promises more and gives nothing', async () => {
    const { server, run } = setUp(first(), page({ after: { common: 2 }, remaining: 3 }))
    expect(await run()).toMatchObject({ ok: false, reason: 'not-understood' })
    expect(server.pulls()).toHaveLength(2)
  })

  test('asks for smaller pages when one is too large', async () => {
    const { server, run } = setUp(proxyPage(413), last())
    expect(await run()).toEqual({ ok: true })
    expect(server.pulls().map(({ body }) => body.limit)).toEqual([1000, 500])
  })

  test('asks for columns and hands them over as they came', async () => {
    const table = recordTable([recordOf(1), recordOf(2)])
    const columns = json(200, {
      epoch: 'e1',
      clock: 2_000_000,
      tables: [table],
      after: { common: 2 },
      remaining: 1,
    })
    const level = json(200, { epoch: 'e1', clock: 2_000_000, level: 7, remaining: 0 })
    const { server, shelf, progress, run } = setUp(columns, level)
    expect(await run()).toEqual({ ok: true })
    expect(server.pulls().map(({ body }) => body.form)).toEqual(['columns', 'columns'])
    expect(shelf.state.pages.map(({ tables }) => tables)).toEqual([[table], []])
    expect(shelf.state.position).toEqual({ epoch: 'e1', after: { common: 7 } })
    expect(progress).toEqual([
      [2, 3],
      [2, 2],
    ])
  })

  test('applies nothing of columns that do not fit together', async () => {
    const table = { ...recordTable([recordOf(1), recordOf(2)]), seqs: [1] }
    const { shelf, run } = setUp(
      json(200, { epoch: 'e1', clock: 2_000_000, tables: [table], after: { common: 2 }, remaining: 0 }),
    )
    expect(await run()).toMatchObject({ ok: false, reason: 'not-understood' })
    expect(shelf.state.pages).toEqual([])
  })

  test('asks a server that does not know columns for records', async () => {
    const { server, shelf, run } = setUp(json(400, { reason: 'malformed' }), first(), last())
    expect(await run()).toEqual({ ok: true })
    expect(server.pulls().map(({ body }) => body.form)).toEqual(['columns', undefined, undefined])
    expect(shelf.state.pages.flatMap(({ records }) => records.map(({ seq }) => seq))).toEqual([1, 2, 5])
  })

  test('asks for larger pages as long as they come, and never an older server for more than it gives', async () => {
    const page = (seq: number) =>
      json(200, { epoch: 'e1', clock: 0, tables: [], after: { common: seq }, remaining: 9 })
    const { server, run } = setUp(page(1), page(2), page(3), last())
    await run()
    expect(server.pulls().map(({ body }) => body.limit)).toEqual([1000, 2000, 4000, 4000])
    const older = setUp(json(400, { reason: 'malformed' }), first(), second(), last())
    await older.run()
    expect(older.server.pulls().map(({ body }) => body.limit)).toEqual([1000, 1000, 1000, 1000])
  })

  test('fetches everything again under a new epoch and applies nothing of the old numbers', async () => {
    const restored = { epoch: 'e2', records: [recordOf(1)], after: { common: 1 } }
    const { server, shelf, run } = setUp(page({ ...restored, records: [] }), page(restored))
    shelf.state.position = { epoch: 'e1', after: { common: 40 } }
    expect(await run()).toEqual({ ok: true })
    expect(server.pulls().map(({ body: { epoch, after } }) => ({ epoch, after }))).toEqual([
      { epoch: 'e1', after: { common: 40 } },
      { epoch: 'e2', after: {} },
    ])
    expect(shelf.state.pages).toHaveLength(1)
    expect(shelf.state.position.epoch).toBe('e2')
  })

  test('does not run in circles between two servers of different epochs', async () => {
    const { run } = setUp(page({ epoch: 'e2' }), page({ epoch: 'e3' }))
    expect(await run()).toMatchObject({ ok: false, reason: 'not-understood' })
  })
})
