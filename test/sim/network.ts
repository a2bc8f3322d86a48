import type { Chance } from '#demo/chance.ts'
import type { World } from '#sync/world.ts'
import { around, type Engine } from './engine.ts'
import type { Reply, SimServer } from './server.ts'

/** How often a network does what to a request, each from 0 to 1; what is left gets through. */
export interface Weather {
  /** The request is lost, or the answer after the server acted on it. */
  lost: number
  /** The request arrives twice. */
  twice: number
  /** It takes so long that its sender gives up first, and arrives all the same. */
  late: number
  /** The answer breaks off, or stops and never ends. */
  cut: number
  /** Something in between answers: a proxy's page, a gateway's error, well-formed JSON that is not ours. */
  foreign: number
  /** A question that was asked before in the same words is answered by what was answered then. */
  kept: number
  /** Typical milliseconds of one way. */
  way: number
}

export const calm: Weather = { lost: 0, twice: 0, late: 0, cut: 0, foreign: 0, kept: 0, way: 40 }

export interface Network {
  weather: Weather
  /** How often each fault struck. */
  readonly struck: Record<string, number>
  /** A phone's `fetch`; `isOnline` is asked when a request begins. */
  fetchOf(isOnline: () => boolean): World['fetch']
}

type Way = (path: string, body: string, token: string) => Promise<Reply>

/** The roads between phones and server. Every request takes its own time, so they overtake each other. */
export function createNetwork(engine: Engine, server: SimServer, chance: Chance): Network {
  const struck: Record<string, number> = {}
  const replies = new Map<string, Reply>()
  const strike = (name: string) => {
    struck[name] = (struck[name] ?? 0) + 1
  }

  /** The server's own answer, after the way there and back; rejects when the connection breaks. */
  async function exchange(path: string, body: string, token: string): Promise<Reply> {
    await engine.sleep(around(chance, network.weather.way))
    if (!server.isUp) throw new TypeError('refused')
    const { promise, resolve, reject } = Promise.withResolvers<Reply>()
    const unhear = server.onDeath(() => reject(new TypeError('broken')))
    server.ask(path, body, token).then(resolve, reject)
    const reply = await promise.finally(unhear)
    if (reply.status === 200) replies.set(`${token} ${path} ${body}`, reply)
    await engine.sleep(around(chance, network.weather.way))
    return reply
  }

  const faults: Record<string, Way> = {
    lostBefore: lose,
    async lostAfter(path, body, token) {
      await exchange(path, body, token)
      return lose()
    },
    async twice(path, body, token) {
      const [first, second] = [exchange(path, body, token), exchange(path, body, token)]
      void second.catch(() => undefined)
      if (chance.happens(0.5)) return first
      void first.catch(() => undefined)
      return second
    },
    async late(path, body, token) {
      await engine.sleep(around(chance, 60_000))
      return exchange(path, body, token)
    },
    async kept(path, body, token) {
      const reply = replies.get(`${token} ${path} ${body}`)
      return reply ? foreign(reply.status, reply.text) : exchange(path, body, token)
    },
    cut: exchange,
    stuck: exchange,
    proxy: () => foreign(200, '<!doctype html><title>Đăng nhập Wi-Fi</title>'),
    async proxyAfter(path, body, token) {
      await exchange(path, body, token)
      return foreign(200, '<!doctype html><title>Đăng nhập Wi-Fi</title>')
    },
    gateway: () => foreign(chance.pick([502, 503, 504, 403, 404, 413]), '<h1>Gateway</h1>'),
    json: () => foreign(200, JSON.stringify({ ok: true, results: [], records: [] })),
    noRoom: () => foreign(503, JSON.stringify({ reason: 'unavailable' })),
  }

  async function lose(): Promise<Reply> {
    await engine.sleep(around(chance, network.weather.way * 4))
    throw new TypeError('lost')
  }

  async function foreign(status: number, text: string): Promise<Reply> {
    await engine.sleep(around(chance, network.weather.way))
    return { status, text }
  }

  function draw(): string | undefined {
    const { lost, twice, late, cut, foreign: other, kept } = network.weather
    let left = chance.next()
    for (const [names, probability] of [
      [['lostBefore', 'lostAfter'], lost],
      [['twice'], twice],
      [['late'], late],
      [['cut', 'stuck'], cut],
      [['kept'], kept],
      [['proxy', 'proxyAfter', 'gateway', 'json', 'noRoom'], other],
    ] as const) {
      if (left < probability) return chance.pick(names)
      left -= probability
    }
    return undefined
  }

  const network: Network = {
    weather: calm,
    struck,
    fetchOf: (isOnline) => async (path, init) => {
      if (!isOnline()) throw new TypeError('offline')
      const fault = draw()
      if (fault) strike(fault)
      const way = (fault === undefined ? undefined : faults[fault]) ?? exchange
      const body = init.body as string
      const token = (init.headers as Record<string, string>)['authorization']?.slice('Bearer '.length) ?? ''
      const { status, text } = await way(path, body, token)
      const end = fault === 'cut' || fault === 'stuck' ? chance.int(0, text.length) : text.length
      return response(status, text.slice(0, end), fault === 'stuck')
    },
  }
  return network
}

/** A response whose text comes in two pieces; one that is stuck never ends. */
function response(status: number, text: string, isStuck: boolean): Response {
  const bytes = new TextEncoder().encode(text)
  const middle = Math.floor(bytes.length / 2)
  const pieces = [bytes.subarray(0, middle), bytes.subarray(middle)]
  const read = (): Promise<ReadableStreamReadResult<Uint8Array>> => {
    const value = pieces.shift()
    if (value) return Promise.resolve({ done: false, value })
    return isStuck ? new Promise(() => undefined) : Promise.resolve({ done: true, value: undefined })
  }
  return { status, body: { getReader: () => ({ read }) } } as unknown as Response
}
