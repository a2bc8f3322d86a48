import type { Change } from '#model/change.ts'
import { entities } from '#model/entity.ts'
import { recordKey } from '#model/record.ts'
import { writeArrivals, type Arrivals } from './arrivals.ts'
import { mustBeOpen } from './commit.ts'
import { serverRecord, type Shelf } from './shelf.ts'
import type { OutboxRow } from './store.ts'

/**
 * The server was restored from a backup (`PROTOCOL.md` L7, `design/sync.md` promise 10): every cursor goes back to 0,
 * every record gives way to what the restored server says, and the answered changes that are still kept are offered
 * again. The server recognises those it still has by their ids. For use inside the queue of arrivals.
 */
export async function enterEpoch(shelf: Shelf, epoch: string): Promise<void> {
  const rows = (await shelf.store.outbox.all()).filter((row) => row.state !== 'waiting')
  const again = await offered(shelf, rows)
  await writeArrivals(shelf, {
    ...again,
    position: { epoch, after: {} },
    everything: true,
    committed() {
      for (const entity of entities) {
        for (const { id } of shelf.register.all(entity)) {
          const key = recordKey(entity, id)
          if (serverRecord(shelf, key)) shelf.stale.add(key)
        }
      }
      again.committed()
    },
  })
}

/**
 * Puts the answered changes of a stream back in line from a number on, for a server that lost them. False, and nothing
 * is done, when the change of that number is no longer kept.
 */
export async function offerAgain(shelf: Shelf, stream: Change['stream'], from: number): Promise<boolean> {
  await shelf.completed
  return shelf.arrivals(async () => {
    mustBeOpen(shelf)
    const rows = (await shelf.store.outbox.all()).filter(
      (row) => row.stream === stream && row.number >= from && row.state !== 'waiting',
    )
    if (!rows.some(({ number }) => number === from)) return false
    await writeArrivals(shelf, await offered(shelf, rows))
    return true
  })
}

async function offered(
  shelf: Shelf,
  rows: readonly OutboxRow[],
): Promise<Arrivals & { committed: () => void }> {
  const changes: Change[] = []
  for (const { id, sealed } of rows)
    changes.push((await shelf.sealer.open('outbox', id, 1, sealed)) as Change)
  return {
    records: new Map(),
    gone: new Set(),
    also: () =>
      shelf.store.outbox.put(
        rows.map(({ receipt: _receipt, ...row }) => ({ ...row, state: 'waiting' as const })),
      ),
    committed() {
      for (const change of changes) {
        shelf.answered.delete(change.id)
        shelf.outbox.remove(change.id)
        shelf.outbox.add(change, 'waiting', change.phoneTime)
      }
    },
    keys: changes.map((change) => `${change.entity}/${change.entityId}`),
  }
}
