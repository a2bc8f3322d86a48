import type { ProblemReason } from '#model/reason.ts'
import { problemSchema, problemStatus } from '#protocol/problem.ts'
import { protocolVersion, versionHeader } from '#protocol/version.ts'
import type { World } from './world.ts'

/**
 * Why a question has no answer. `no-network`: nothing came back, or it stalled; `not-understood`: something came
 * back that our server does not say (a proxy page, foreign JSON). Neither is ever a success or a refusal.
 */
export type FailureReason = ProblemReason | 'no-network' | 'not-understood' | 'stopped'

export interface Failure {
  ok: false
  reason: FailureReason
  /** For `no-network`: the request was under way and nothing moved any more; a smaller one may get through. */
  stalled?: boolean | undefined
  /** Seconds that the server wants to be left alone. */
  wait?: number | undefined
  /** For `out-of-order`: the number that the server expects next. */
  expected?: number | undefined
}

export type Answer<Value> = { ok: true; value: Value } | Failure

/** A request of which nothing moved for so long is given up, in milliseconds (`design/sync.md` promise 14). */
export const stallLimit = 30_000

interface Schema<Value> {
  safeParse(value: unknown): { success: true; data: Value } | { success: false }
}

/** Posts one question and parses the answer with its schema; never rejects. */
export async function ask<Value>(
  world: World,
  question: { path: string; body: string; token: string; signal: AbortSignal },
  schema: Schema<Value>,
): Promise<Answer<Value>> {
  const received = await exchange(world, question)
  if (received === 'stopped') return { ok: false, reason: 'stopped' }
  if (received === 'unreachable' || received === 'stalled') {
    return { ok: false, reason: 'no-network', stalled: received === 'stalled' }
  }
  const content = contentOf(received.text)
  if (received.status === 200) {
    const parsed = schema.safeParse(content)
    return parsed.success ? { ok: true, value: parsed.data } : { ok: false, reason: 'not-understood' }
  }
  const parsed = problemSchema.safeParse(content)
  if (parsed.success && problemStatus[parsed.data.reason as ProblemReason] === received.status) {
    const { reason, wait, expected } = parsed.data
    return { ok: false, reason: reason as ProblemReason, wait, expected }
  }
  return { ok: false, reason: reasonOfForeign(received.status) }
}

/** A status without our body comes from something in between; only these tell us what to do. */
function reasonOfForeign(status: number): FailureReason {
  if (status === 413) return 'too-large'
  if (status === 429) return 'too-many-tries'
  return status >= 500 ? 'unavailable' : 'not-understood'
}

/** Status and text, or why nothing whole arrived. */
async function exchange(
  world: World,
  question: { path: string; body: string; token: string; signal: AbortSignal },
): Promise<{ status: number; text: string } | 'unreachable' | 'stalled' | 'stopped'> {
  if (question.signal.aborted) return 'stopped'
  const abort = new AbortController()
  const { promise: givenUp, resolve } = Promise.withResolvers<'stalled' | 'stopped'>()
  const giveUp = (why: 'stalled' | 'stopped') => {
    resolve(why)
    abort.abort()
  }
  const stop = () => giveUp('stopped')
  const stall = () => giveUp('stalled')
  let callOff = world.after(stallLimit, stall)
  const moved = () => {
    callOff()
    callOff = world.after(stallLimit, stall)
  }
  question.signal.addEventListener('abort', stop)
  try {
    const init: RequestInit = {
      method: 'POST',
      headers: {
        authorization: `Bearer ${question.token}`,
        'content-type': 'application/json',
        [versionHeader]: String(protocolVersion),
      },
      body: question.body,
      cache: 'no-store',
      credentials: 'omit',
      // A captive portal answers with a redirect; our server never does.
      redirect: 'error',
      signal: abort.signal,
    }
    // Raced, because some browsers leave a request hanging for ever after the phone slept.
    return await Promise.race([receive(world, question.path, init, moved), givenUp])
  } catch {
    return 'unreachable'
  } finally {
    callOff()
    question.signal.removeEventListener('abort', stop)
  }
}

/** The whole answer as text; every piece that arrives shows that the request is not stalled. */
async function receive(world: World, path: string, init: RequestInit, moved: () => void) {
  const response = await world.fetch(path, init)
  moved()
  if (!response.body) return { status: response.status, text: '' }
  const decoder = new TextDecoder()
  let text = ''
  const reader = response.body.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return { status: response.status, text: text + decoder.decode() }
    moved()
    text += decoder.decode(value, { stream: true })
  }
}

function contentOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
