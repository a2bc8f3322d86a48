import { commit, mustBeOpen } from './commit.ts'
import { enrolmentsOf } from './device.ts'
import { metaRow } from './meta.ts'
import { forgetSentinel, writeSentinel } from './sentinel.ts'
import type { Shelf } from './shelf.ts'
import { tableNames, type OutboxRow } from './store.ts'

/** What is left on a device after its book was wiped. */
export interface Wiped {
  /** Changes that the server has not taken; they stay, sealed, and the PIN still opens them. */
  unsent: number
  /** Phone time of the last receipt. */
  lastSent: number | undefined
}

/**
 * Takes the book off a revoked device (`PROTOCOL.md` W1), in ONE transaction: everything that came from the server,
 * drafts, answered changes. What the server has not taken is the only copy there is: it stays under its seal with the
 * envelope. Where nothing is unsent the envelope goes too, so that whatever a disk still holds opens no more.
 */
export async function wipeShelf(shelf: Shelf): Promise<Wiped> {
  await shelf.completed.catch(() => undefined)
  return shelf.arrivals(() =>
    shelf.saves(async () => {
      mustBeOpen(shelf)
      const { store, device, database } = shelf
      let unsent = 0
      await commit(store, tableNames, async () => {
        const changes = await store.outbox.all()
        unsent = changes.filter(isUnsent).length
        for (const name of ['pages', 'lists', 'overlay', 'drafts', 'aside'] as const)
          await store[name].remove(await store[name].keys())
        await store.outbox.remove(changes.filter((row) => !isUnsent(row)).map(({ id }) => id))
        if (unsent === 0) return store.meta.remove(await store.meta.keys())
        await store.meta.remove(['manifest', 'agreement'])
        return store.meta.put([
          metaRow('position', { epoch: shelf.position.epoch, after: {} }),
          metaRow('leaving', { held: {}, entries: [], waiting: {} }),
          metaRow('revokedAt', device.now()),
        ])
      })
      // a save that comes now would be written where nothing opens it any more
      shelf.closed = true
      const { lastSent, counters } = shelf
      if (unsent > 0) writeSentinel(device, database, { unsent, lastSent, next: counters.work })
      else {
        forgetSentinel(device, database)
        await enrolmentsOf(device).remove(shelf.header.enrolment)
      }
      return { unsent, lastSent }
    }),
  )
}

/** Without an answer, or refused: the server has nothing of it. */
function isUnsent({ state }: OutboxRow): boolean {
  return state === 'waiting' || state === 'refused'
}
