import type { Role } from '#model/account.ts'
import { mayAdminister, mayKeepDevice } from '#model/permission.ts'
import type { WrittenAnswer } from '#protocol/area.ts'
import type { DevicesAnswer } from '#protocol/device.ts'
import type { Caller } from '#server/access.ts'
import type { Database } from '#server/db/database.ts'
import { loadRecords } from '#server/record.ts'
import { amend, type Amendment, type Outcome, type Signer } from './amend.ts'

/** A12: every device of the caller's book, those last heard of first. */
export async function listDevices(database: Database, caller: Caller): Promise<Outcome<DevicesAnswer>> {
  if (!mayAdminister(caller.role)) return { ok: false, reason: 'not-permitted' }
  const { book } = caller
  const devices = await database.transaction(
    { book, areas: [''], sensitivity: 0, snapshot: true },
    (transaction) =>
      transaction.query<DevicesAnswer['devices'][number]>(
        `select device.device, device.account, account.role, coalesce(record.body->'fields'->>'name', '') as name,
           enrolled_at as "enrolledAt", last_seen as "lastSeen", unsent, device.revoked_at as "revokedAt"
         from device join account on account.book = device.book and account.account = device.account
         left join record on record.book = device.book and record.entity = 'account' and record.id = device.account
         where device.book = $1 order by coalesce(last_seen, enrolled_at) desc, device.device desc`,
        [book],
      ),
  )
  return { ok: true, answer: { devices } }
}

/** A13: takes a device's rights back; its outbox stays on it. */
export async function revokeDevice(
  database: Database,
  signer: Signer,
  { device }: { device: number },
): Promise<Outcome<WrittenAnswer>> {
  const { caller } = signer
  if (!mayAdminister(caller.role)) return { ok: false, reason: 'not-permitted' }
  return amend(
    database,
    signer,
    'device',
    async (amendment) => {
      const [found] = await amendment.transaction.query<{ role: Role }>(
        `select role from device join account on account.book = device.book and account.account = device.account
         where device.book = $1 and device.device = $2`,
        [amendment.book, device],
      )
      if (!found) return { ok: false, reason: 'not-found' }
      if (!mayKeepDevice(caller.role, found.role)) return { ok: false, reason: 'not-permitted' }
      if (await wouldLockOut(amendment, { device })) return { ok: false, reason: 'last-admin' }
      await revokeDevices(amendment, { device })
      return { ok: true, answer: { seq: amendment.draft.seq } }
    },
    { revoked: device },
  )
}

/** One device, or all of an account. */
export type DevicesOf = { device: number; account?: undefined } | { account: string; device?: undefined }

/** Revokes devices that are not revoked yet and says so in their records; an account's unused codes are void. */
export async function revokeDevices(amendment: Amendment, which: DevicesOf): Promise<void> {
  const { transaction, book, at, today } = amendment
  const rows = await transaction.query<{ device: number }>(
    `update device set revoked_at = $4 where book = $1 and revoked_at is null and (device = $2 or account = $3)
     returning device`,
    [book, which.device ?? null, which.account ?? null, at],
  )
  amendment.know(
    await loadRecords(
      transaction,
      book,
      rows.map(({ device }) => ['device', String(device)]),
    ),
  )
  for (const { device } of rows) amendment.set('device', String(device), { revoked: today })
  if (which.account === undefined) return
  await transaction.query(
    'update code set used_at = $3 where book = $1 and account = $2 and used_at is null',
    [book, which.account, at],
  )
}

/** A16: whether no administrator with a working device would remain once these devices are gone. */
export async function wouldLockOut({ transaction, book }: Amendment, which: DevicesOf): Promise<boolean> {
  const rows = await transaction.query<{ leaves: boolean }>(
    `select coalesce(device.device = $2 or device.account = $3, false) as leaves
     from device join account on account.book = device.book and account.account = device.account
     where device.book = $1 and account.role = 'admin' and device.revoked_at is null and account.revoked_at is null`,
    [book, which.device ?? null, which.account ?? null],
  )
  return rows.some(({ leaves }) => leaves) && rows.every(({ leaves }) => leaves)
}

/** L8: keeps what a device says of its outbox. */
export async function noteUnsent(database: Database, caller: Caller, unsent: number): Promise<void> {
  const { book, device } = caller
  await database.transaction({ book }, (transaction) =>
    transaction.query('update device set unsent = $3 where book = $1 and device = $2', [
      book,
      device,
      unsent,
    ]),
  )
}
