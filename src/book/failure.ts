/** Why the store could not do its work; the screens put it into words. */
export type FailureReason =
  | 'quota'
  | 'no-storage'
  | 'store-blocked'
  | 'store-corrupt'
  | 'store-newer'
  | 'store-closed'
  | 'changed-elsewhere'
  | 'no-sealing-key'

/** A failure of the world beneath a book. Whatever was being written is not written, and memory shows that. */
export class BookFailure extends Error {
  override name = 'BookFailure'
  readonly reason: FailureReason
  constructor(reason: FailureReason, cause?: unknown) {
    super(reason, { cause })
    this.reason = reason
  }
}

/** A change that must not be written because of its own content: a mistake of the form that made it. */
export class ChangeUnsound extends Error {
  override name = 'ChangeUnsound'
  readonly reason: string
  readonly field: string | undefined
  constructor(reason: string, field?: string) {
    super(field === undefined ? reason : `${reason}: ${field}`)
    this.reason = reason
    this.field = field
  }
}

/** What an error of Dexie or IndexedDB means; an error that is not theirs is thrown on, for it is a bug. */
export function failureOf(error: unknown): BookFailure {
  if (error instanceof BookFailure) return error
  const names = namesOf(error)
  for (const [name, reason] of reasons) {
    if (names.includes(name)) return new BookFailure(reason, error)
  }
  throw error
}

const reasons: readonly [string, FailureReason][] = [
  ['QuotaExceededError', 'quota'],
  ['DatabaseClosedError', 'store-closed'],
  ['VersionError', 'store-newer'],
  ['MissingAPIError', 'no-storage'],
  ['MissingApiError', 'no-storage'],
  ['SecurityError', 'no-storage'],
  ['InvalidStateError', 'no-storage'],
  ['NotReadableError', 'store-corrupt'],
  ['UnknownError', 'store-corrupt'],
  ['DataError', 'store-corrupt'],
  ['NotFoundError', 'store-corrupt'],
  ['TimeoutError', 'store-corrupt'],
  ['OpenFailedError', 'store-corrupt'],
  ['AbortError', 'store-corrupt'],
]

/** The names of an error and of all that it wraps: Dexie hides the browser's error in `inner`. */
function namesOf(error: unknown): string[] {
  const names: string[] = []
  let next = error
  while (typeof next === 'object' && next !== null && names.length < 10) {
    const { name, inner, cause } = next as { name?: unknown; inner?: unknown; cause?: unknown }
    if (typeof name === 'string') names.push(name)
    next = inner ?? cause
  }
  return names
}
