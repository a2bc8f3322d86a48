import { commit, mustBeOpen, rememberCounts } from './commit.ts'
import { refold } from './fold.ts'
import type { Shelf } from './shelf.ts'
import { createTouching, tell } from './touching.ts'

/**
 * Takes a refused change out of “Cần xem lại” once the person has dealt with it. Its row stays on disk as long as
 * any answered one. Does nothing for a change that is not refused.
 */
export async function dismissChange(shelf: Shelf, id: string): Promise<void> {
  await shelf.arrivals(async () => {
    mustBeOpen(shelf)
    const entry = shelf.outbox.get(id)
    if (entry?.state !== 'refused') return
    const { store } = shelf
    await commit(store, ['outbox'], async () => {
      const [row] = await store.outbox.get([id])
      if (row) await store.outbox.put([{ ...row, state: 'dismissed' }])
    })
    if (shelf.closed) return
    shelf.outbox.remove(id)
    const touching = createTouching()
    refold(shelf, new Map(), touching, [entry.key])
    rememberCounts(shelf)
    tell(shelf, touching)
  })
}
