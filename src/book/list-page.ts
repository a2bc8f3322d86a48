import type { FieldsOf } from '#model/entity.ts'
import type { StoredRecord } from '#model/record.ts'
import type { PagePlace } from './page.ts'
import { plain, searchText } from './search-text.ts'

/** A list page covers so many pages of its entity and area. */
export const pagesPerList = 5

/** Entities that have list pages: what lists show and search finds. */
export function isListed(entity: string): entity is 'household' | 'child' {
  return entity === 'household' || entity === 'child'
}

/**
 * What lists and search need before the whole pages are in memory: columns side by side, which parse faster than
 * objects, and the search texts of all rows as one string.
 */
export interface ListContent {
  ids: string[]
  seqs: number[]
  removed: number[]
  /** Each household once; children name theirs by its place here. */
  households: string[]
  columns: unknown[][]
  text: string
}

/** The columns of a list page of these records, in their order. */
export function listContent(records: readonly StoredRecord[]): ListContent {
  const households = new Map<string, number>()
  const removed: number[] = []
  for (const [index, record] of records.entries()) {
    households.set(record.household, households.get(record.household) ?? households.size)
    if (record.removed) removed.push(index)
  }
  const fieldsOf = (record: StoredRecord): unknown[] =>
    record.entity === 'household'
      ? householdCells(record.fields as FieldsOf<'household'>)
      : childCells(record.fields as FieldsOf<'child'>, households.get(record.household) ?? 0)
  const rows = records.map(fieldsOf)
  return {
    ids: records.map((record) => record.id),
    seqs: records.map((record) => record.seq),
    removed,
    households: records[0]?.entity === 'child' ? [...households.keys()] : [],
    columns: (rows[0] ?? []).map((_cell, column) => rows.map((row) => row[column])),
    text: records.map((record) => (record.removed ? '' : searchText(record, plain))).join('\n'),
  }
}

/** The records of a list page with only what lists show in their fields. */
export function listRecords({ entity, area }: PagePlace, content: ListContent): StoredRecord[] {
  const removed = new Set(content.removed)
  return content.ids.map((id, row) => {
    const cell = (column: number): unknown => content.columns[column]?.[row]
    const household = entity === 'household' ? id : (content.households[Number(cell(0))] ?? '')
    const seq = content.seqs[row] ?? 0
    const record: StoredRecord = {
      entity,
      id,
      area,
      household,
      sensitivity: 0,
      seq,
      stamp: [seq, 0, 0],
      fields: entity === 'household' ? householdFields(area, cell) : childFields(household, cell),
    }
    if (removed.has(row)) record.removed = { reason: '', stamp: record.stamp }
    return record
  })
}

function householdCells(fields: FieldsOf<'household'>): unknown[] {
  return [fields.number ?? 0, fields.head ?? 0, fields.address ?? 0, fields.phone ?? 0, fields.status ?? 0]
}

function householdFields(area: string, cell: (column: number) => unknown): Record<string, unknown> {
  return {
    area,
    number: cell(0) || null,
    head: cell(1) || null,
    address: cell(2) || null,
    phone: cell(3) || null,
    ...(cell(4) ? { status: cell(4) } : {}),
  }
}

function childCells(fields: FieldsOf<'child'>, household: number): unknown[] {
  const { name, birth, parents } = fields
  return [
    household,
    name?.placeholder ? [name.full] : (name?.full ?? ''),
    birth?.year ?? 0,
    birth?.month ?? 0,
    birth?.day ?? 0,
    birth?.precision ?? '',
    fields.sex === 'male' ? 0 : 1,
    fields.homeName ?? 0,
    parents?.father?.name ?? 0,
    parents?.mother?.name ?? 0,
    parents?.guardian?.name ?? 0,
    fields.status ?? 0,
  ]
}

function childFields(household: string, cell: (column: number) => unknown): Record<string, unknown> {
  const name = cell(1)
  const adult = (role: string, column: number) => (cell(column) ? { [role]: { name: cell(column) } } : {})
  return {
    household,
    name: Array.isArray(name) ? { full: name[0] as string, placeholder: true } : { full: name },
    birth: {
      year: cell(2),
      ...(cell(3) ? { month: cell(3) } : {}),
      ...(cell(4) ? { day: cell(4) } : {}),
      precision: cell(5),
    },
    sex: cell(6) === 0 ? 'male' : 'female',
    homeName: cell(7) || null,
    parents: { ...adult('father', 8), ...adult('mother', 9), ...adult('guardian', 10) },
    ...(cell(11) ? { status: cell(11) } : {}),
  }
}
