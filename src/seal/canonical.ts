/**
 * Canonical JSON after RFC 8785: keys sorted by their UTF-16 units, no spaces, numbers and strings as ECMAScript
 * writes them. The same value gives the same text in every browser and in Node, so digests and authenticated data
 * can be compared across machines.
 *
 * Keys whose value is `undefined` are left out, as JSON does. Throws TypeError for what JSON cannot hold (a number
 * that is not finite, a function, a bigint, `undefined` itself, a lone surrogate): a digest must never cover a
 * silent replacement.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return numberText(value)
  if (typeof value === 'string') return stringText(value)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'object') return objectText(value as Record<string, unknown>)
  throw new TypeError(`canonical JSON cannot hold a ${typeof value}`)
}

function objectText(value: Record<string, unknown>): string {
  let text = ''
  // The default order of sort() is that of UTF-16 units, which RFC 8785 (3.2.3) asks for.
  for (const key of Object.keys(value).sort()) {
    if (value[key] === undefined) continue
    text += `${text === '' ? '' : ','}${stringText(key)}:${canonicalJson(value[key])}`
  }
  return `{${text}}`
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError('canonical JSON cannot hold a number that is not finite')
  return JSON.stringify(value)
}

function stringText(value: string): string {
  if (!value.isWellFormed()) throw new TypeError('canonical JSON cannot hold a lone surrogate')
  return JSON.stringify(value)
}
