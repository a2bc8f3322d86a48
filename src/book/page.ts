import type { Entity } from '#model/entity.ts'
import type { StoredRecord } from '#model/record.ts'
import { recordsOf, recordTable, tableSize, type RecordTable } from '#model/record-table.ts'

/** At most so many records lie in one page. */
export const pageSize = tableSize

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

/** The sealed content of a page; entity and area stand in its key. */
export interface PageContent extends Omit<RecordTable, 'entity' | 'area'> {
  /** The server's at the time of writing. */
  epoch: string
  /** Rows of records that stem from before the server was restored from a backup. */
  stale?: number[]
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
  const stale = records.flatMap((record, row) => (isStale(record) ? [row] : []))
  return { ...tableContent(epoch, recordTable(records)), ...(stale.length > 0 && { stale }) }
}

/** The content of a page that holds exactly the records of a table. */
export function tableContent(epoch: string, table: RecordTable): PageContent {
  const { entity: _entity, area: _area, ...content } = table
  return { epoch, ...content }
}

/** The records of a page, and which of them are stale. */
export function pageRecords(
  { entity, area }: PagePlace,
  { stale, ...content }: PageContent,
): { record: StoredRecord; isStale: boolean }[] {
  const rows = new Set(stale)
  return recordsOf({ ...content, entity, area }).map((record, row) => ({ record, isStale: rows.has(row) }))
}
