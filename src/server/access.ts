import type { Role } from '#model/account.ts'
import { everyArea, type Database, type Transaction } from './db/database.ts'
import { isEqualSecret } from './equal.ts'
import { sha256 } from './receipt.ts'
import type { Entitlement } from './state.ts'

/** Whose request it is, as the server knows it. */
export interface Caller {
  book: number
  device: number
  account: string
  role: Role
  /** What the device last said of its outbox (L8). */
  unsent?: number | undefined
}

export type Access = { ok: true; caller: Caller } | { ok: false; reason: 'not-enrolled' | 'revoked' }

interface DeviceRow {
  account: string
  role: Role
  token_hash: string
  last_seen: number | null
  unsent: number | null
  revoked: boolean
}

/** `book.device.secret`; the secret is 256 random bits in base64url. */
const tokenPattern = /^Bearer (\d{1,9})\.(\d{1,9})\.([A-Za-z0-9_-]{43})$/

/** When a device was last heard of is written down at most once a minute. */
const seenInterval = 60_000

/**
 * Finds the caller by the token in the `authorization` header. Only the secret's hash is stored and compared, in
 * constant time; that a device was revoked is told only to whoever holds its token.
 */
export async function authenticate(database: Database, header: string | null, now: number): Promise<Access> {
  const match = tokenPattern.exec(header ?? '')
  if (!match) return { ok: false, reason: 'not-enrolled' }
  const [book, device, secret] = [Number(match[1]), Number(match[2]), match[3] as string]
  if (book > 2_147_483_647 || device > 2_147_483_647) return { ok: false, reason: 'not-enrolled' }
  return database.transaction({ book }, async (transaction) => {
    const [row] = await transaction.query<DeviceRow>(
      `select device.account, account.role, token_hash, last_seen, unsent,
         device.revoked_at is not null or account.revoked_at is not null as revoked
       from device join account on account.book = device.book and account.account = device.account
       where device.book = $1 and device.device = $2`,
      [book, device],
    )
    const isOwner = isEqualSecret(sha256(secret), row?.token_hash ?? sha256(''))
    if (!row || !isOwner) return { ok: false, reason: 'not-enrolled' }
    if (row.revoked) return { ok: false, reason: 'revoked' }
    if (row.last_seen === null || now - row.last_seen >= seenInterval) {
      await transaction.query('update device set last_seen = $3 where book = $1 and device = $2', [
        book,
        device,
        now,
      ])
    }
    const caller = { book, device, account: row.account, role: row.role, unsent: row.unsent ?? undefined }
    return { ok: true, caller }
  })
}

/** The areas of an account, former ones included. */
export async function loadEntitlements(
  transaction: Transaction,
  book: number,
  account: string,
): Promise<Entitlement[]> {
  const rows = await transaction.query<{ area: string; from_seq: number; to_seq: number | null }>(
    'select area, from_seq, to_seq from account_area where book = $1 and account = $2 order by from_seq, area',
    [book, account],
  )
  return rows.map(({ area, from_seq, to_seq }) => ({ area, from: from_seq, to: to_seq ?? undefined }))
}

/** The highest sensitivity there is, for the domain layer's own view of a book while it decides. */
export const wholeBook = { areas: everyArea, sensitivity: 1 } as const
