import type { Change } from '#model/change.ts'
import { entities } from '#model/entity.ts'
import { commonNumber } from '#model/epoch.ts'
import { recordKey } from '#model/record.ts'
import { writeArrivals, type Arrivals } from './arrivals.ts'
import { mustBeOpen } from './commit.ts'
import { bareChange } from './report.ts'
import { unlessBroken } from './sealer.ts'
import { serverRecord, type Shelf } from './shelf.ts'
import type { OutboxRow } from './store.ts'

/**
 * The server was restored from a backup (`PROTOCOL.md` L7, `design/sync.md` promise 10): every cursor goes back to 0,
 * every record gives way to what the restored server says, and the answered changes that are still kept are offered
 * again. The server recognises those it still has by their ids. What was seen in numbers that have lost their meaning
 * counts as not seen, or a change would overwrite what its author never saw. For use inside the queue of arrivals; saves
 * wait meanwhile, because a change written in the old numbers must not slip past.
 */
export function enterEpoch(shelf: Shelf, epoch: string): Promise<void> {
  return shelf.saves(async () => {
    const again = await offered(shelf, await shelf.store.outbox.all(), commonNumber(epoch))
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
    await writeArrivals(shelf, await offered(shelf, rows, Infinity))
    return true
  })
}

/** These changes as waiting ones that have seen nothing above `common`; one that does not open is left as it is. */
async function offered(
  shelf: Shelf,
  rows: readonly OutboxRow[],
  common: number,
): Promise<Arrivals & { committed: () => void }> {
  const { sealer, store } = shelf
  const changes: Change[] = []
  const waiting: OutboxRow[] = []
  const marks = new Map(rows.map(({ id, report, isCalled }) => [id, { report, isCalled }]))
  for (const { receipt: _receipt, ...row } of rows) {
    const isWiped = row.sealed.length === 0
    // B5: a report that the server lost cannot be told again, but its number must be, and its author must hear of it.
    const written = isWiped
      ? bareChange(shelf, row)
      : ((await unlessBroken(sealer.open('outbox', row.id, 1, row.sealed))) as Change | undefined)
    if (!written) continue
    const { base, cursor } = written
    const change = { ...written, base: Math.min(base, common), cursor: Math.min(cursor, common) }
    const isNew = isWiped || change.base < base || change.cursor < cursor
    const sealed = isNew ? await sealer.seal('outbox', row.id, 1, JSON.stringify(change)) : row.sealed
    changes.push(change)
    waiting.push({ ...row, state: 'waiting', sealed })
  }
  return {
    records: new Map(),
    gone: new Set(),
    also: () => store.outbox.put(waiting),
    committed() {
      for (const change of changes) {
        shelf.answered.delete(change.id)
        shelf.sentReports.delete(change.id)
        shelf.outbox.remove(change.id)
        const { report, isCalled } = marks.get(change.id) ?? {}
        shelf.outbox.add(change, 'waiting', change.phoneTime, { report, isCalled })
      }
    },
    keys: changes.map((change) => `${change.entity}/${change.entityId}`),
  }
}
