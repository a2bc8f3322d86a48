import type { Chance } from '#demo/chance.ts'
import type { World } from '#sync/world.ts'
import { json, proxyPage } from './world.ts'

type Fetch = World['fetch']

/** A bad network in front of a server: what it does to each request is drawn from `chance`. */
export interface BadNetwork {
  fetch: Fetch
  /** From now on every request gets through. */
  calm(): void
  /** Delivers requests that were held back, long after their sender gave them up. */
  deliverLate(): Promise<void>
  /** How often each fault struck. */
  readonly struck: Record<string, number>
}

/** Loses, repeats, holds back, cuts off and replaces; about every second request suffers. */
export function createBadNetwork(server: Fetch, chance: Chance): BadNetwork {
  const struck: Record<string, number> = {}
  const late: (() => Promise<unknown>)[] = []
  let isCalm = false

  const faults: Record<string, Fetch> = {
    lostBefore: () => Promise.reject(new TypeError('lost')),
    async lostAfter(path, init) {
      await server(path, init)
      throw new TypeError('lost')
    },
    async twice(path, init) {
      await server(path, init)
      return server(path, init)
    },
    heldBack(path, init) {
      late.push(() => server(path, { ...init, signal: null }))
      return Promise.reject(new TypeError('lost'))
    },
    async cutOff(path, init) {
      const text = await (await server(path, init)).text()
      return new Response(text.slice(0, chance.int(0, text.length - 1)), { status: 200 })
    },
    async proxyAfter(path, init) {
      await server(path, init)
      return proxyPage()
    },
    gateway: () => Promise.resolve(proxyPage(502)),
    unavailable: () => Promise.resolve(json(503, { reason: 'unavailable' })),
    foreign: () => Promise.resolve(json(200, { results: [], records: [] })),
  }

  return {
    struck,
    calm() {
      isCalm = true
    },
    async deliverLate() {
      for (const deliver of late.splice(0)) await deliver()
    },
    fetch(path, init) {
      if (isCalm || chance.happens(0.5)) return server(path, init)
      const name = chance.pick(Object.keys(faults))
      struck[name] = (struck[name] ?? 0) + 1
      return (faults[name] as Fetch)(path, init)
    },
  }
}
