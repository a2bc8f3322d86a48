/** Why the server will not start; said in words in `words.ts`. */
export type RefusalToStart =
  | 'database-kind'
  | 'database-newer'
  | 'database-other'
  | 'database-version'
  | 'database-role'
  | 'database-unreachable'
  | 'database-start'
  | 'folder-taken'
  | 'folder-closed'
  | 'port-taken'
  | 'backup-role'
  | 'backup-key'
  | 'backup-broken'
  | 'backup-kind'
  | 'database-full'

/** The server will not start, for a reason that the person in front of it can do something about. */
export class Refusal extends Error {
  readonly reason: RefusalToStart
  /** What the words speak of: a version, a folder, a port. */
  readonly detail: string
  constructor(reason: RefusalToStart, detail = '', cause?: unknown) {
    super(detail === '' ? reason : `${reason}: ${detail}`, { cause })
    this.name = 'Refusal'
    this.reason = reason
    this.detail = detail
  }
}
