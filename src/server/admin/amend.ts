import type { Day } from '#model/day.ts'
import type { Entity, FieldsOf } from '#model/entity.ts'
import type { ProblemReason } from '#model/reason.ts'
import { recordKey, type RecordOf, type StoredRecord } from '#model/record.ts'
import { wholeBook, type Caller } from '#server/access.ts'
import { writeAudit, type Act } from '#server/audit.ts'
import type { Database, Transaction } from '#server/db/database.ts'
import type { Draft } from '#server/draft.ts'
import { lockHead, writeHead } from '#server/head.ts'
import { lay } from '#server/lay.ts'
import { appendLog } from '#server/log.ts'
import { loadRecords, writeDepartures, writeRecords } from '#server/record.ts'
import { serverAuthor } from '#server/server-change.ts'

/** Who changes the book, and when: the server's clock in milliseconds and its day. */
export interface Signer {
  caller: Caller
  at: number
  today: Day
}

export type Outcome<Value> =
  | { ok: true; answer: Value }
  | { ok: false; reason: ProblemReason; paths?: string[] }

/** Fields as they shall be; what is undefined stays as it is. */
type Wanted<Name extends Entity> = { [Field in keyof FieldsOf<Name>]: FieldsOf<Name>[Field] | undefined }

/** The book under its lock while an administrator changes it (A2). */
export interface Amendment extends Signer {
  transaction: Transaction
  book: number
  draft: Draft
  /** The record as it stands now, loaded on first use. */
  get<Name extends Entity>(entity: Name, id: string): Promise<RecordOf<Name> | undefined>
  /** Lays loaded records into the draft, where they are not there yet. */
  know(records: Iterable<StoredRecord>): void
  /** Writes fields that differ, as one change of the log; what hangs on a moved record follows. */
  set<Name extends Entity>(entity: Name, id: string, fields: Wanted<Name>): StoredRecord
}

/** What the server does of itself. */
export const noCaller = (book: number): Caller => ({ book, device: 0, account: serverAuthor, role: 'admin' })

/**
 * One act of administration in one transaction: lock, the work, log, records, departures, audit, head. `detail` of the
 * audit comes from the work's `note`. Nothing is written when the work refuses, so it refuses before it writes.
 */
export async function amend<Value>(
  database: Database,
  signer: Signer,
  action: Act['action'],
  work: (amendment: Amendment) => Promise<Outcome<Value>>,
  note: Act['detail'],
): Promise<Outcome<Value>> {
  const { caller, at } = signer
  const { book, device, account } = caller
  return database.transaction({ book, ...wholeBook }, async (transaction) => {
    const head = await lockHead(transaction, book)
    if (!head) throw new Error('a device without a book')
    const draft = emptyDraft(head.seq)
    const outcome = await work(createAmendment(transaction, signer, draft))
    if (!outcome.ok) return outcome
    head.seq = draft.seq
    const detail = { ...note, seq: draft.seq }
    await Promise.all([
      appendLog(transaction, book, draft.log),
      writeRecords(
        transaction,
        book,
        [...draft.touched].map((key) => draft.records.get(key) as StoredRecord),
      ),
      writeDepartures(transaction, book, draft.departures),
      writeAudit(transaction, book, head, { at, device, account, action, detail }),
      writeHead(transaction, book, head),
    ])
    return outcome
  })
}

function createAmendment(transaction: Transaction, signer: Signer, draft: Draft): Amendment {
  const { caller, at } = signer
  const { book } = caller
  return {
    ...signer,
    transaction,
    book,
    draft,
    async get(entity, id) {
      const key = recordKey(entity, id)
      if (!draft.records.has(key)) this.know(await loadRecords(transaction, book, [[entity, id]]))
      return draft.records.get(key) as RecordOf<typeof entity> | undefined
    },
    know(records) {
      for (const record of records) {
        const key = recordKey(record.entity, record.id)
        if (!draft.records.has(key)) draft.records.set(key, record)
      }
    },
    set: (entity, id, wanted) => lay(draft, { book, at, author: caller.account }, entity, id, wanted),
  }
}

function emptyDraft(seq: number): Draft {
  return {
    ok: true,
    seq,
    last: 0,
    log: [],
    changed: [],
    departures: [],
    fresh: [],
    answers: [],
    records: new Map(),
    touched: new Set(),
  }
}
