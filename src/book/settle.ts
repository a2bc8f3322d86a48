import { sealedKind } from '#model/change.ts'
import type { StoredRecord } from '#model/record.ts'
import { writeArrivals } from './arrivals.ts'
import type { Receipt } from './book.ts'
import { mustBeOpen } from './commit.ts'
import type { Entry } from './outbox.ts'
import { isNewer } from './newer.ts'
import { keyOf, serverRecord, type Leaving, type Shelf } from './shelf.ts'

/**
 * Settles changes by their receipts (`PROTOCOL.md` S7): the returned records and the answers are one transaction, so
 * a change is never answered without its record, nor the record there without the answer. A receipt that came twice
 * changes nothing. Throws BookFailure, and then nothing is written.
 */
export async function settleReceipts(shelf: Shelf, receipts: readonly Receipt[]): Promise<void> {
  await shelf.completed
  await shelf.arrivals(async () => {
    mustBeOpen(shelf)
    const answers = receipts.flatMap((receipt) => {
      const entry = shelf.outbox.get(receipt.id)
      if (!entry || entry.state === 'refused') return []
      if (entry.change.number !== receipt.number) throw new Error('a receipt names another number')
      return [{ entry, receipt }]
    })
    if (answers.length === 0) return
    const records = new Map<string, StoredRecord>()
    for (const { receipt } of answers) {
      const { record } = receipt
      if (record && isNewer(shelf, record, records)) records.set(keyOf(record), record)
    }
    const leaving = structuredClone(shelf.leaving)
    const gone = goneAfter(shelf, answers, records, leaving)
    const { store, device } = shelf
    await writeArrivals(shelf, {
      records,
      gone,
      leaving,
      lastSent: device.now(),
      keys: answers.map(({ entry }) => entry.key),
      async also() {
        const rows = await store.outbox.get(answers.map(({ receipt }) => receipt.id))
        await store.outbox.put(
          rows.flatMap((row, index) => {
            const answer = answers[index]
            if (!row || !answer) return []
            const { outcome, seq, reason, field, at, hash } = answer.receipt
            const sealed = isWiped(answer) ? new Uint8Array() : row.sealed
            return [{ ...row, state: outcome, sealed, receipt: { seq, reason, field, at, hash } }]
          }),
        )
      },
      committed() {
        for (const { entry, receipt } of answers) {
          shelf.outbox.answer(receipt)
          shelf.answered.set(receipt.id, receipt.at)
          const { report = receipt.id, savedAt } = entry
          if (isWiped({ entry, receipt }))
            shelf.sentReports.set(receipt.id, { report, savedAt, at: receipt.at })
          if (receipt.outcome !== 'refused') {
            shelf.outbox.noteSent(entry.key, receipt.number, receipt.at)
          }
        }
      },
    })
  })
}

/** B5: what only the server can read leaves the device once the server has it. */
function isWiped({ entry, receipt }: { entry: Entry; receipt: Receipt }): boolean {
  return entry.change.kind === sealedKind && receipt.outcome !== 'refused'
}

/**
 * Records that this device may no longer have once these changes are answered: the receipt carries none, or they
 * departed earlier and only their unanswered changes kept them.
 */
function goneAfter(
  shelf: Shelf,
  answers: readonly { entry: Entry; receipt: Receipt }[],
  records: ReadonlyMap<string, StoredRecord>,
  leaving: Leaving,
): Set<string> {
  const answered = new Set(answers.map(({ receipt }) => receipt.id))
  const isOpen = (key: string) =>
    shelf.outbox.of(key).some(({ change, state }) => state !== 'refused' && !answered.has(change.id))
  const gone = new Set<string>()
  for (const { entry, receipt } of answers) {
    // A receipt for what only the server can read may carry no record (B5), and says nothing of whether it is here.
    const isSealed = entry.change.kind === sealedKind
    const isWithheld = receipt.outcome !== 'refused' && !receipt.record && !isSealed
    if (isWithheld && !records.has(entry.key) && !isOpen(entry.key) && serverRecord(shelf, entry.key))
      gone.add(entry.key)
  }
  // What the server has just given is no longer leaving, whatever it said before.
  for (const key of records.keys()) {
    delete leaving.held[key]
    delete leaving.waiting[key]
  }
  for (const key of Object.keys(leaving.waiting)) {
    if (!isOpen(key)) {
      delete leaving.waiting[key]
      gone.add(key)
    }
  }
  for (const key of gone) delete leaving.held[key]
  return gone
}
