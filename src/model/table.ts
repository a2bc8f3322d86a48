/**
 * Rows of named values, column by column. Most values of a table stand in many of its rows (a state, a school, a
 * street), so each is written once and shared in memory; a book is a third as long as with one object per row.
 */
export interface Table {
  names: string[]
  /** Per name: the distinct values, and per row the place of its value counted from 1, or 0 for none. */
  columns: [values: unknown[], places: number[]][]
}

/** Writes rows as a table. A value that is undefined is none. */
export function tableOf(rows: readonly Readonly<Record<string, unknown>>[]): Table {
  const columns = new Map<string, Column>()
  for (const [index, row] of rows.entries()) {
    for (const name of Object.keys(row)) {
      const value = row[name]
      if (value === undefined) continue
      let column = columns.get(name)
      if (!column) {
        column = { values: [], plain: new Map(), nested: new Map(), places: rows.map(() => 0) }
        columns.set(name, column)
      }
      column.places[index] = placeOf(column, value)
    }
  }
  return {
    names: [...columns.keys()],
    columns: [...columns.values()].map(({ values, places }) => [values, places]),
  }
}

/**
 * The rows of a table, in their order. Equal values are the same object: whoever changes one must make a new one, as
 * everywhere with records; shared ones are frozen, so that a mistake shows.
 */
export function rowsOf({ names, columns }: Table, count: number): Record<string, unknown>[] {
  const rows: Record<string, unknown>[] = []
  for (const [values, places] of columns) if (values.length < places.length) values.forEach(freeze)
  for (let index = 0; index < count; index += 1) {
    const row: Record<string, unknown> = {}
    for (let column = 0; column < names.length; column += 1) {
      const [values, places] = columns[column] as [unknown[], number[]]
      const place = places[index] as number
      if (place > 0) row[names[column] as string] = values[place - 1]
    }
    rows.push(row)
  }
  return rows
}

interface Column {
  values: unknown[]
  /** Places of texts, numbers and the like by themselves, of objects by their JSON, which must not meet a text. */
  plain: Map<unknown, number>
  nested: Map<string, number>
  places: number[]
}

function placeOf({ values, plain, nested }: Column, value: unknown): number {
  if (typeof value !== 'object') {
    const known = plain.get(value)
    if (known !== undefined) return known
    plain.set(value, values.push(value))
    return values.length
  }
  const text = JSON.stringify(value)
  const known = nested.get(text)
  if (known !== undefined) return known
  nested.set(text, values.push(value))
  return values.length
}

function freeze(value: unknown): void {
  if (typeof value === 'object' && value !== null) Object.freeze(value)
}
