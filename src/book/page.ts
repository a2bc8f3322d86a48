import type { Entity } from '#model/entity.ts'
import type { Side, Stamp, StoredRecord } from '#model/record.ts'

/** At most so many records lie in one page: the measured optimum (`design/performance.md` 2.3). */
export const pageSize = 100

/**
 * At most so many characters of JSON lie in one page; browsers keep values above 64 kB as separate files, which are
 * slow to open.
 */
export const pageLength = 48_000

/** Where a page lies: `entity/area/number`. All its records share entity and area. */
export interface PagePlace {
  entity: Entity
  area: string
  number: number
}

/** The sealed content of a page; `epoch` is the server's at the time of writing. */
export interface PageContent {
  epoch: string
  rows: PageRow[]
}

/** A record without what the page's place tells; trailing absent parts are left out. */
export type PageRow = [
  id: string,
  seq: number,
  stamp: Stamp,
  fields: Record<string, unknown>,
  household?: string | 0,
  sensitivity?: number,
  stamps?: Record<string, Stamp> | 0,
  conflicts?: Record<string, Side[]> | 0,
  removed?: StoredRecord['removed'] | 0,
  stale?: 1 | 0,
]

export function pageKey({ entity, area, number }: PagePlace): string {
  return `${entity}/${area}/${number}`
}

export function pagePlace(key: string): PagePlace {
  const [entity, area, number] = key.split('/')
  return { entity: entity as Entity, area: area ?? '', number: Number(number) }
}

/** A record as a row of its page; `stale` when it stems from before the server was restored from a backup. */
export function pageRow(record: StoredRecord, stale: boolean): PageRow {
  const row: PageRow = [
    record.id,
    record.seq,
    record.stamp,
    record.fields,
    record.household === ownHousehold(record.entity, record.id, record.fields) ? 0 : record.household,
    record.sensitivity,
    record.stamps ?? 0,
    record.conflicts ?? 0,
    record.removed ?? 0,
    stale ? 1 : 0,
  ]
  while (row.length > 4 && row.at(-1) === 0) row.pop()
  return row
}

/** The record of a row; strings that all rows share are shared in memory too. */
export function recordOfRow({ entity, area }: PagePlace, row: PageRow): StoredRecord {
  const [id, seq, stamp, fields, household, sensitivity, stamps, conflicts, removed] = row
  const record: StoredRecord = {
    entity,
    id,
    area,
    household: household || ownHousehold(entity, id, fields),
    sensitivity: sensitivity ?? 0,
    seq,
    stamp,
    fields,
  }
  if (stamps) record.stamps = stamps
  if (conflicts) record.conflicts = conflicts
  if (removed) record.removed = removed
  return record
}

function ownHousehold(entity: Entity, id: string, fields: Record<string, unknown>): string {
  if (entity === 'household') return id
  const household = fields['household']
  return typeof household === 'string' ? household : ''
}
