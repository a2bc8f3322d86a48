import { bodyLimit } from '#protocol/version.ts'

/** A request's JSON, with `storable` false when some text in it cannot be stored (NUL, half a character). */
export type Body =
  | { ok: true; value: unknown; isStorable: boolean }
  | { ok: false; reason: 'malformed' | 'too-large'; paths?: string[] }

/** Deeper than any change of this protocol. */
const depthLimit = 20

/**
 * Reads a JSON body without trusting it: at most `bodyLimit` bytes, UTF-8, at most 20 levels, no key that would reach
 * into an object's prototype.
 */
export async function readBody(request: Request): Promise<Body> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/json\s*(;|$)/i.test(type))
    return { ok: false, reason: 'malformed', paths: ['content-type'] }
  if (request.headers.has('content-encoding')) {
    return { ok: false, reason: 'malformed', paths: ['content-encoding'] }
  }
  if (Number(request.headers.get('content-length') ?? 0) > bodyLimit)
    return { ok: false, reason: 'too-large' }
  try {
    const bytes = await readBytes(request)
    if (!bytes) return { ok: false, reason: 'too-large' }
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const value: unknown = JSON.parse(text)
    const fault = findFault(value, 1)
    if (fault !== undefined) return { ok: false, reason: 'malformed', paths: [fault] }
    // Both can only be written as an escape, so that most bodies need no look at every text.
    const isStorable = !/\\u(0000|d[89a-f])/i.test(text) || isStorableText(value)
    return { ok: true, value, isStorable }
  } catch {
    // No JSON, no UTF-8, or a phone that went away in the middle.
    return { ok: false, reason: 'malformed' }
  }
}

/** Whether PostgreSQL can hold every text in a value, keys included. */
export function isStorableText(value: unknown): boolean {
  if (typeof value === 'string') return !value.includes('\0') && value.isWellFormed()
  if (Array.isArray(value)) return value.every(isStorableText)
  if (typeof value !== 'object' || value === null) return true
  return Object.entries(value).every(([key, inner]) => isStorableText(key) && isStorableText(inner))
}

/** Whether a value that came sealed holds only what a body may hold: texts that can be stored, no depth, no prototype. */
export function isStorable(value: unknown): boolean {
  return isSound(value) && isStorableText(value)
}

/** Whether a value that came sealed has no depth and no prototype that a body may not have. */
export function isSound(value: unknown): boolean {
  return findFault(value, 1) === undefined
}

async function readBytes(request: Request): Promise<Uint8Array | undefined> {
  if (!request.body) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of request.body as ReadableStream<Uint8Array>) {
    length += chunk.byteLength
    if (length > bodyLimit) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** The name of what is wrong: a key or the depth; undefined when nothing is. */
function findFault(value: unknown, depth: number): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if (depth > depthLimit) return 'depth'
  for (const key of Object.keys(value)) {
    if (key === '__proto__') return key
    const fault = findFault((value as Record<string, unknown>)[key], depth + 1)
    if (fault !== undefined) return fault
  }
  return undefined
}
