import type { Role } from '#model/account.ts'
import { addDays, dayNumber, type Day } from '#model/day.ts'
import { handsOutCodes, mayKeepDevice } from '#model/permission.ts'
import type { ProblemReason } from '#model/reason.ts'
import type { DayCodes } from '#protocol/device.ts'
import type { Caller } from './access.ts'
import { writeAudit } from './audit.ts'
import { codeHash, drawCode, type Random } from './code.ts'
import type { Database } from './db/database.ts'
import { lockHead, writeHead } from './head.ts'

/** Codes are printed at most so many days ahead (C3). */
const daysAhead = 30

/** Viet Nam is seven hours ahead of UTC all year. */
const offset = 7 * 3_600_000
const dayLength = 86_400_000

/** C3: one code per account for a training day, good on that day only; earlier unused codes of theirs are void. */
export async function issueDayCodes(
  database: Database,
  caller: Caller,
  { accounts, day }: { accounts: readonly string[]; day: Day },
  random: Random,
  { at, today }: { at: number; today: Day },
): Promise<{ ok: true; answer: DayCodes } | { ok: false; reason: ProblemReason; paths?: string[] }> {
  if (!handsOutCodes(caller.role)) return { ok: false, reason: 'not-permitted' }
  if (day < today || day > addDays(today, daysAhead))
    return { ok: false, reason: 'malformed', paths: ['day'] }
  const { book } = caller
  const begins = dayNumber(day) * dayLength - offset
  const expires = begins + dayLength
  const codes = [...new Set(accounts)].map((account) => ({ account, code: drawCode(random) }))
  // The hash is slow on purpose, so it is made before the book is locked.
  const rows = await Promise.all(
    codes.map(async ({ account, code }) => ({ account, hash: await codeHash(code) })),
  )
  return database.transaction({ book }, async (transaction) => {
    const head = await lockHead(transaction, book)
    const found = await transaction.query<{ role: Role }>(
      'select role from account where book = $1 and account = any ($2::text[]) and revoked_at is null',
      [book, codes.map(({ account }) => account)],
    )
    if (!head || found.length < codes.length) return { ok: false, reason: 'not-found', paths: ['accounts'] }
    if (!found.every(({ role }) => mayKeepDevice(caller.role, role))) {
      return { ok: false, reason: 'not-permitted', paths: ['accounts'] }
    }
    const { device, account } = caller
    const detail = { accounts: codes.map((code) => code.account).join(' '), begins, expires }
    await Promise.all([
      transaction.query(
        'update code set used_at = $3 where book = $1 and account = any ($2::text[]) and used_at is null',
        [book, codes.map((code) => code.account), at],
      ),
      transaction.query(
        `insert into code (hash, book, account, expires_at, valid_from)
         select hash, $1, account, $3, $4 from jsonb_to_recordset($2::jsonb) as row (account text, hash text)`,
        [book, JSON.stringify(rows), expires, begins],
      ),
      writeAudit(transaction, book, head, { at, device, account, action: 'code', detail }),
      writeHead(transaction, book, head),
    ])
    return { ok: true, answer: { codes, begins, expires } }
  })
}
