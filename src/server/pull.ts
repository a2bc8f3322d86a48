import type { Entity } from '#model/entity.ts'
import { reachOf } from '#model/permission.ts'
import { pullLimit } from '#protocol/version.ts'
import type { Departure, PullRequest } from '#protocol/pull.ts'
import type { SealingKey } from '#seal/sealing-key.ts'
import { loadEntitlements, type Caller } from './access.ts'
import { noteReading } from './audit.ts'
import { everyArea, type Database, type Transaction } from './db/database.ts'
import { readHead } from './head.ts'
import { currentAreas } from './permit.ts'
import { countRows, readRows, type Row } from './rows.ts'
import { entriesOf, type Entry } from './scope.ts'
import { tablesOf } from './tables.ts'

/**
 * L1 to L7: the page of records and departures behind the device's cursors, over all its scope entries, as the text of
 * a `pullAnswer` (records leave the database as the text they are sent in). One snapshot serves all queries, so that
 * head and rows agree.
 */
export async function pull(
  database: Database,
  caller: Caller,
  request: PullRequest,
  clock: number,
  sealingKey?: SealingKey,
): Promise<Pulled> {
  const { book } = caller
  const { text, sensitive, rows, remaining } = await database.transaction(
    { book, snapshot: true },
    async (transaction) => {
      const [head, entitlements] = await Promise.all([
        readHead(transaction, book),
        loadEntitlements(transaction, book, caller.account),
      ])
      if (!head) throw new Error('a device without a book')
      // L7: cursors of another epoch mean nothing here; the device is served as if it had none.
      const after = request.epoch === head.epoch ? request.after : {}
      const areas = currentAreas(entitlements)
      const entries = entriesOf(caller.role, areas, after)
      const left = Object.keys(request.after).filter((name) => !entries.some((entry) => entry.name === name))

      const page = entries.some((entry) => entry.after < head.seq)
        ? await readPage(transaction, caller, areas, entries, request.limit ?? pullLimit)
        : { rows: [], remaining: 0 }
      const textOf = request.form === 'columns' ? columnsText : answerText
      const { epoch, seq } = head
      const asked = request.after
      // B1: whoever is level has it already, and asks again every few minutes.
      const key = page.rows.length > 0 ? sealingKey : undefined
      return {
        text: textOf({ epoch, clock, seq, entries, left, asked, sealingKey: key, ...page }),
        sensitive: page.rows.filter(({ sensitivity }) => sensitivity > 0).length,
        rows: page.rows.length,
        remaining: page.remaining,
      }
    },
  )
  if (sensitive > 0) await noteReading(database, caller, clock, { what: 'pull', records: sensitive })
  return { text, rows, remaining }
}

/** The answer as text, how many rows are in it and how many lie behind it. */
export interface Pulled {
  text: string
  rows: number
  remaining: number
}

interface Page {
  rows: Row[]
  remaining: number
}

/** L3, L4: at most `limit` rows, entry by entry, and how many lie behind them. Sets each entry's new cursor. */
async function readPage(
  transaction: Transaction,
  caller: Caller,
  areas: readonly string[],
  entries: Entry[],
  limit: number,
): Promise<Page> {
  const reach = reachOf[caller.role]
  const visible = reach.scope === 'book' ? everyArea : reach.scope === 'areas' ? ['', ...areas] : ['']
  await transaction.narrow(visible, reach.sensitivity)
  const rows = await readRows(transaction, caller.book, entries, reach.sensitivity, limit + 1)
  if (rows.length <= limit) return { rows, remaining: 0 }

  const page = rows.slice(0, limit)
  const last = page.at(-1) as Row
  for (const [index, entry] of entries.entries()) {
    entry.isLevel = index < last.entry
    if (index === last.entry) entry.after = last.seq
  }
  return { rows: page, remaining: await countRows(transaction, caller.book, entries, reach.sensitivity) }
}

interface Answer extends Page {
  epoch: string
  clock: number
  /** The head's number as of this request. */
  seq: number
  entries: readonly Entry[]
  left: readonly string[]
  /** The entries that the device named. */
  asked: Readonly<Record<string, number>>
  sealingKey: SealingKey | undefined
}

function answerText({ epoch, clock, seq, entries, left, rows, remaining, sealingKey }: Answer): string {
  const records = rows.filter(({ body }) => body !== null).map(({ body }) => body)
  const departures = departuresOf(entries, rows)
  const after = cursorsOf(entries, seq)
  const rest = JSON.stringify({ departures, after, left, remaining, sealingKey }).slice(1)
  return `{"epoch":${JSON.stringify(epoch)},"clock":${clock},"records":[${records.join(',')}],${rest}`
}

/** L9: what is empty is left out, and one number stands for cursors that are all level. */
function columnsText(answer: Answer): string {
  const { epoch, clock, seq, entries, left, asked, rows, remaining, sealingKey } = answer
  const tables = tablesOf(rows)
  const departures = departuresOf(entries, rows)
  const isLevel =
    left.length === 0 && entries.every(({ name, isLevel }) => isLevel && Object.hasOwn(asked, name))
  return JSON.stringify({
    epoch,
    clock,
    ...(tables.length > 0 && { tables }),
    ...(departures.length > 0 && { departures }),
    ...(isLevel ? { level: seq } : { after: cursorsOf(entries, seq) }),
    ...(left.length > 0 && { left }),
    remaining,
    sealingKey,
  })
}

/** L5: an entry that has reached the head as of this request has the head's number as its cursor. */
function cursorsOf(entries: readonly Entry[], seq: number): Record<string, number> {
  return Object.fromEntries(entries.map((entry) => [entry.name, entry.isLevel ? seq : entry.after]))
}

function departuresOf(entries: readonly Entry[], rows: readonly Row[]): Departure[] {
  return rows
    .filter(({ body }) => body === null)
    .map((row) => ({
      entry: entries[row.entry]?.name ?? '',
      seq: row.seq,
      entity: row.entity as Entity,
      id: row.id,
    }))
}
