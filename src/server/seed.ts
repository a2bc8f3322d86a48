import { accountFields } from '#model/account.ts'
import { checkChange } from '#model/change.ts'
import { parentFields } from '#model/entity.ts'
import { placementOf, type Placement } from '#model/placement.ts'
import { recordKey, type StoredRecord } from '#model/record.ts'
import type { SeedRecord } from '#model/seed.ts'
import * as z from 'zod/mini'
import { wholeBook } from './access.ts'
import { writeAudit } from './audit.ts'
import type { Database, Transaction } from './db/database.ts'
import { writeHead, type Head } from './head.ts'
import { appendLog } from './log.ts'
import { writeRecords } from './record.ts'
import { serverAuthor, serverChange } from './server-change.ts'

export interface Seeding {
  book: number
  /** The new book's epoch, random. */
  epoch: string
  /** The server's clock, milliseconds since 1970. */
  at: number
}

/** So many records go into the database as one statement. */
const batchSize = 4000

const accountSchema = z.object({ role: accountFields.role, areas: z._default(accountFields.areas, []) })

/**
 * Opens a book and lays records into it as the server's own changes, parents before their dependants, in one
 * transaction: a start that is killed leaves nothing behind. Accounts among them may enrol. Throws when a record does
 * not stand up to the model, which no seed may.
 */
export async function seedBook(
  database: Database,
  records: Iterable<SeedRecord>,
  { book, epoch, at }: Seeding,
): Promise<number> {
  return database.transaction({ book, ...wholeBook }, async (transaction) => {
    const head: Head = { epoch, seq: 0, device: 0, audit_number: 0, audit_hash: '' }
    await transaction.query(
      'insert into head (book, epoch, seq, device, audit_number, audit_hash) values ($1, $2, 0, 0, 0, $3)',
      [book, epoch, head.audit_hash],
    )
    const places = new Map<string, Pick<StoredRecord, 'area' | 'household' | 'fields'>>()
    let batch: StoredRecord[] = []
    for (const record of records) {
      const place = placeOf(record, places)
      head.seq += 1
      const { entity, id, fields } = record
      if (parents.has(entity)) places.set(recordKey(entity, id), { ...place, fields: {} })
      batch.push({ entity, id, ...place, seq: head.seq, stamp: [head.seq, 0, at], fields })
      if (batch.length < batchSize) continue
      await lay(transaction, book, batch, at)
      batch = []
    }
    await lay(transaction, book, batch, at)
    const act = { at, device: 0, account: serverAuthor, action: 'seed', detail: { seq: head.seq } } as const
    await writeAudit(transaction, book, head, act)
    await writeHead(transaction, book, head)
    return head.seq
  })
}

/** Entities that others hang below. */
const parents: ReadonlySet<string> = new Set(Object.values(parentFields).map(({ entity }) => entity))

function placeOf(
  { entity, id, fields }: SeedRecord,
  places: ReadonlyMap<string, Pick<StoredRecord, 'area' | 'household' | 'fields'>>,
): Placement {
  const fault = checkChange({ kind: 'set/1', entity, entityId: id, fields }, true)
  if (fault) throw new Error(`seed ${entity}: ${fault.reason} ${fault.field ?? ''}`)
  const parent = parentFields[entity]
  const place = placementOf(entity, id, fields, (name, key) => places.get(recordKey(name, key)))
  if (!place || (parent && !places.has(recordKey(parent.entity, String(fields[parent.field]))))) {
    throw new Error(`seed ${entity}: parent-missing`)
  }
  return place
}

async function lay(
  transaction: Transaction,
  book: number,
  batch: readonly StoredRecord[],
  at: number,
): Promise<void> {
  const log = batch.map((record) => ({
    seq: record.seq,
    change: serverChange(book, record.seq, at, record),
    at,
    sensitivity: record.sensitivity,
    opened: [],
  }))
  await Promise.all([
    appendLog(transaction, book, log),
    writeRecords(transaction, book, batch),
    layAccounts(
      transaction,
      book,
      batch.filter(({ entity }) => entity === 'account'),
    ),
  ])
}

async function layAccounts(
  transaction: Transaction,
  book: number,
  accounts: readonly StoredRecord[],
): Promise<void> {
  if (accounts.length === 0) return
  const rows = accounts.map(({ id, fields }) => ({ account: id, ...accountSchema.parse(fields) }))
  const areas = rows.flatMap(({ account, areas: own }) => own.map((area) => ({ account, area })))
  await Promise.all([
    transaction.query(
      `insert into account (book, account, role)
       select $1, account, role from jsonb_to_recordset($2::jsonb) as row (account text, role text)`,
      [book, JSON.stringify(rows)],
    ),
    transaction.query(
      `insert into account_area (book, account, area, from_seq)
       select $1, account, area, 0 from jsonb_to_recordset($2::jsonb) as row (account text, area text)`,
      [book, JSON.stringify(areas)],
    ),
  ])
}
