import type { ReportEntry } from '#book/book.ts'

/** Reports about which nobody has heard yet, by a receipt or by telephone. */
export function waitingForCall(reports: readonly ReportEntry[]): ReportEntry[] {
  return reports.filter(({ state, isCalled }) => state !== 'sent' && !isCalled)
}
