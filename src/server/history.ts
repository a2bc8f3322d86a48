import { reachOf } from '#model/permission.ts'
import type { HistoryAnswer } from '#protocol/history.ts'
import { loadEntitlements, type Caller } from './access.ts'
import { noteReading } from './audit.ts'
import type { Database } from './db/database.ts'
import { readLog } from './log.ts'
import { currentAreas, mayReceive } from './permit.ts'
import { loadRecords } from './record.ts'
import { everyArea } from './db/database.ts'

/**
 * H1, H2: the accepted changes of one record, oldest first. A record that this device may not receive answers as one
 * that is not there. Changes that were more sensitive than the reader may see are left out.
 */
export async function readHistory(
  database: Database,
  caller: Caller,
  entity: string,
  id: string,
  at: number,
): Promise<{ ok: true; answer: HistoryAnswer } | { ok: false; reason: 'not-found' }> {
  const { book, role } = caller
  const read = await database.transaction({ book, snapshot: true }, async (transaction) => {
    const entitlements = await loadEntitlements(transaction, book, caller.account)
    const reach = reachOf[role]
    const areas = reach.scope === 'book' ? everyArea : ['', ...currentAreas(entitlements)]
    await transaction.narrow(areas, reach.sensitivity)
    const [[record], rows] = await Promise.all([
      loadRecords(transaction, book, [[entity, id]]),
      readLog(transaction, book, entity, id),
    ])
    if (!record || !mayReceive({ role, areas: entitlements }, record)) return undefined
    const entries = rows.map(({ phone_time: phoneTime, ...row }) => ({ ...row, phoneTime }))
    return { answer: { entries }, sensitivity: record.sensitivity }
  })
  if (!read) return { ok: false, reason: 'not-found' }
  if (read.sensitivity > 0) await noteReading(database, caller, at, { what: 'history', entity, id })
  return { ok: true, answer: read.answer }
}
