import type { Day } from '#model/day.ts'
import type { Flaw, Reason } from './reason.ts'
import type { Target } from './target.ts'

/** A value of the list that is not what the book has; the book keeps its own unless somebody chooses the list's. */
export interface Difference {
  field: string
  target: Target
  column: number | null
  book: unknown
  list: unknown
  /** True where the list's value was chosen. */
  taken: boolean
}

/** Where a field's value came from, as the record keeps it. */
export interface FieldSource {
  from: string
  on: Day
  import: string
}

/** The filling of one record from one row: what may be written and what is only told. */
export interface Fill {
  /** The day of the list. */
  on: Day
  /** Writes a field, unless a newer list or a person has written it since; returns whether anything changed. */
  set(field: string, target: Target, value: unknown): boolean
  /** Tells that the book has another value; returns whether the list's was chosen. */
  differs(field: string, target: Target, book: unknown, list: unknown): boolean
  note(reason: Reason, target: Target): void
}

/** What filling a record noticed. */
export interface Filled {
  changed: string[]
  differences: Difference[]
  flaws: Flaw[]
}
