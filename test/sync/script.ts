import type { Change } from '#model/change.ts'
import { json } from './world.ts'
import { receiptOf } from './shelf.ts'

export interface Question {
  path: string
  body: {
    changes?: Change[]
    epoch?: string
    after?: Record<string, number>
    limit?: number
    form?: string
    unsent?: number
  }
  init: RequestInit
}

export type Reaction =
  | Response
  | Error
  | Promise<Response>
  | ((question: Question) => Response | Promise<Response>)

/**
 * A server that reacts to pushes and pulls in the order of its script and well behaved after that: it applies every
 * change and has nothing new.
 */
export function scripted(script: { push?: Reaction[]; pull?: Reaction[] } = {}) {
  const asked: Question[] = []
  const fetch = (path: string, init: RequestInit): Promise<Response> => {
    const question = { path, body: JSON.parse(init.body as string) as Question['body'], init }
    asked.push(question)
    const isPush = path === '/api/v1/push'
    const reaction = (isPush ? script.push : script.pull)?.shift() ?? (isPush ? applied : level)
    if (reaction instanceof Error) return Promise.reject(reaction)
    return Promise.resolve(typeof reaction === 'function' ? reaction(question) : reaction)
  }
  const pushes = () => asked.filter(({ path }) => path === '/api/v1/push')
  const pulls = () => asked.filter(({ path }) => path === '/api/v1/pull')
  return { fetch, asked, pushes, pulls }
}

/** The server applies everything. */
export function applied({ body }: Question): Response {
  return json(200, { epoch: 'e1', clock: 2_000_000, results: (body.changes ?? []).map(receiptOf) })
}

/** The server has nothing new. */
export function level({ body }: Question): Response {
  return page({ epoch: body.epoch ?? '', after: body.after ?? {} })
}

/** A page of a pull, empty unless told. */
export function page(content: Record<string, unknown>): Response {
  return json(200, {
    epoch: 'e1',
    clock: 2_000_000,
    records: [],
    departures: [],
    after: {},
    left: [],
    remaining: 0,
    ...content,
  })
}

/** A request that never moves and never ends, not even when it is aborted. */
export function hanging(): Promise<Response> {
  return Promise.withResolvers<Response>().promise
}
