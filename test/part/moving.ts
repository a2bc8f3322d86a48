import type { StoredRecord } from '#model/record.ts'
import { everything } from './administer.ts'
import type { TestDevice } from './device.ts'
import { createHamlets, fresh } from './hamlets.ts'
import type { Office } from './office.ts'

/** The server's day in the tests of the office. */
export const movingDay = '2026-11-24'

/** A record of an entity; a transfer, its arrival and its line in the history share their id. */
export function find(records: readonly StoredRecord[], entity: string, id: string): StoredRecord | undefined {
  return records.find((record) => record.entity === entity && record.id === id)
}

/** A household with a child in one area, and the transfer to the other, not yet sent. */
export async function createMoving(office: Office, officer: TestDevice) {
  const place = await createHamlets(office, officer, 1)
  const [household = ''] = place.households
  const id = fresh()
  const fields = { area: place.source, household, target: place.target, on: movingDay, note: 'Về nhà mới' }
  const change = (more: object = {}) =>
    place.mine.change({ entity: 'transfer', entityId: id, fields: { ...fields, ...more } })
  const answer = (answered: object, by = place.theirs) =>
    by.change({ entity: 'arrival', entityId: id, fields: { answer: { on: movingDay, ...answered } } })
  const all = async () => (await everything(officer, 1000)).records
  return { ...place, household, id, fields, change, answer, all }
}
