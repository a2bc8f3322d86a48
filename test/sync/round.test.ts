import { describe, expect, test } from 'vitest'
import { fullPace } from '#sync/pace.ts'
import { round } from '#sync/round.ts'
import { page, scripted, type Reaction } from './script.ts'
import { changeOf, createShelf } from './shelf.ts'
import { createTestWorld, json } from './world.ts'

async function oneRound(script: { push?: Reaction[]; pull?: Reaction[] }) {
  const server = scripted(script)
  const world = createTestWorld(server.fetch)
  const shelf = createShelf([changeOf(1), changeOf(2), changeOf(1, 'urgent')])
  const talk = { world, pace: fullPace(), signal: new AbortController().signal, heard: () => {} }
  const phases: string[] = []
  const ending = await round(talk, shelf, {
    pushing: () => void phases.push('pushing'),
    pulling: () => void phases.push('pulling'),
    progress: () => {},
  })
  return { server, shelf, ending, phases }
}

describe('a round', () => {
  test('pushes what is urgent, then the rest, then pulls', async () => {
    const { server, shelf, ending, phases } = await oneRound({})
    expect(ending).toEqual({ ok: true })
    expect(phases).toEqual(['pushing', 'pulling'])
    expect(server.asked.map(({ path, body }) => body.changes?.[0]?.stream ?? path)).toEqual([
      'urgent',
      'work',
      '/api/v1/pull',
    ])
    expect(shelf.state.waiting).toEqual([])
  })

  test.each([
    ['server-too-old', 501],
    ['malformed', 400],
    ['out-of-order', 409],
    ['bug', 500],
  ])('goes on with the other stream and the pull when one stream is answered %s', async (reason, status) => {
    const { server, shelf, ending } = await oneRound({ push: [json(status, { reason })] })
    expect(ending).toMatchObject({ ok: false, reason })
    expect(server.pulls()).toHaveLength(1)
    expect(shelf.state.waiting.map(({ stream }) => stream)).toEqual(['urgent'])
  })

  test.each([
    ['revoked', 401],
    ['not-enrolled', 401],
    ['forked', 409],
    ['too-many-tries', 429],
    ['unavailable', 503],
  ])('ends at once when it is answered %s, and keeps everything', async (reason, status) => {
    const { server, shelf, ending } = await oneRound({ push: [json(status, { reason, wait: 9 })] })
    expect(ending).toMatchObject({ ok: false, reason, wait: 9 })
    expect(server.asked).toHaveLength(1)
    expect(shelf.state.waiting).toHaveLength(3)
  })

  test('pulls when the server was restored, and sends again in the same round', async () => {
    const refusal = () => json(409, { reason: 'epoch-changed' })
    const { server, shelf, ending } = await oneRound({
      push: [refusal(), refusal()],
      pull: [page({ epoch: 'e2.3' }), page({ epoch: 'e2.3', after: { common: 3 } })],
    })
    expect(ending).toEqual({ ok: true })
    expect(server.pushes().map(({ body }) => body.epoch)).toEqual(['e1', 'e1', 'e2.3', 'e2.3'])
    expect(shelf.state.waiting).toEqual([])
  })

  test('of a client that is too old still pushes', async () => {
    const { shelf, ending } = await oneRound({ pull: [json(426, { reason: 'client-too-old' })] })
    expect(ending).toMatchObject({ ok: false, reason: 'client-too-old' })
    expect(shelf.state.waiting).toEqual([])
  })
})
