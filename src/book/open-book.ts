import { entities } from '#model/entity.ts'
import type { StoredRecord } from '#model/record.ts'
import { createAgreement } from './agree.ts'
import { applyPage, confirmHeld } from './apply.ts'
import type { Book, OutboxEntry } from './book.ts'
import { carryChanges, noteCarried } from './carry.ts'
import { dismissChange } from './dismiss.ts'
import { readDrafts, removeDraft, saveDraft } from './draft.ts'
import { offerAgain } from './epoch.ts'
import { shownState } from './outbox.ts'
import { recordChanges } from './record.ts'
import { reportChanges } from './report.ts'
import { noteCall, reportsOf } from './reports.ts'
import { settleReceipts } from './settle.ts'
import type { Shelf } from './shelf.ts'
import { tidyShelf } from './tidy.ts'
import { createTouching, tell } from './touching.ts'
import { confirmPin } from './try-pin.ts'
import { createUse } from './use.ts'
import { wipeShelf } from './wipe.ts'

/** The book over a shelf; `release` gives the tab's lock up. */
export function createOpenBook(shelf: Shelf, release: () => void): Book {
  const { register, outbox } = shelf
  const find = (entity: 'household' | 'child', id: string) => register.get(entity, id)
  /** Readers of the outbox are told, though no record changed. */
  const touchOutbox = (keys: Iterable<string>) => tell(shelf, { ...createTouching(), keys: new Set(keys) })
  let closing: Promise<void> | undefined

  return {
    header: shelf.header,
    register,
    get complete() {
      return shelf.complete
    },
    get unreadable() {
      return shelf.unreadable
    },
    completed: shelf.completed,
    record: (changes) => recordChanges(shelf, changes),
    get canReport() {
      return shelf.sealingKey !== undefined
    },
    report: (changes, reporting) => reportChanges(shelf, changes, reporting),
    reports: () => reportsOf(shelf),
    carry: () => carryChanges(shelf),
    noteCarried: (mark) => noteCarried(shelf, mark),
    carried: () => shelf.carried,
    noteCall: () => noteCall(shelf),
    search: (text, limit) => shelf.search.search(text, limit, find),
    stateOf: (entity, id) => outbox.stateOf(entity, id),
    outbox: () =>
      outbox.all().map((entry): OutboxEntry => {
        const { change, savedAt, blocked, reason, field } = entry
        const words = blocked ? { reason: 'parent-missing' } : { reason, field }
        return { change, state: shownState(entry), savedAt, ...words }
      }),
    outboxCount: () => outbox.count(shelf.lastSent),
    conflicts() {
      const open: StoredRecord[] = []
      for (const entity of entities) {
        for (const record of register.all(entity)) if (record.conflicts && !record.removed) open.push(record)
      }
      return open
    },
    subscribe(listener) {
      shelf.listeners.add(listener)
      return () => shelf.listeners.delete(listener)
    },
    saveDraft: (draft) => saveDraft(shelf, draft),
    drafts: () => readDrafts(shelf),
    removeDraft: (form) => removeDraft(shelf, form),
    async toSend(stream, limit) {
      await shelf.completed
      const entries = outbox.unanswered(stream).slice(0, limit)
      const next = entries.filter(
        (entry, index) => entry.change.number === (entries[0]?.change.number ?? 0) + index,
      )
      for (const entry of next) entry.state = 'sending'
      touchOutbox(next.map(({ key }) => key))
      return next.map(({ change }) => change)
    },
    notSent() {
      const sending = outbox.all().filter(({ state }) => state === 'sending')
      for (const entry of sending) entry.state = 'waiting'
      touchOutbox(sending.map(({ key }) => key))
    },
    settle: (receipts) => settleReceipts(shelf, receipts),
    offerAgain: (stream, from) => offerAgain(shelf, stream, from),
    position: () => ({ epoch: shelf.position.epoch, after: { ...shelf.position.after } }),
    apply: (page) => applyPage(shelf, page),
    token: () => shelf.token,
    confirmPin: (pin) => confirmPin(shelf, pin),
    tidy: (all) => tidyShelf(shelf, all),
    held() {
      const records = Object.keys(shelf.leaving.held).length
      if (records === 0) return undefined
      return { records, total: entities.reduce((sum, entity) => sum + register.size(entity), 0) }
    },
    agreement: createAgreement(shelf),
    use: createUse(shelf),
    revokedAt: shelf.revokedAt,
    async wipe() {
      const wiped = await wipeShelf(shelf)
      await (closing ??= closeShelf(shelf, release))
      return wiped
    },
    confirmHeld: () => confirmHeld(shelf),
    dismiss: (change) => dismissChange(shelf, change),
    close: () => (closing ??= closeShelf(shelf, release)),
  }
}

/** Memory is emptied at once; a transaction under way still commits before the store closes. */
async function closeShelf(shelf: Shelf, release: () => void): Promise<void> {
  shelf.closed = true
  shelf.listeners.clear()
  shelf.register.clear()
  shelf.search.clear()
  shelf.outbox.clear()
  shelf.sentReports.clear()
  shelf.server.clear()
  shelf.stale.clear()
  await Promise.all([shelf.saves.idle(), shelf.arrivals.idle(), shelf.completed.catch(() => undefined)])
  shelf.sealer.forget()
  shelf.store.close()
  release()
}
