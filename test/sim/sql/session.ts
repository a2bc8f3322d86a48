export type Row = Readonly<Record<string, unknown>>
export type TableName =
  | 'head'
  | 'account'
  | 'account_area'
  | 'device'
  | 'stream'
  | 'log'
  | 'result'
  | 'record'
  | 'departure'
  | 'audit'
  | 'sealing_key'

/** The server's tables: rows by their keys. Rows are replaced, never written to, so a copy of the maps is a backup. */
export type Tables = Record<TableName, Map<string, Row>>

export interface Written {
  table: TableName
  key: string
  row: Row
}

/** What a statement may do: read all committed rows and its own, and write. */
export interface Session {
  readonly tables: Tables
  readonly scope: { book: number; areas: readonly string[]; sensitivity: number }
  put(table: TableName, key: string, row: Row): void
}

/** What one statement does with its values, and the rows that it answers. */
export type Statement = (session: Session, values: readonly unknown[]) => object[]
