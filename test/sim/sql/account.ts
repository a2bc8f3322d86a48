import { keyOf, insert, listOf, only, put, update, visibleRecords, bodyOf, bySeq } from './row.ts'
import type { Row, Session, Statement } from './session.ts'

/** The statements about accounts, their areas and their devices. */
export const accountStatements: [RegExp, Statement][] = [
  [/^select area, from_seq, to_seq from account_area/, entitlements],
  [/^select device\.account, account\.role, token_hash/, findDevice],
  [
    /^update device set last_seen/,
    (session, [book, device, at, unsent]) =>
      update(session, 'device', keyOf(book, device), {
        last_seen: at,
        ...(unsent !== undefined && { unsent }),
      }),
  ],
  [
    /^update device set unsent/,
    (session, [book, device, unsent]) => update(session, 'device', keyOf(book, device), { unsent }),
  ],
  [/^select role from device join account/, findDevice],
  [/^update device set revoked_at = \$4/, revoke],
  [/^select coalesce\(device\.device = \$2 or device\.account = \$3, false\) as leaves/, administrators],
  [
    /^insert into device/,
    (session, [book, device, account, hash, at]) =>
      insert(session, 'device', keyOf(book, device), {
        book,
        device,
        account,
        token_hash: hash,
        enrolled_at: at,
        last_seen: null,
        unsent: null,
        revoked_at: null,
      }),
  ],
  [
    /^insert into account \(book, account, role\) select/,
    (session, [book, rows]) => {
      for (const { account, role } of listOf<Row>(rows)) insertAccount(session, book, account, role)
      return []
    },
  ],
  [
    /^insert into account \(book, account, role\) values/,
    (session, [book, account, role]) => {
      const key = keyOf(book, account)
      if (session.tables.account.has(key)) update(session, 'account', key, { role })
      else insertAccount(session, book, account, role)
      return []
    },
  ],
  [
    /^insert into account_area \(book, account, area, from_seq\) select \$1, account, area, 0/,
    (session, [book, rows]) => {
      for (const { account, area } of listOf<Row>(rows)) openArea(session, book, account, area, 0)
      return []
    },
  ],
  [
    /^insert into account_area \(book, account, area, from_seq\) select \$1, account, area, seq/,
    (session, [book, rows]) => {
      for (const { account, area, seq } of listOf<Row>(rows)) openArea(session, book, account, area, seq)
      return []
    },
  ],
  [/^update account_area set to_seq/, closeAreas],
  [
    /^update account set settle_on/,
    (session, [book, rows]) => {
      for (const { account, day } of listOf<Row>(rows))
        update(session, 'account', keyOf(book, account), { settle_on: day })
      return []
    },
  ],
  [/^select account, revoked_at is not null as revoked, settle_on/, accountsWithAreas],
  [
    /^select body from record where book = \$1 and entity = 'account'/,
    (session) =>
      [...visibleRecords(session)]
        .filter(({ entity }) => entity === 'account')
        .sort(bySeq)
        .map(bodyOf),
  ],
  [
    /^select 1 from account where book = \$1 and settle_on <= \$2/,
    ({ tables }, [, today]) =>
      [...tables.account.values()]
        .filter((row) => typeof row['settle_on'] === 'string' && row['settle_on'] <= String(today))
        .slice(0, 1),
  ],
]

export interface AreaRow {
  [column: string]: unknown
  book: unknown
  account: string
  area: string
  from_seq: number
  to_seq: number | null
}

export function areasOf({ tables }: Session, book: unknown): AreaRow[] {
  return ([...tables.account_area.values()] as AreaRow[]).filter((row) => row.book === book)
}

export function areaKey({ book, account, area, from_seq }: AreaRow): string {
  return keyOf(book, account, area, from_seq)
}

function entitlements(session: Session, [book, account]: readonly unknown[]): object[] {
  return areasOf(session, book)
    .filter((row) => row.account === account)
    .sort((left, right) => left.from_seq - right.from_seq || (left.area < right.area ? -1 : 1))
}

function findDevice({ tables }: Session, [book, device]: readonly unknown[]): object[] {
  const row = tables.device.get(keyOf(book, device))
  const account = row && tables.account.get(keyOf(book, row['account']))
  if (!row || !account) return []
  const revoked = row['revoked_at'] !== null || account['revoked_at'] !== null
  return only({ ...row, role: account['role'], revoked })
}

function revoke(session: Session, [book, device, account, at]: readonly unknown[]): object[] {
  const found = [...session.tables.device].filter(
    ([, row]) =>
      row['book'] === book &&
      row['revoked_at'] === null &&
      (row['device'] === device || row['account'] === account),
  )
  for (const [key] of found) update(session, 'device', key, { revoked_at: at })
  return found.map(([, row]) => ({ device: row['device'] }))
}

/** Devices of administrators that work. */
function administrators({ tables }: Session, [book, device, account]: readonly unknown[]): object[] {
  return [...tables.device.values()].flatMap((row) => {
    const owner = tables.account.get(keyOf(book, row['account']))
    const isWorking =
      row['revoked_at'] === null && owner?.['revoked_at'] === null && owner['role'] === 'admin'
    return isWorking ? [{ leaves: row['device'] === device || row['account'] === account }] : []
  })
}

function insertAccount(session: Session, book: unknown, account: unknown, role: unknown): void {
  const key = keyOf(book, account)
  insert(session, 'account', key, { book, account, role, revoked_at: null, settle_on: null })
}

function openArea(session: Session, book: unknown, account: unknown, area: unknown, seq: unknown): void {
  const row: AreaRow = {
    book,
    account: String(account),
    area: String(area),
    from_seq: Number(seq),
    to_seq: null,
  }
  put(session, 'account_area', areaKey(row), row)
}

function closeAreas(session: Session, [book, rows]: readonly unknown[]): object[] {
  for (const { account, area, seq } of listOf<Row>(rows)) {
    for (const row of areasOf(session, book)) {
      if (row.account === account && row.area === area && row.to_seq === null)
        put(session, 'account_area', areaKey(row), { ...row, to_seq: seq })
    }
  }
  return []
}

function accountsWithAreas(session: Session, [book]: readonly unknown[]): object[] {
  const open = areasOf(session, book).filter(({ to_seq }) => to_seq === null)
  return [...session.tables.account.values()]
    .filter((row) => row['book'] === book)
    .sort((left, right) => (String(left['account']) < String(right['account']) ? -1 : 1))
    .map(({ account, revoked_at, settle_on }) => ({
      account,
      revoked: revoked_at !== null,
      settle_on,
      areas: open.filter((row) => row.account === account).map(({ area }) => area),
    }))
}
