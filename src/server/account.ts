import type { Role } from '#model/account.ts'
import { handsOutCodes } from '#model/permission.ts'
import type { AccountsAnswer } from '#protocol/account.ts'
import type { Caller } from './access.ts'
import type { Database } from './db/database.ts'

interface AccountRow {
  id: string
  name: string | null
  role: Role
  areas: string[]
  devices: { device: number; lastSeen: number | null }[]
}

/** The accounts of the caller's book with areas and devices of today, for those who hand out codes. */
export async function listAccounts(
  database: Database,
  caller: Caller,
): Promise<{ ok: true; answer: AccountsAnswer } | { ok: false; reason: 'not-permitted' }> {
  if (!handsOutCodes(caller.role)) return { ok: false, reason: 'not-permitted' }
  const { book } = caller
  const scope = { book, areas: [''], sensitivity: 0, snapshot: true }
  const rows = await database.transaction(scope, (transaction) =>
    transaction.query<AccountRow>(
      `select account.account as id, record.body->'fields'->>'name' as name, account.role,
         coalesce((select json_agg(area order by area) from account_area
           where account_area.book = account.book and account_area.account = account.account and to_seq is null),
           '[]') as areas,
         coalesce((select json_agg(json_build_object('device', device, 'lastSeen', last_seen) order by device)
           from device where device.book = account.book and device.account = account.account
             and device.revoked_at is null), '[]') as devices
       from account left join record on record.book = account.book and record.entity = 'account'
         and record.id = account.account
       where account.book = $1 and account.revoked_at is null order by account.role, account.account`,
      [book],
    ),
  )
  return { ok: true, answer: { accounts: rows.map((row) => ({ ...row, name: row.name ?? '' })) } }
}
