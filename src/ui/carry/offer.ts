import type { Book, CarryMark, OutboxCount } from '#book/book.ts'

/** When a file is offered unasked: work that has waited so many days, and then again after so many days. */
export const carryOffer = { ageDays: 7, everyDays: 7 } as const

const day = 86_400_000

/** Whether to offer the file now because work is old (`design/sync.md`, the safety copy). */
export function isCarryDue({ oldest }: OutboxCount, mark: CarryMark | undefined, now: number): boolean {
  if (oldest === undefined || now - oldest <= carryOffer.ageDays * day) return false
  // a phone clock that was set back must not silence the offer for good
  return !mark || Math.abs(now - mark.at) >= carryOffer.everyDays * day
}

/** Whether something unsent is in no file yet, which is offered before every update. */
export function isUncarried(newest: number | undefined, mark: CarryMark | undefined): boolean {
  return newest !== undefined && (!mark || mark.until < newest)
}

/** Phone time of the newest change without an answer; undefined when there is none. */
export function newestUnsent(book: Book): number | undefined {
  const unsent = book.outbox().filter(({ state }) => state !== 'refused')
  return unsent.length > 0 ? Math.max(...unsent.map(({ savedAt }) => savedAt)) : undefined
}
