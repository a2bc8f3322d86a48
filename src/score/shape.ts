import type { FigureError } from './parse.ts'

/** Whether a parsed JSON value is an object and no list. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** One error per key that is missing or not known. */
export function checkKeys(value: Record<string, unknown>, keys: readonly string[]): FigureError[] {
  return [
    ...keys
      .filter((key) => !Object.hasOwn(value, key))
      .map((key) => ({ path: `.${key}`, message: 'missing' })),
    ...Object.keys(value)
      .filter((key) => !keys.includes(key))
      .map((key) => ({ path: `.${pathKey(key)}`, message: 'unknown key' })),
  ]
}

/** Whether a key holds a whole number of at least zero that is represented exactly. */
export function checkWhole(value: unknown, key: string): FigureError[] {
  const number = (value as Record<string, unknown>)[key]
  const path = `.${key}`
  if (typeof number !== 'number') {
    return [{ path, message: `expected a whole number, found ${describe(number)}` }]
  }
  if (!Number.isInteger(number)) return [{ path, message: `expected a whole number, found ${number}` }]
  if (number < 0) return [{ path, message: `expected zero or more, found ${number}` }]
  return Number.isSafeInteger(number) ? [] : [{ path, message: `${number} is too large to be exact` }]
}

/** Whether `checked` is a list of known parts, each at most once. */
export function checkChecked(value: unknown, parts: readonly string[]): FigureError[] {
  const checked = (value as { checked: unknown }).checked
  if (!Array.isArray(checked)) {
    return [{ path: '.checked', message: `expected a list, found ${describe(checked)}` }]
  }
  return checked.flatMap((part: unknown, index) => {
    const path = `.checked[${index}]`
    if (typeof part !== 'string' || !parts.includes(part)) {
      return [{ path, message: `no such part: ${describe(part)}; known are ${parts.join(', ')}` }]
    }
    return checked.indexOf(part) < index ? [{ path, message: `part ${part} is repeated` }] : []
  })
}

/** A key as part of a path; quoted where it is no plain word, so that one error stays one line. */
export function pathKey(key: string): string {
  return /^[\w.-]{1,40}$/u.test(key) ? key : JSON.stringify(key.slice(0, 40))
}

/** A value as an error message names it: short, and never its whole content. */
export function describe(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') {
    const keys = Object.keys(value)
    return keys.length === 0
      ? 'an empty object'
      : `an object with ${keys.slice(0, 4).map(pathKey).join(', ')}`
  }
  return typeof value === 'string'
    ? JSON.stringify(value.slice(0, 40))
    : `${value as number | boolean | undefined}`
}
