import type { NewChange, PulledPage, Receipt } from '#book/book.ts'
import type { Change } from '#model/change.ts'
import { recordsOf } from '#model/record-table.ts'
import { recordKey, type StoredRecord } from '#model/record.ts'
import type { Entity } from '#model/entity.ts'
import { commonNumber } from '#model/epoch.ts'

/** A change of which the person was told that it is saved. */
export interface Saved {
  change: Change
  /** The history in which it was written. */
  epoch: string
  /** The highest number of the record that had really come to this device by then. */
  seen: number
}

/** All that one person was told by her phone, and all that the server ever gave it. */
export interface Ledger {
  readonly saved: Map<string, Saved>
  /** Changes shown as sent or refused, with the receipt believed last. */
  readonly answered: Map<string, { receipt: Receipt; epoch: string }>
  /** Saves of which nobody knows whether they became durable: the app died over them, or still works on them. */
  perhaps: (readonly NewChange[])[]
  /** Private reports, by the id of their record: told or not, what they say. */
  readonly reports: Map<string, NewChange['fields']>
  /** Highest number per record that came, in the epoch named; of an earlier one, as far as its numbers mean the same. */
  readonly came: { epoch: string; seqs: Map<string, number>; cursor: number }
}

export function createLedger(epoch: string): Ledger {
  return {
    saved: new Map(),
    answered: new Map(),
    perhaps: [],
    reports: new Map(),
    came: { epoch, seqs: new Map(), cursor: 0 },
  }
}

/** The records of a page, whichever way they travelled. */
export function recordsOfPage(page: PulledPage): StoredRecord[] {
  return [...page.records, ...(page.tables ?? []).flatMap(recordsOf)]
}

/** Notes what has come. */
export function noteCame(
  { came }: Ledger,
  epoch: string,
  records: Iterable<StoredRecord>,
  cursor: number,
): void {
  if (came.epoch !== epoch) {
    came.epoch = epoch
    for (const [key, seq] of came.seqs) came.seqs.set(key, Math.min(seq, commonNumber(epoch)))
    came.cursor = 0
  }
  came.cursor = Math.max(came.cursor, cursor)
  for (const record of records) {
    const key = recordKey(record.entity, record.id)
    came.seqs.set(key, Math.max(came.seqs.get(key) ?? 0, record.seq))
  }
}

/** Notes what was saved, as written, and what had come of the records by now. */
export function noteSaved(ledger: Ledger, changes: readonly Change[], epoch: string): void {
  for (const change of changes) {
    const key = recordKey(change.entity as Entity, change.entityId)
    ledger.saved.set(change.id, { change, epoch, seen: ledger.came.seqs.get(key) ?? 0 })
  }
}
