import type { Role } from '#model/account.ts'
import type { StoredRecord } from '#model/record.ts'
import type { EnrolAnswer } from '#protocol/enrol.ts'
import { wholeBook } from '#server/access.ts'
import { writeAudit } from '#server/audit.ts'
import type { Database } from '#server/db/database.ts'
import { lockHead, writeHead } from '#server/head.ts'
import { appendLog } from '#server/log.ts'
import { sha256 } from '#server/receipt.ts'
import { loadRecords, writeRecords } from '#server/record.ts'
import { serverChange } from '#server/server-change.ts'

const book = 1

/**
 * E3 without a code, whose hash takes real time: the next device number, the token's hash, the `device` record. Throws
 * for an account that is not there.
 */
export async function enrolDevice(database: Database, account: string, at: number): Promise<EnrolAnswer> {
  return database.transaction({ book, ...wholeBook }, async (transaction) => {
    const head = await lockHead(transaction, book)
    const [person] = await loadRecords(transaction, book, [['account', account]])
    if (!head || !person) throw new Error('no such account')
    head.seq += 1
    head.device += 1
    const { seq, device } = head
    const change = serverChange(book, seq, at, { entity: 'device', id: String(device), fields: { account } })
    const record: StoredRecord = {
      entity: 'device',
      id: String(device),
      area: '',
      household: '',
      sensitivity: 0,
      seq,
      stamp: [seq, 0, at],
      fields: { account },
    }
    const secret = sha256(`${device}`).slice(0, 43)
    await Promise.all([
      transaction.query(
        'insert into device (book, device, account, token_hash, enrolled_at) values ($1, $2, $3, $4, $5)',
        [book, device, account, sha256(secret), at],
      ),
      appendLog(transaction, book, [{ seq, change, at, sensitivity: 0, opened: [] }]),
      writeRecords(transaction, book, [record]),
      writeAudit(transaction, book, head, { at, device, account, action: 'enrol', detail: { device } }),
      writeHead(transaction, book, head),
    ])
    return {
      token: `${book}.${device}.${secret}`,
      book,
      device,
      account,
      name: String(person.fields['name']),
      role: person.fields['role'] as Role,
      kind: 'training',
      epoch: head.epoch,
    }
  })
}
