import { areasOn, assignmentsOf, nextAssignmentDay } from '#model/assignment.ts'
import type { Day } from '#model/day.ts'
import { isRecordOf, recordKey, type RecordOf, type StoredRecord } from '#model/record.ts'
import type { Amendment } from './amend.ts'

interface AccountRow {
  account: string
  revoked: boolean
  settle_on: Day | null
  areas: string[]
}

/**
 * A10, A14: brings the areas of every account of the book to what its assignments and those of whoever it stands in
 * for come to today. Where they differ, the account's `areas` are written into the log, and the entitlements begin and
 * end at that number.
 */
export async function renewEntitlements(amendment: Amendment): Promise<void> {
  const { transaction, book, today } = amendment
  const [accounts, rows] = await Promise.all([
    loadAccounts(amendment),
    transaction.query<AccountRow>(
      `select account, revoked_at is not null as revoked, settle_on,
         coalesce((select json_agg(area) from account_area where account_area.book = account.book
           and account_area.account = account.account and to_seq is null), '[]') as areas
       from account where book = $1 order by account`,
      [book],
    ),
  ])
  const find = (id: string) => accounts.get(id)?.fields
  const closed: { account: string; area: string; seq: number }[] = []
  const opened: { account: string; area: string; seq: number }[] = []
  const days: { account: string; day: Day | null }[] = []
  for (const { account, revoked, settle_on: settleOn, areas: before } of rows) {
    const record = accounts.get(account)
    if (!record) continue
    const areas = revoked ? [] : areasOn(record.fields, today, find)
    const day = revoked ? null : (nextAssignmentDay(record.fields, today, find) ?? null)
    if (day !== settleOn) days.push({ account, day })
    const gone = before.filter((area) => !areas.includes(area))
    const fresh = areas.filter((area) => !before.includes(area))
    if (gone.length + fresh.length > 0 || !isSame(areas, record.fields.areas ?? [])) {
      // The list of the first release becomes dated before it is overwritten, or a stand-in would never end.
      const assignments = [...assignmentsOf(record.fields)]
      const { seq } = amendment.set('account', account, { assignments, areas })
      for (const area of gone) closed.push({ account, area, seq })
      for (const area of fresh) opened.push({ account, area, seq })
    }
  }
  await Promise.all([
    transaction.query(
      `update account_area set to_seq = row.seq
       from jsonb_to_recordset($2::jsonb) as row (account text, area text, seq bigint)
       where account_area.book = $1 and account_area.account = row.account and account_area.area = row.area
         and account_area.to_seq is null`,
      [book, JSON.stringify(closed)],
    ),
    transaction.query(
      `insert into account_area (book, account, area, from_seq)
       select $1, account, area, seq from jsonb_to_recordset($2::jsonb) as row (account text, area text, seq bigint)
       on conflict (book, account, area, from_seq) do update set to_seq = null`,
      [book, JSON.stringify(opened)],
    ),
    transaction.query(
      `update account set settle_on = row.day from jsonb_to_recordset($2::jsonb) as row (account text, day text)
       where account.book = $1 and account.account = row.account`,
      [book, JSON.stringify(days)],
    ),
  ])
}

/** Every account's record, as the amendment has it so far; oldest first, since they are numbered anew in this order. */
export async function loadAccounts(amendment: Amendment): Promise<Map<string, RecordOf<'account'>>> {
  const rows = await amendment.transaction.query<{ body: StoredRecord }>(
    "select body from record where book = $1 and entity = 'account' order by seq",
    [amendment.book],
  )
  amendment.know(rows.map(({ body }) => body))
  const accounts = new Map<string, RecordOf<'account'>>()
  for (const { body } of rows) {
    const record = amendment.draft.records.get(recordKey('account', body.id))
    if (isRecordOf(record, 'account') && !record.removed) accounts.set(body.id, record)
  }
  for (const record of amendment.draft.records.values()) {
    if (isRecordOf(record, 'account') && !record.removed) accounts.set(record.id, record)
  }
  return accounts
}

function isSame(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((area) => right.includes(area))
}
