import type { Book, ReportEntry } from '#book/book.ts'

/** The private reports of a book without a disk. */
export interface MemoryReports {
  book: Pick<Book, 'report' | 'reports' | 'noteCall'>
  hasKey(): boolean
  /** The phone has, or has not, the server's key for private reports. */
  giveKey(given: boolean): void
  /** Receives every private report. */
  receiveReports(): void
}

export function memoryReports(world: {
  now: () => number
  isFailing: () => boolean
  dropDraft: (form: string) => void
  tell: () => void
}): MemoryReports {
  let reports: ReportEntry[] = []
  let hasKey = true
  return {
    book: {
      async report([first], { draft, isCalled }) {
        if (world.isFailing()) throw new Error('quota')
        if (!first) return
        reports = [{ id: first.entityId, savedAt: world.now(), state: 'waiting', isCalled }, ...reports]
        world.dropDraft(draft)
        world.tell()
      },
      reports: () => reports,
      async noteCall() {
        reports = reports.map((report) => ({ ...report, isCalled: true }))
        world.tell()
      },
    },
    hasKey: () => hasKey,
    giveKey(given) {
      hasKey = given
      world.tell()
    },
    receiveReports() {
      reports = reports.map((report) => ({ ...report, state: 'sent', at: world.now() }))
      world.tell()
    },
  }
}
