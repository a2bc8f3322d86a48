import type { ProblemReason } from '#model/reason.ts'
import { problemSchema, problemStatus } from '#protocol/problem.ts'

/**
 * Sends one request to the server. `fetch` itself for a question without a session, the session's own for all others:
 * that one adds the token and the protocol's version.
 */
export type Send = (path: string, init?: RequestInit) => Promise<Response>

/** `no-network`: nothing came back. `not-understood`: something that our server does not say, like a proxy page. */
export type RequestReason = ProblemReason | 'no-network' | 'not-understood'

export interface Declined {
  ok: false
  reason: RequestReason
  /** Seconds to wait, for `too-many-tries`. */
  wait?: number | undefined
}

export type Reply<Value> = ({ ok: true } & Value) | Declined

interface Schema<Value> {
  safeParse(value: unknown): { success: true; data: Value } | { success: false }
}

/** Asks and parses the answer with its schema; every outcome is a value, nothing is thrown for the world's failures. */
export async function ask<Value>(
  send: Send,
  path: string,
  init: RequestInit,
  schema: Schema<Value>,
): Promise<{ ok: true; value: Value } | Declined> {
  const received = await receive(send, path, init)
  if (!received) return { ok: false, reason: 'no-network' }
  if (received.status === 200) {
    const parsed = schema.safeParse(received.content)
    return parsed.success ? { ok: true, value: parsed.data } : { ok: false, reason: 'not-understood' }
  }
  const parsed = problemSchema.safeParse(received.content)
  if (!parsed.success || problemStatus[parsed.data.reason as ProblemReason] !== received.status) {
    return { ok: false, reason: received.status >= 500 ? 'unavailable' : 'not-understood' }
  }
  return { ok: false, reason: parsed.data.reason as ProblemReason, wait: parsed.data.wait }
}

/** The request that posts a JSON body. */
export function posting(body: unknown): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    cache: 'no-store',
  }
}

/** The request that only asks. */
export const reading: RequestInit = { method: 'GET', cache: 'no-store' }

async function receive(send: Send, path: string, init: RequestInit) {
  try {
    const response = await send(path, init)
    const text = await response.text()
    return { status: response.status, content: contentOf(text) }
  } catch {
    return undefined
  }
}

function contentOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
