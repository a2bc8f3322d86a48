/**
 * Rows of named values, column by column. Most values of a table stand in many of its rows (a state, a school, a
 * street), so each is written once and shared in memory; objects and lists among the values are tables again. A book is
 * a quarter as long as with one object per row.
 */
export interface Table {
  names: string[]
  /** Per name: the distinct values, and per row the place of its value counted from 1; 0 for none, -1 for null. */
  columns: [values: Values, places: number[]][]
}

/** Values as they are; or as the rows of a table, when all are objects; or lists, as their items one after the other. */
export type Values = unknown[] | Table | { lengths: number[]; items: Values }

type Row = Readonly<Record<string, unknown>>

/** Writes rows as a table. A value that is undefined is none. */
export function tableOf(rows: readonly Row[]): Table {
  const columns = new Map<string, Column>()
  for (const [index, row] of rows.entries()) {
    for (const name of Object.keys(row)) {
      const value = row[name]
      if (value === undefined) continue
      let column = columns.get(name)
      if (!column) {
        column = {
          values: [],
          plain: new Map(),
          nested: new Map(),
          repeats: false,
          places: rows.map(() => 0),
        }
        columns.set(name, column)
      }
      column.places[index] = value === null ? -1 : placeOf(column, value)
    }
  }
  return {
    names: [...columns.keys()],
    columns: [...columns.values()].map(({ values, places }) => [packed(values), places]),
  }
}

/**
 * The rows of a table, in their order. Equal values are the same object: whoever changes one must make a new one, as
 * everywhere with records; shared ones are frozen, so that a mistake shows.
 */
export function rowsOf({ names, columns }: Table, count: number): Record<string, unknown>[] {
  const unpacked = columns.map(([values, places]) => unpackedValues(values, places.length))
  const rows: Record<string, unknown>[] = []
  for (let index = 0; index < count; index += 1) {
    const row: Record<string, unknown> = {}
    for (let column = 0; column < names.length; column += 1) {
      const place = columns[column]?.[1][index] ?? 0
      if (place > 0) row[names[column] as string] = unpacked[column]?.[place - 1]
      else if (place < 0) row[names[column] as string] = null
    }
    rows.push(row)
  }
  return rows
}

/** Whether a value is a table of so many rows: every place has its value, and no name reaches into a prototype. */
export function isTable(value: unknown, count: number, depth = 0): value is Table {
  if (!isObjectOf(value, ['names', 'columns']) || depth > deepest) return false
  const { names, columns } = value
  if (!Array.isArray(names) || !Array.isArray(columns) || names.length !== columns.length) return false
  return (
    names.every((name) => typeof name === 'string' && name !== '__proto__') &&
    new Set(names).size === names.length &&
    columns.every((column) => isColumn(column, count, depth))
  )
}

interface Column {
  values: unknown[]
  /** Places of texts, numbers and the like by themselves, of objects by their JSON, which must not meet a text. */
  plain: Map<unknown, number>
  nested: Map<string, number>
  /** Whether any object came twice. */
  repeats: boolean
  places: number[]
}

/** After so many different objects and none twice, a column is not searched for equal ones any more: it costs most. */
const searched = 12

function placeOf(column: Column, value: unknown): number {
  const { values, plain, nested } = column
  if (typeof value !== 'object') {
    const place = plain.get(value)
    if (place !== undefined) return place
    plain.set(value, values.push(value))
    return values.length
  }
  if (nested.size >= searched && !column.repeats) return values.push(value)
  const text = JSON.stringify(value)
  const place = nested.get(text)
  if (place === undefined) nested.set(text, values.push(value))
  else column.repeats = true
  return place ?? values.length
}

function packed(values: unknown[]): Values {
  if (values.length < 2) return values
  if (values.every(Array.isArray)) {
    return { lengths: values.map((list: unknown[]) => list.length), items: packed(values.flat()) }
  }
  return values.every(hasNames) ? tableOf(values as Row[]) : values
}

/** Shared values are frozen. */
function unpackedValues(values: Values, rows: number): unknown[] {
  const all = unpack(values)
  if (all.length < rows) for (const value of all) if (typeof value === 'object' && value) Object.freeze(value)
  return all
}

function unpack(values: Values): unknown[] {
  if (Array.isArray(values)) return values
  if ('names' in values) return rowsOf(values, sizeOf(values))
  const items = unpack(values.items)
  let end = 0
  return values.lengths.map((length) => items.slice(end, (end += length)))
}

function sizeOf(values: Values): number {
  if (Array.isArray(values)) return values.length
  return 'names' in values ? (values.columns[0]?.[1].length ?? 0) : values.lengths.length
}

/** Deeper than any value of the model. */
const deepest = 10

function isColumn(column: unknown, count: number, depth: number): boolean {
  if (!Array.isArray(column) || column.length !== 2 || !Array.isArray(column[1])) return false
  const [values, places] = column as [unknown, unknown[]]
  if (places.length !== count || !isValues(values, depth)) return false
  const size = sizeOf(values)
  return places.every(
    (place) => Number.isInteger(place) && (place as number) >= -1 && (place as number) <= size,
  )
}

function isValues(values: unknown, depth: number): values is Values {
  if (Array.isArray(values)) return true
  if (isObjectOf(values, ['names', 'columns'])) {
    const [first] = Array.isArray(values['columns']) ? (values['columns'] as unknown[]) : []
    const size = Array.isArray(first) && Array.isArray(first[1]) ? first[1].length : 0
    return size > 0 && isTable(values, size, depth + 1)
  }
  if (!isObjectOf(values, ['lengths', 'items']) || depth > deepest) return false
  const { lengths, items } = values
  if (!Array.isArray(lengths) || !lengths.every((length) => Number.isInteger(length) && length >= 0))
    return false
  const sum = lengths.reduce((total: number, length: number) => total + length, 0)
  return isValues(items, depth + 1) && sizeOf(items) === sum
}

function hasNames(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0
}

function isObjectOf(value: unknown, keys: readonly string[]): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const own = Object.keys(value)
  return own.length === keys.length && keys.every((key) => Object.hasOwn(value, key))
}
