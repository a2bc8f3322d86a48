import type { Entity } from '#model/entity.ts'
import type { Side, Stamp, StoredRecord } from '#model/record.ts'
import { rowsOf, tableOf, type Table } from './table.ts'

/** At most so many records lie in one page: the measured optimum (`design/performance.md` 2.3). */
export const pageSize = 100

/**
 * A page that has grown to so many bytes takes no more records; browsers keep values above 64 kB as separate files,
 * which are slow to open.
 */
export const pageLength = 45_000

/** Where a page lies: `entity/area/number`. All its records share entity and area. */
export interface PagePlace {
  entity: Entity
  area: string
  number: number
}

/** The sealed content of a page; `epoch` is the server's at the time of writing. */
export interface PageContent {
  epoch: string
  ids: string[]
  seqs: number[]
  /** Number (0: that of the record), device and phone time of each record's creation. */
  stamps: [number[], number[], number[]]
  fields: Table
  /** What most records do not have. */
  rest: Table
}

interface Rest {
  household?: string | undefined
  sensitivity?: number | undefined
  stamps?: Record<string, Stamp> | undefined
  conflicts?: Record<string, Side[]> | undefined
  removed?: StoredRecord['removed']
  /** Set when the record stems from before the server was restored from a backup. */
  stale?: true | undefined
}

export function pageKey({ entity, area, number }: PagePlace): string {
  return `${entity}/${area}/${number}`
}

export function pagePlace(key: string): PagePlace {
  const [entity, area, number] = key.split('/')
  return { entity: entity as Entity, area: area ?? '', number: Number(number) }
}

/** The content of a page of these records. */
export function pageContent(
  epoch: string,
  records: readonly StoredRecord[],
  isStale: (record: StoredRecord) => boolean,
): PageContent {
  return {
    epoch,
    ids: records.map(({ id }) => id),
    seqs: records.map(({ seq }) => seq),
    stamps: [
      records.map(({ seq, stamp }) => (stamp[0] === seq ? 0 : stamp[0])),
      records.map(({ stamp }) => stamp[1]),
      records.map(({ stamp }) => stamp[2]),
    ],
    fields: tableOf(records.map(({ fields }) => fields)),
    rest: tableOf(records.map((record) => restOf(record, isStale(record)) as Record<string, unknown>)),
  }
}

/** The records of a page, and which of them are stale. */
export function pageRecords(
  { entity, area }: PagePlace,
  { ids, seqs, stamps, fields, rest }: PageContent,
): { record: StoredRecord; isStale: boolean }[] {
  const fieldRows = rowsOf(fields, ids.length)
  const restRows = rest.names.length > 0 ? (rowsOf(rest, ids.length) as Rest[]) : undefined
  return ids.map((id, row) => {
    const seq = seqs[row] as number
    const own = fieldRows[row] as Record<string, unknown>
    const more = restRows?.[row]
    const record: StoredRecord = {
      entity,
      id,
      area,
      household: more?.household ?? ownHousehold(entity, id, own),
      sensitivity: more?.sensitivity ?? 0,
      seq,
      stamp: [stamps[0][row] || seq, stamps[1][row] as number, stamps[2][row] as number],
      fields: own,
    }
    if (more?.stamps) record.stamps = more.stamps
    if (more?.conflicts) record.conflicts = more.conflicts
    if (more?.removed) record.removed = more.removed
    return { record, isStale: more?.stale === true }
  })
}

function restOf(record: StoredRecord, isStale: boolean): Rest {
  const { entity, id, household, sensitivity, stamps, conflicts, removed, fields } = record
  return {
    household: household === ownHousehold(entity, id, fields) ? undefined : household,
    sensitivity: sensitivity === 0 ? undefined : sensitivity,
    stamps,
    conflicts,
    removed,
    stale: isStale || undefined,
  }
}

function ownHousehold(entity: Entity, id: string, fields: Record<string, unknown>): string {
  if (entity === 'household') return id
  const household = fields['household']
  return typeof household === 'string' ? household : ''
}
