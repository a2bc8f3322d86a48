/**
 * Rows of named values, column by column. Most values of a page stand in many of its rows (a state, a school, a
 * street), so each is written once and shared in memory; a book is a third as long as with one object per row.
 */
export interface Table {
  names: string[]
  /** Per name: the distinct values, and per row the place of its value counted from 1, or 0 for none. */
  columns: [values: unknown[], places: number[]][]
}

/** Writes rows as a table. A value that is undefined is none. */
export function tableOf(rows: readonly Readonly<Record<string, unknown>>[]): Table {
  const columns = new Map<string, { values: unknown[]; known: Map<string, number>; places: number[] }>()
  for (const [index, row] of rows.entries()) {
    for (const [name, value] of Object.entries(row)) {
      if (value === undefined) continue
      let column = columns.get(name)
      if (!column) {
        column = { values: [], known: new Map(), places: rows.map(() => 0) }
        columns.set(name, column)
      }
      const text = JSON.stringify(value)
      let place = column.known.get(text)
      if (place === undefined) {
        place = column.values.push(value)
        column.known.set(text, place)
      }
      column.places[index] = place
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

function freeze(value: unknown): void {
  if (typeof value === 'object' && value !== null) Object.freeze(value)
}
