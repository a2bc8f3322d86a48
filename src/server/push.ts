import type { Change } from '#model/change.ts'
import { addDays, type Day } from '#model/day.ts'
import { parentFields, type Entity } from '#model/entity.ts'
import { commonNumber } from '#model/epoch.ts'
import { recordKey, type StoredRecord } from '#model/record.ts'
import type { PushAnswer, Result } from '#protocol/push.ts'
import { loadEntitlements, wholeBook, type Caller } from './access.ts'
import { writeAudit, type Act } from './audit.ts'
import type { Database, Transaction } from './db/database.ts'
import { decide } from './decide.ts'
import { lockHead, writeHead, type Head } from './head.ts'
import { loadTransfers } from './load-transfer.ts'
import { appendLog } from './log.ts'
import { mayReceive } from './permit.ts'
import { receiptHash, sha256 } from './receipt.ts'
import { loadHouseholds, loadRecords, writeDepartures, writeRecords } from './record.ts'
import { loadResults, readStream, writeResults, writeStream } from './result.ts'
import type { Author, Decided, Decision, Offer, PushState, StoredVerdict, Verdict } from './state.ts'

/**
 * `isLate`: a record was written into an area that was merged away meanwhile. `fresh`: the changes that had no result
 * before.
 */
export type Pushed =
  | { ok: true; answer: PushAnswer; isLate: boolean; fresh: ReadonlySet<string> }
  | { ok: false; reason: 'epoch-changed' }
  | Exclude<Decision, Decided>

/** What is pushed: changes of one stream, and the epoch in whose numbers they speak, where the device names it. */
export interface Pushing {
  epoch?: string | undefined
  stream: string
  offers: readonly Offer[]
  /** K4: who brought them as a file, where the author's device did not send them itself. */
  bringer?: Caller | undefined
}

/**
 * S2 to S6: one push in one transaction. Lock, load, decide, write; the answer leaves after the commit. What travels
 * together is sent without waiting in between, since every statement sees what was committed before the lock.
 *
 * @param at the server's clock, milliseconds since 1970
 * @param today the server's day, against which births are compared
 */
export async function push(
  database: Database,
  caller: Caller,
  { epoch, stream, offers: given, bringer }: Pushing,
  at: number,
  today: Day,
): Promise<Pushed> {
  const { book, device } = caller
  return database.transaction({ book, ...wholeBook }, async (transaction) => {
    let offers = given
    const [head, areas, results, last, records] = await Promise.all([
      lockHead(transaction, book),
      loadEntitlements(transaction, book, caller.account),
      loadResults(
        transaction,
        book,
        offers.map(({ id }) => id),
      ),
      readStream(transaction, book, device, stream),
      loadRecords(transaction, book, keysOf(offers)),
    ])
    if (!head) throw new Error('a device without a book')
    if (epoch !== undefined && epoch !== head.epoch) {
      if (!bringer) return { ok: false, reason: 'epoch-changed' }
      offers = lowered(given, commonNumber(head.epoch))
    }
    const known = new Map(records.map((record) => [recordKey(record.entity, record.id), record]))
    await loadMoving(transaction, book, offers, known)
    await loadTransfers(transaction, book, offers, known)

    const author: Author = { account: caller.account, device, role: caller.role, areas }
    const state: PushState = {
      book,
      seq: head.seq,
      stream,
      last,
      author,
      records: known,
      results,
      today: addDays(today, 1),
      isCarried: bringer !== undefined,
    }
    const decision = decide(state, offers, at)
    if (!decision.ok) return decision

    const fresh = stored(state, offers, decision.fresh)
    if (fresh.size > 0) {
      await write(transaction, caller, { stream, offers, bringer }, head, decision, [...fresh.values()], at)
    } else if (decision.last > last) {
      await writeStream(transaction, book, device, stream, decision.last)
    }
    const verdicts = decision.answers.map((verdict) => fresh.get(verdict.id) ?? (verdict as StoredVerdict))
    const answered = new Map(offers.map((offer) => [offer.id, offer.change]))
    const answer = verdicts.map((verdict) =>
      resultOf(verdict, answered.get(verdict.id), decision.records, author),
    )
    const isLate = decision.changed.some((record) => isMergedAway(decision, record.area))
    return {
      ok: true,
      answer: { epoch: head.epoch, clock: at, results: answer },
      isLate,
      fresh: new Set(fresh.keys()),
    }
  })
}

