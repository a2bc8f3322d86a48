import { BookFailure, failureOf } from './failure.ts'
import { writeSentinel } from './sentinel.ts'
import type { Shelf } from './shelf.ts'
import type { Store, TableName } from './store.ts'

/**
 * Runs one transaction; resolves when it has committed. Nothing but the store may be awaited inside `work`, for
 * anything else (crypto above all) would let it commit early. Throws BookFailure, and then nothing is written.
 */
export async function commit(
  store: Store,
  tables: readonly TableName[],
  work: () => Promise<unknown>,
): Promise<void> {
  try {
    await store.transaction(tables, work)
  } catch (error) {
    throw failureOf(error)
  }
}

/** Refuses to go on when the disk is not what memory believes: somebody else wrote to this book. */
export function mustBe(isUnchanged: boolean): void {
  if (!isUnchanged) throw new BookFailure('changed-elsewhere')
}

/** Refuses work on a book that is locked. */
export function mustBeOpen(shelf: Shelf): void {
  if (shelf.closed) throw new BookFailure('store-closed')
}

/** Remembers outside the database how much is unsent. */
export function rememberCounts(shelf: Shelf): void {
  const { waiting, sending } = shelf.outbox.count(undefined)
  writeSentinel(shelf.device, shelf.database, {
    unsent: waiting + sending,
    lastSent: shelf.lastSent,
    next: shelf.counters.work,
  })
}
