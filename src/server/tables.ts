import type { StoredRecord } from '#model/record.ts'
import { recordTable, tableSize, type RecordTable } from '#model/record-table.ts'
import type { Row } from './rows.ts'

/** A device seals a table as one page of about 45 kB, which so much JSON of records one by one makes. */
const lengthLimit = 110_000

/** L9: the records of a page as columns, per entity and area in the order in which each first comes. */
export function tablesOf(rows: readonly Row[]): RecordTable[] {
  const groups = new Map<string, Group>()
  for (const { body } of rows) {
    if (body === null) continue
    const record = JSON.parse(body) as StoredRecord
    const name = `${record.entity}/${record.area}`
    let group = groups.get(name)
    if (!group) {
      group = { tables: [[]], length: 0 }
      groups.set(name, group)
    }
    let last = group.tables.at(-1) as StoredRecord[]
    if (last.length > 0 && (last.length >= tableSize || group.length + body.length > lengthLimit)) {
      last = []
      group.tables.push(last)
      group.length = 0
    }
    last.push(record)
    group.length += body.length
  }
  return [...groups.values()].flatMap(({ tables }) => tables.map(recordTable))
}

interface Group {
  tables: StoredRecord[][]
  /** Length of the last table's records as JSON. */
  length: number
}
