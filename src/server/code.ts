import { scrypt } from 'node:crypto'
import { promisify } from 'node:util'
import type { Role } from '#model/account.ts'
import { handsOutCodes, mayKeepDevice } from '#model/permission.ts'
import type { CodeAnswer } from '#protocol/enrol.ts'
import type { Caller } from './access.ts'
import { writeAudit } from './audit.ts'
import type { Database } from './db/database.ts'
import { lockHead, writeHead } from './head.ts'

/** Randomness as an argument: so many bytes. */
export type Random = (length: number) => Uint8Array

/** Ten minutes (C2). */
export const codeLife = 600_000

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const derive = promisify<string, string, number, { N: number }, Buffer>(scrypt)

/** C1, C2: a one-time code for an account of the caller's book. */
export async function issueCode(
  database: Database,
  caller: Caller,
  account: string,
  random: Random,
  at: number,
): Promise<{ ok: true; answer: CodeAnswer } | { ok: false; reason: 'not-permitted' | 'not-found' }> {
  if (!handsOutCodes(caller.role)) return { ok: false, reason: 'not-permitted' }
  const [found] = await database.transaction({ book: caller.book }, (transaction) =>
    transaction.query<{ role: Role }>('select role from account where book = $1 and account = $2', [
      caller.book,
      account,
    ]),
  )
  if (found && !mayKeepDevice(caller.role, found.role)) return { ok: false, reason: 'not-permitted' }
  const answer = await createCode(
    database,
    { book: caller.book, account, expires: at + codeLife },
    random,
    at,
    caller,
  )
  return answer ? { ok: true, answer } : { ok: false, reason: 'not-found' }
}

/**
 * Makes a code and voids the account's earlier unused ones; undefined when there is no such account. `by` is who asked,
 * the server itself when absent.
 */
export async function createCode(
  database: Database,
  { book, account, expires }: { book: number; account: string; expires: number },
  random: Random,
  at: number,
  by: Pick<Caller, 'device' | 'account'> = { device: 0, account: '' },
): Promise<CodeAnswer | undefined> {
  const code = drawCode(random)
  const hash = await codeHash(code)
  return database.transaction({ book }, async (transaction) => {
    const head = await lockHead(transaction, book)
    const [found] = await transaction.query(
      'select 1 from account where book = $1 and account = $2 and revoked_at is null',
      [book, account],
    )
    if (!head || !found) return undefined
    await Promise.all([
      transaction.query('update code set used_at = $3 where book = $1 and account = $2 and used_at is null', [
        book,
        account,
        at,
      ]),
      transaction.query('insert into code (hash, book, account, expires_at) values ($1, $2, $3, $4)', [
        hash,
        book,
        account,
        expires,
      ]),
      writeAudit(transaction, book, head, { ...by, at, action: 'code', detail: { account, expires } }),
      writeHead(transaction, book, head),
    ])
    return { code, expires }
  })
}

/** E1: as typed or scanned, in the one form that is hashed. Letters that look like digits are taken as those. */
export function normaliseCode(text: string): string {
  return text.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
}

/**
 * The hash by which a code is found. Eight letters and digits hold 40 bits, so the hash is slow on purpose: whoever
 * steals the table cannot try them all within a code's life. The salt is fixed because the hash is the key.
 */
export async function codeHash(code: string): Promise<string> {
  return (await derive(normaliseCode(code), 'so-tre-em code 1', 32, { N: 8192 })).toString('hex')
}

/** Shown in two groups, `ABCD-EFGH`. */
export function drawCode(random: Random): string {
  const letters = Array.from(random(8), (byte) => alphabet[byte & 31]).join('')
  return `${letters.slice(0, 4)}-${letters.slice(4)}`
}
