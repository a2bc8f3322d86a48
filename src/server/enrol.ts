import type { Role } from '#model/account.ts'
import { isRecordOf, type StoredRecord } from '#model/record.ts'
import type { EnrolAnswer } from '#protocol/enrol.ts'
import { wholeBook } from './access.ts'
import { writeAudit } from './audit.ts'
import { codeHash, type Random } from './code.ts'
import type { Database, Transaction } from './db/database.ts'
import type { Kind } from './db/prepare.ts'
import { lockHead, writeHead } from './head.ts'
import { appendLog } from './log.ts'
import { loadRecords, writeRecords } from './record.ts'
import { sha256 } from './receipt.ts'
import { serverChange } from './server-change.ts'

interface CodeRow {
  book: number
  account: string
}

/**
 * E2, E3: spends a code and enrols a device. In one transaction the code is spent, the next device number is taken,
 * the token's hash is stored and a `device` record enters the log. Used, expired and unknown codes answer alike.
 */
export async function enrol(
  database: Database,
  code: string,
  kind: Kind,
  random: Random,
  at: number,
): Promise<{ ok: true; answer: EnrolAnswer } | { ok: false; reason: 'code-unknown' }> {
  const hash = await codeHash(code)
  const found = await database.transaction({ book: 0, code: hash }, async (transaction) => {
    const [row] = await transaction.query<CodeRow>('select book, account from code where hash = $1', [hash])
    return row
  })
  if (!found) return { ok: false, reason: 'code-unknown' }
  const secret = Buffer.from(random(32)).toString('base64url')
  const { book, account } = found
  const answer = await database.transaction({ book, ...wholeBook }, async (transaction) => {
    const head = await lockHead(transaction, book)
    const role = await spend(transaction, found, hash, at)
    if (!head || role === undefined) return undefined

    head.seq += 1
    head.device += 1
    const device = head.device
    const wanted = { entity: 'device', id: String(device), fields: { account } }
    const change = serverChange(book, head.seq, at, wanted)
    const record: StoredRecord = {
      entity: 'device',
      id: change.entityId,
      area: '',
      household: '',
      sensitivity: 0,
      seq: head.seq,
      stamp: [head.seq, 0, at],
      fields: change.fields,
    }
    const [[person]] = await Promise.all([
      loadRecords(transaction, book, [['account', account]]),
      transaction.query(
        'insert into device (book, device, account, token_hash, enrolled_at) values ($1, $2, $3, $4, $5)',
        [book, device, account, sha256(secret), at],
      ),
      appendLog(transaction, book, [{ seq: head.seq, change, at, sensitivity: 0, opened: [] }]),
      writeRecords(transaction, book, [record]),
      writeAudit(transaction, book, head, { at, device, account, action: 'enrol', detail: { device } }),
      writeHead(transaction, book, head),
    ])
    const name = isRecordOf(person, 'account') ? (person.fields.name ?? '') : ''
    return {
      token: `${book}.${device}.${secret}`,
      book,
      device,
      account,
      name,
      role,
      kind,
      epoch: head.epoch,
    }
  })
  return answer ? { ok: true, answer } : { ok: false, reason: 'code-unknown' }
}

/** The role of the account when its code was still good, under the book's lock, so that it is good only once. */
async function spend(
  transaction: Transaction,
  { book, account }: CodeRow,
  hash: string,
  at: number,
): Promise<Role | undefined> {
  const [row] = await transaction.query<{ role: Role }>(
    'select role from account where book = $1 and account = $2 and revoked_at is null',
    [book, account],
  )
  const spent = await transaction.query(
    `update code set used_at = $2 where hash = $1 and book = $3 and account = $4 and used_at is null
       and expires_at > $2 and (valid_from is null or valid_from <= $2) returning hash`,
    [hash, at, book, account],
  )
  return spent.length === 1 ? row?.role : undefined
}
