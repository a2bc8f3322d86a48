import type { FieldsOf } from '#model/entity.ts'
import type { StoredRecord } from '#model/record.ts'
import type { PagePlace } from './page.ts'
import { plain, searchText } from './search-text.ts'
import { rowsOf, tableOf, type Table } from '#model/table.ts'

/** A list page covers so many pages of its entity and area. */
export const pagesPerList = 5

/** Entities that have list pages: what lists show and search finds. */
export function isListed(entity: string): entity is 'household' | 'child' {
  return entity === 'household' || entity === 'child'
}

/** What search needs at once: the ids, and the search texts of all rows ready to be scanned. */
export interface ListHead {
  ids: string[]
  text: string
}

/** What lists need when they are looked at. */
interface ListRows {
  seqs: number[]
  /** Rows of records that are removed. */
  removed: number[]
  /** The fields that lists show. */
  fields: Table
}

/**
 * A list page of these records, in their order: two lines of JSON, so that the second is parsed only when a list of
 * this area is looked at before the whole pages have come.
 */
export function listText(records: readonly StoredRecord[]): string {
  const head: ListHead = {
    ids: records.map((record) => record.id),
    text: records.map((record) => (record.removed ? '' : searchText(record, plain))).join('\n'),
  }
  const rows: ListRows = {
    seqs: records.map((record) => record.seq),
    removed: records.flatMap((record, row) => (record.removed ? [row] : [])),
    fields: tableOf(
      records.map((record) =>
        record.entity === 'household'
          ? householdCells(record.fields as FieldsOf<'household'>)
          : childCells(record.fields as FieldsOf<'child'>),
      ),
    ),
  }
  return `${JSON.stringify(head)}\n${JSON.stringify(rows)}`
}

/** The head of a list page in UTF-8, and its records once they are asked for. */
export function openList(
  place: PagePlace,
  content: Uint8Array<ArrayBuffer>,
): { head: ListHead; make: () => StoredRecord[] } {
  const end = content.indexOf(lineEnd)
  // The head has no accents, so that reading it by itself is a good deal quicker than reading the whole.
  const head = JSON.parse(decoder.decode(content.subarray(0, end))) as ListHead
  const rows = () => JSON.parse(decoder.decode(content.subarray(end))) as ListRows
  return { head, make: () => listRecords(place, head.ids, rows()) }
}

const lineEnd = 0x0a
const decoder = new TextDecoder()

/** Records with only what lists show in their fields. */
function listRecords({ entity, area }: PagePlace, ids: readonly string[], content: ListRows): StoredRecord[] {
  const removed = new Set(content.removed)
  const rows = rowsOf(content.fields, ids.length)
  return ids.map((id, row) => {
    const seq = content.seqs[row] as number
    const cells = rows[row] as Record<string, unknown>
    const record: StoredRecord = {
      entity,
      id,
      area,
      household: entity === 'household' ? id : String(cells['household']),
      sensitivity: 0,
      seq,
      stamp: [seq, 0, 0],
      fields: entity === 'household' ? cells : childFields(cells),
    }
    if (removed.has(row)) record.removed = { reason: '', stamp: record.stamp }
    return record
  })
}

function householdCells(fields: FieldsOf<'household'>): Record<string, unknown> {
  const { area, number, head, address, status } = fields
  return { area, number, head, address, status }
}

/** Parts of the birth stand by themselves, for they repeat where whole births do not. */
function childCells(fields: FieldsOf<'child'>): Record<string, unknown> {
  const { household, name, birth, sex, status } = fields
  const { year, month, day, precision } = birth ?? {}
  return { household, name, year, month, day, precision, sex, status }
}

function childFields(cells: Record<string, unknown>): Record<string, unknown> {
  const { year, month, day, precision, ...fields } = cells
  return {
    ...fields,
    birth: { year, ...(month ? { month } : {}), ...(day ? { day } : {}), precision },
  }
}
