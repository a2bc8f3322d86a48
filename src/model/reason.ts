/**
 * Why a change was refused or a request was not served: codes on the wire, words only in the screens.
 * Codes are only ever added (a device of an older release shows an unknown code as text).
 */
export type RefusalReason =
  | 'malformed'
  | 'unknown-kind'
  | 'unknown-entity'
  | 'field-invalid'
  | 'field-missing'
  | 'field-unknown'
  | 'parent-missing'
  | 'not-permitted'
  | 'not-your-area'
  | 'removed'
  | 'number-taken'
  | 'box-broken'
  | 'box-key-unknown'
  | 'box-empty'

/** Why a whole request was answered with a problem instead of results. */
export type ProblemReason =
  | 'malformed'
  | 'too-large'
  | 'not-found'
  | 'not-enrolled'
  | 'revoked'
  | 'not-permitted'
  | 'code-unknown'
  | 'too-many-tries'
  | 'forked'
  | 'out-of-order'
  | 'epoch-changed'
  | 'client-too-old'
  | 'server-too-old'
  | 'last-admin'
  | 'area-in-use'
  | 'area-ended'
  | 'account-ended'
  | 'carry-broken'
  | 'unavailable'
  | 'bug'
