import type { ReportEntry } from './book.ts'
import { commit, mustBeOpen } from './commit.ts'
import { shownState } from './outbox.ts'
import type { Shelf } from './shelf.ts'
import type { OutboxRow } from './store.ts'
import { createTouching, tell } from './touching.ts'

/** A report that has its receipt: no more is left of it than these two times. */
export interface SentReport {
  report: string
  savedAt: number
  at: number
}

/** The private reports of this device, newest first. */
export function reportsOf(shelf: Shelf): ReportEntry[] {
  const reports = new Map<string, ReportEntry>()
  for (const { report, savedAt, at } of shelf.sentReports.values()) {
    reports.set(report, { id: report, savedAt, state: 'sent', at, isCalled: true })
  }
  // What still waits or was refused speaks for the whole of it.
  for (const entry of shelf.outbox.all()) {
    const { change, report, savedAt, reason, isCalled = false } = entry
    if (report === undefined || reports.get(report)?.state === 'refused') continue
    reports.set(report, { id: change.id, savedAt, state: shownState(entry), reason, isCalled })
  }
  return [...reports.values()].sort((left, right) => right.savedAt - left.savedAt)
}

/** What the row of a report still tells once its content is wiped; undefined for any other row. */
export function sentReportOf({ report, savedAt, sealed, receipt }: OutboxRow): SentReport | undefined {
  return report !== undefined && sealed.length === 0 && receipt
    ? { report, savedAt, at: receipt.at }
    : undefined
}

/** Marks what still waits as told by telephone, so that it no longer asks for a call. Throws BookFailure. */
export async function noteCall(shelf: Shelf): Promise<void> {
  await shelf.completed
  await shelf.arrivals(async () => {
    mustBeOpen(shelf)
    const { store } = shelf
    const waiting = shelf.outbox.all().filter(({ report }) => report !== undefined)
    if (waiting.length === 0) return
    await commit(store, ['outbox'], async () => {
      const rows = await store.outbox.get(waiting.map(({ change }) => change.id))
      await store.outbox.put(rows.flatMap((row) => (row ? [{ ...row, isCalled: true }] : [])))
    })
    for (const entry of waiting) entry.isCalled = true
    tell(shelf, { ...createTouching(), keys: new Set(waiting.map(({ key }) => key)) })
  })
}
