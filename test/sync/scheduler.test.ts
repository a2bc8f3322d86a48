import { describe, expect, test } from 'vitest'
import { createScheduler } from '#sync/scheduler.ts'
import type { SyncState } from '#sync/state.ts'
import { hanging, page, scripted, type Reaction } from './script.ts'
import { changeOf, createShelf, recordOf } from './shelf.ts'
import { createTestWorld, json, proxyPage, settled } from './world.ts'

const offline = () => new TypeError('Failed to fetch')
const minute = 60_000

async function setUp(script: { push?: Reaction[]; pull?: Reaction[] } = {}, changes = [changeOf(1)]) {
  const server = scripted(script)
  const world = createTestWorld(server.fetch)
  const shelf = createShelf(changes)
  const states: SyncState[] = []
  const scheduler = createScheduler(world, shelf, (state) => states.push(state))
  await settled()
  const last = () => states.at(-1) as SyncState
  return { server, world, shelf, scheduler, states, last }
}

describe('the scheduler', () => {
  test('runs a round at the start and says when all was level and how far the clock is off', async () => {
    const { shelf, states, last } = await setUp()
    expect(shelf.state.waiting).toEqual([])
    expect(states.map(({ phase }) => phase)).toContain('pushing')
    expect(states.map(({ phase }) => phase)).toContain('pulling')
    expect(last()).toEqual({ phase: 'idle', lastLevel: 1_000_000, clockOffset: 1_000_000 })
  })

  test('shows the progress of a first sync and clears it at the end', async () => {
    const { states, last } = await setUp({
      pull: [
        page({ records: [recordOf(1)], after: { common: 1 }, remaining: 2 }),
        page({ after: { common: 3 } }),
      ],
    })
    expect(states).toContainEqual(
      expect.objectContaining({ phase: 'pulling', progress: { done: 1, total: 3 } }),
    )
    expect(last().progress).toBeUndefined()
  })

  test('sends a save about a second later, several saves together', async () => {
    const { server, world, shelf } = await setUp({}, [])
    shelf.save(changeOf(1))
    await world.pass(500)
    shelf.save(changeOf(2))
    await world.pass(999)
    expect(server.pushes()).toHaveLength(0)
    await world.pass(1)
    expect(server.pushes().map(({ body }) => body.changes?.length)).toEqual([2])
  })

  test('sends what was saved while a round was running right after it', async () => {
    const waitingPull = Promise.withResolvers<Response>()
    const { world, shelf, server } = await setUp({ pull: [waitingPull.promise] })
    shelf.save(changeOf(2))
    waitingPull.resolve(page({}))
    await settled()
    await world.pass(1000)
    expect(server.pushes().map(({ body }) => body.changes?.map(({ number }) => number))).toEqual([[1], [2]])
  })

  test('asks again every few minutes when all is level', async () => {
    const { server, world } = await setUp({}, [])
    await world.pass(30 * minute)
    expect(server.pulls().length).toBeGreaterThan(5)
    expect(server.pulls().length).toBeLessThan(15)
  })

  test('without a network is offline, not failed, and tries again more and more rarely but for ever', async () => {
    const { server, world, shelf, last } = await setUp({ push: Array.from({ length: 500 }, offline) })
    expect(last()).toMatchObject({ phase: 'offline', reason: undefined })
    await world.pass(2 * minute)
    const soon = server.pushes().length
    expect(soon).toBeGreaterThan(2)
    await world.pass(24 * 60 * minute)
    expect(server.pushes().length - soon).toBeGreaterThan(90)
    expect(server.pushes().length - soon).toBeLessThan(200)
    expect(shelf.state.waiting).toHaveLength(1)
  })

  test.each(['online', 'visible'] as const)('tries at once when the phone is %s again', async (cause) => {
    const { world, shelf, last } = await setUp({ push: [offline()] })
    await world.pass(10_000)
    world.wake(cause)
    await settled()
    expect(shelf.state.waiting).toEqual([])
    expect(last().phase).toBe('idle')
  })

  test('runs one round at a time; sending by hand joins the one that runs', async () => {
    const waitingPush = Promise.withResolvers<Response>()
    const { server, world, scheduler, shelf } = await setUp({ push: [waitingPush.promise] })
    world.wake('online')
    const sent = scheduler.sendNow()
    expect(server.pushes()).toHaveLength(1)
    waitingPush.resolve(proxyPage())
    await sent
    expect(server.pushes()).toHaveLength(1)
    await scheduler.sendNow()
    expect(shelf.state.waiting).toEqual([])
  })

  test('leaves the server alone for as long as it asks', async () => {
    const { server, world, scheduler, last } = await setUp({
      push: [json(429, { reason: 'too-many-tries', wait: 120 })],
    })
    expect(last()).toMatchObject({ phase: 'failed', reason: 'too-many-tries' })
    await scheduler.sendNow()
    world.wake('online')
    await world.pass(119_000)
    expect(server.pushes()).toHaveLength(1)
    await world.pass(5 * minute)
    expect(server.pushes().length).toBeGreaterThan(1)
  })

  test('says why a device may not go on, keeps the outbox and asks rarely', async () => {
    const revoked = () => json(401, { reason: 'revoked' })
    const { server, world, shelf, last } = await setUp({ push: Array.from({ length: 20 }, revoked) })
    expect(last()).toMatchObject({ phase: 'failed', reason: 'revoked' })
    await world.pass(60 * minute)
    expect(server.pushes().length).toBeLessThan(8)
    expect(shelf.state.waiting).toHaveLength(1)
  })

  test('does not run in circles over a change that the server cannot take yet', async () => {
    const tooOld = () => json(501, { reason: 'server-too-old' })
    const { server, world } = await setUp({ push: Array.from({ length: 50 }, tooOld) })
    await world.pass(minute)
    expect(server.pushes().length).toBeLessThan(6)
  })

  test('hands a failing store to the world, keeps everything and goes on later', async () => {
    const { world, shelf, last } = await setUp({}, [])
    shelf.state.failure = new Error('disk full')
    shelf.save(changeOf(1))
    await world.pass(1000)
    expect(last()).toMatchObject({ phase: 'failed', reason: 'store-failed' })
    expect(world.errors).toEqual([shelf.state.failure])
    shelf.state.failure = undefined
    await world.pass(minute)
    expect(shelf.state.waiting).toEqual([])
  })

  test('once stopped touches neither book nor server', async () => {
    const { server, world, shelf, scheduler, states } = await setUp({ push: [hanging()] })
    await scheduler.stop()
    const told = states.length
    shelf.save(changeOf(2))
    world.wake('online')
    await scheduler.sendNow()
    await world.pass(60 * minute)
    expect(server.asked).toHaveLength(1)
    expect(states).toHaveLength(told)
    expect(world.timers).toBe(0)
    expect(shelf.state.waiting).toHaveLength(2)
  })
})