/** Only a record whose change names its area can get there, so the area is among the loaded parents. */
function isMergedAway({ records }: Decided, area: string): boolean {
  return typeof records.get(recordKey('area', area))?.fields['mergedInto'] === 'string'
}

/** What the changes touch, and the parents that they name. */
function keysOf(offers: readonly Offer[]): [string, string][] {
  const keys = new Map<string, [string, string]>()
  const add = (entity: string, id: string) => keys.set(`${entity}/${id}`, [entity, id])
  for (const { change } of offers) {
    if (!change) continue
    add(change.entity, change.entityId)
    const parent = Object.hasOwn(parentFields, change.entity)
      ? parentFields[change.entity as Entity]
      : undefined
    const named = parent && change.fields[parent.field]
    if (parent && typeof named === 'string') add(parent.entity, named)
  }
  return [...keys.values()]
}

/** S5: whatever hangs below a household or child that these changes may move. */
async function loadMoving(
  transaction: Transaction,
  book: number,
  offers: readonly Offer[],
  known: Map<string, StoredRecord>,
): Promise<void> {
  const households = new Set<string>()
  for (const { change } of offers) {
    const field =
      change?.entity === 'household' ? 'area' : change?.entity === 'child' ? 'household' : undefined
    if (!change || field === undefined || change.fields[field] === undefined) continue
    const record = known.get(recordKey(change.entity as Entity, change.entityId))
    if (record && record.fields[field] !== change.fields[field]) households.add(record.household)
  }
  if (households.size === 0) return
  for (const record of await loadHouseholds(transaction, book, [...households])) {
    known.set(recordKey(record.entity, record.id), record)
  }
}

function stored(
  state: PushState,
  offers: readonly Offer[],
  fresh: readonly Verdict[],
): Map<string, StoredVerdict> {
  const byId = new Map(offers.map((offer) => [offer.id, offer]))
  return new Map(
    fresh.map((verdict) => {
      const hash = receiptHash(state.book, byId.get(verdict.id) as Offer, verdict)
      return [verdict.id, { ...verdict, device: state.author.device, stream: state.stream, hash }]
    }),
  )
}

/** S5: everything of this push, each table as one statement, all sent together. */
async function write(
  transaction: Transaction,
  caller: Caller,
  { stream, bringer }: Pushing,
  head: Head,
  decided: Decided,
  fresh: readonly StoredVerdict[],
  at: number,
): Promise<void> {
  const { book, device } = caller
  head.seq = decided.seq
  const receipts = sha256(fresh.map(({ hash }) => hash).join('\n'))
  const detail = { stream, last: decided.last, seq: decided.seq, receipts }
  await Promise.all([
    appendLog(transaction, book, decided.log),
    writeRecords(transaction, book, decided.changed),
    writeDepartures(transaction, book, decided.departures),
    writeResults(transaction, book, fresh),
    writeStream(transaction, book, device, stream, decided.last),
    writeAudit(transaction, book, head, actOf(caller, bringer, at, detail)),
    writeHead(transaction, book, head),
  ])
}

/** K7: who brought a file answers for it, and whose it was stands beside. */
function actOf(author: Caller, bringer: Caller | undefined, at: number, detail: Act['detail']): Act {
  const { device, account } = bringer ?? author
  if (!bringer) return { at, device, account, action: 'push', detail }
  return { at, device, account, action: 'carry', detail: { ...detail, author: author.device } }
}

/** K5: in another epoch than the file's, its changes have seen no more than is the same in both (L7). */
function lowered(offers: readonly Offer[], common: number): Offer[] {
  return offers.map((offer) => {
    const { change } = offer
    if (!change) return offer
    const { base, cursor } = change
    return { ...offer, change: { ...change, base: Math.min(base, common), cursor: Math.min(cursor, common) } }
  })
}

/** S6: the receipt, with the record as this device may see it today. */
function resultOf(
  { id, number, outcome, seq, reason, field, at, hash }: StoredVerdict,
  change: Change | undefined,
  records: ReadonlyMap<string, StoredRecord>,
  author: Author,
): Result {
  const record = change && records.get(recordKey(change.entity as Entity, change.entityId))
  const isVisible = record !== undefined && mayReceive(author, record)
  return { id, number, outcome, seq, reason, field, at, hash, ...(isVisible && { record }) }
}
