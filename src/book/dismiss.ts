import { commit, mustBeOpen, rememberCounts } from './commit.ts'
import { refold } from './fold.ts'
import type { Entry } from './outbox.ts'
import type { Shelf } from './shelf.ts'
import { createTouching, tell } from './touching.ts'

/**
 * Takes a refused change out of “Cần xem lại” once the person has dealt with it. Its row stays on disk as long as
 * any answered one. What was refused of the same private report goes with it. Does nothing for a change that is not refused.
 */
export async function dismissChange(shelf: Shelf, id: string): Promise<void> {
  await shelf.arrivals(async () => {
    mustBeOpen(shelf)
    const entry = shelf.outbox.get(id)
    if (entry?.state !== 'refused') return
    const { store } = shelf
    const entries = shelf.outbox
      .all()
      .filter((other) => other === entry || (isOfSameReport(other, entry) && other.state === 'refused'))
    await commit(store, ['outbox'], async () => {
      const rows = await store.outbox.get(entries.map(({ change }) => change.id))
      await store.outbox.put(rows.flatMap((row) => (row ? [{ ...row, state: 'dismissed' as const }] : [])))
    })
    if (shelf.closed) return
    for (const { change } of entries) shelf.outbox.remove(change.id)
    const touching = createTouching()
    refold(
      shelf,
      new Map(),
      touching,
      entries.map(({ key }) => key),
    )
    rememberCounts(shelf)
    tell(shelf, touching)
  })
}

function isOfSameReport(left: Entry, right: Entry): boolean {
  return left.report !== undefined && left.report === right.report
}
