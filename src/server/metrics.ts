import { Counter, Histogram, Registry, collectDefaultMetrics } from 'prom-client'
import { isEqualSecret } from './equal.ts'
import type { RouteName } from './route.ts'

/** How the server does, for whoever watches it (`METRICS_TOKEN`): routes, statuses, reasons and times, never a person. */
export interface Metrics {
  note(route: RouteName, status: number, seconds: number, reason: string | undefined): void
  /** The text of a scrape; undefined unless the bearer token is the one that was set. */
  answer(authorization: string): Promise<Response | undefined>
}

/** @param token none: nothing is ever answered */
export function createMetrics(token: string | undefined): Metrics {
  const registry = new Registry()
  if (token !== undefined) collectDefaultMetrics({ register: registry })
  const registers = [registry]
  const requests = new Counter({
    name: 'so_tre_em_requests_total',
    help: 'Requests answered, by route, status and reason',
    labelNames: ['route', 'status', 'reason'] as const,
    registers,
  })
  const times = new Histogram({
    name: 'so_tre_em_request_seconds',
    help: 'Time from request to answer',
    labelNames: ['route'] as const,
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
    registers,
  })
  return {
    note(route, status, seconds, reason = '') {
      requests.inc({ route, status: String(status), reason })
      times.observe({ route }, seconds)
    },
    async answer(authorization) {
      if (token === undefined || !isEqualSecret(authorization, `Bearer ${token}`)) return undefined
      return new Response(await registry.metrics(), { headers: { 'content-type': registry.contentType } })
    },
  }
}
