import { Hono, type Context } from 'hono'
import type { IncomingMessage } from 'node:http'
import type { Logger } from 'pino'
import { protocolVersion, versionHeader } from '#protocol/version.ts'
import { authenticate, type Caller } from './access.ts'
import { createSettle } from './admin/settle.ts'
import { respond, type Answer } from './answer.ts'
import type { Random } from './code.ts'
import { DatabaseFailure, type Database } from './db/database.ts'
import type { Kind } from './db/prepare.ts'
import { createHandlers } from './handler.ts'
import { describeFailure } from './journal.ts'
import { createMetrics } from './metrics.ts'
import { dayOf } from './parse.ts'
import { answerHeaders, securityHeaders } from './policy.ts'
import { routes, type Route, type RouteName } from './route.ts'
import { createSite } from './site.ts'

export interface AppOptions {
  database: Database
  kind: Kind
  /** Milliseconds since 1970. */
  clock: () => number
  random: Random
  log: Pick<Logger, 'info' | 'warn' | 'error'>
  version: string
  /** Sealing keys made before (milliseconds since 1970) are followed by new ones; kept as they are unless given. */
  sealingKeysRenewedAt?: number | undefined
  /** What a scrape of `/metrics` must carry; without it there is no such page. */
  metricsToken?: string | undefined
  /** Folder of the built client; nothing but the API is served without it. */
  dist?: string | undefined
  /** Believe `x-forwarded-for` and `x-forwarded-proto`, which only a proxy in front may set. */
  isBehindProxy?: boolean | undefined
}

interface Bindings {
  Bindings: { incoming?: IncomingMessage }
}

/** The whole server as a plain function of a request (`app.fetch`); it listens nowhere. */
export function createApp(options: AppOptions): Hono<Bindings> {
  const app = new Hono<Bindings>()
  const metrics = createMetrics(options.metricsToken)
  const handlers = createHandlers(options)
  const settle = createSettle(options.database)
  const site = options.dist === undefined ? undefined : createSite(options.dist)

  for (const [name, route] of Object.entries(routes) as [RouteName, Route][]) {
    app.on(route.method, route.path, (context) => serve(name, route, context))
  }
  app.all('/api/*', async (context) => finish(context, { ok: false, reason: 'not-found' }))
  app.get('/metrics', async (context) => {
    const found = await metrics.answer(headerOf(context, 'authorization'))
    return secured(context, found ?? new Response('', { status: 404 }))
  })
  app.get('*', async (context) => {
    const { path } = context.req
    const found = await site?.(path, headerOf(context, 'accept'), headerOf(context, 'accept-encoding'))
    return secured(context, found ?? new Response('', { status: 404 }))
  })
  app.notFound((context) => secured(context, new Response('', { status: 404 })))
  return app

  async function serve(name: RouteName, route: Route, context: Context<Bindings>): Promise<Response> {
    const began = performance.now()
    let caller: Caller | undefined
    let answer: Answer
    try {
      const access = route.isOpen ? undefined : await admit(name, context)
      if (access && !access.ok) answer = access
      else {
        caller = access?.caller ?? nobody
        const params = context.req.param() as Record<string, string>
        answer = await handlers[name]({
          request: context.req.raw,
          caller,
          address: addressOf(context),
          params,
        })
      }
    } catch (error) {
      const isWorld = error instanceof DatabaseFailure
      options.log.error({ route: name, ...describeFailure(error) }, isWorld ? 'unavailable' : 'bug')
      answer = { ok: false, reason: isWorld ? 'unavailable' : 'bug' }
    }
    const response = await finish(context, answer)
    const ms = Math.round((performance.now() - began) * 10) / 10
    const reason = answer.ok ? undefined : answer.reason
    metrics.note(name, response.status, ms / 1000, reason)
    const who = caller && { book: caller.book, device: caller.device }
    const line = { route: name, status: response.status, ms, ...(reason && { reason }), ...who }
    // whoever was refused is worth a line even where requests are not written down
    if (response.status === 401 || response.status === 403) options.log.warn(line, 'denied')
    else options.log.info(line)
    return response
  }

  /** Versions, then the token: a client that is too old may still push. */
  async function admit(name: RouteName, context: Context<Bindings>): Promise<Admission> {
    const header = headerOf(context, versionHeader)
    if (!/^\d{1,6}$/.test(header)) return { ok: false, reason: 'malformed', paths: [versionHeader] }
    if (Number(header) > protocolVersion) return { ok: false, reason: 'server-too-old' }
    if (Number(header) < oldestVersion && name !== 'push') return { ok: false, reason: 'client-too-old' }
    const at = options.clock()
    const access = await authenticate(options.database, headerOf(context, 'authorization'), at)
    // A14: what the date changes is done before the first answer of the day.
    if (access.ok) await settle(access.caller.book, dayOf(at), at)
    return access
  }

  async function finish(context: Context<Bindings>, answer: Answer): Promise<Response> {
    return secured(context, await respond(answer, headerOf(context, 'accept-encoding')), answerHeaders)
  }

  function secured(
    context: Context<Bindings>,
    response: Response,
    headers: typeof answerHeaders = securityHeaders,
  ): Response {
    const forwarded = options.isBehindProxy === true && headerOf(context, 'x-forwarded-proto') === 'https'
    const isSecure = forwarded || context.req.url.startsWith('https:')
    for (const [name, value] of Object.entries(headers(isSecure))) response.headers.set(name, value)
    return response
  }

  function addressOf(context: Context<Bindings>): string {
    const forwarded = options.isBehindProxy === true && headerOf(context, 'x-forwarded-for').split(',').at(-1)
    return (forwarded || context.env?.incoming?.socket.remoteAddress) ?? 'unknown'
  }
}

type Admission = { ok: true; caller: Caller } | (Answer & { ok: false })

/** The oldest protocol that is served in full; older clients may only push. */
const oldestVersion = 1

const nobody: Caller = { book: 0, device: 0, account: '', role: 'sector' }

function headerOf(context: Context<Bindings>, name: string): string {
  return context.req.header(name) ?? ''
}
