import type { Day } from '#model/day.ts'
import type { Difference } from './fill.ts'
import type { ListChange } from './ledger.ts'
import type { Candidate, Match } from './match.ts'
import type { Flaw } from './reason.ts'

/** What becomes of one row. `near` waits for a decision; `unmatched` is the third pile; `ignored` is no row at all. */
export type Outcome = 'added' | 'changed' | 'unchanged' | 'near' | 'unmatched' | 'refused' | 'ignored'

/** One line of the list after planning, for the screen and for the file of errors. */
export interface RowOutcome {
  /** Its place in the sheet, from 0 on. */
  row: number
  outcome: Outcome
  /** The child, or for a row without one the household, that the row is in the book. */
  child?: string
  household?: string
  by?: Extract<Match, { pile: 'match' }>['by'] | 'decision'
  /** For `near`: who it may be, best first. */
  candidates?: Candidate[]
  /** Fields of child and household that the row writes. */
  changed: string[]
  /** Values that the book has otherwise. */
  differences: Difference[]
  /** What was noticed; for `refused` and `ignored` at least one. */
  flaws: Flaw[]
  /** For `unmatched`: the area whose collaborator gets the task; undefined where none is known. */
  area?: string
}

export type Counts = Record<Outcome, number> & { rows: number; differences: number; warnings: number }

/** What a person decided about a near row: this child of the book, a new child, or leave it out. */
export type RowDecision = { child: string } | 'new' | 'skip'

/** Decisions as plain data; rows are places in the sheet. Missing means: undecided, and the book keeps its values. */
export interface Decisions {
  rows?: Readonly<Record<number, RowDecision>>
  /** `row/field` → whose value stands. */
  values?: Readonly<Record<string, 'list' | 'book'>>
  /** For every row: whose value of a field stands, where the row itself does not say. */
  fields?: Readonly<Record<string, 'list' | 'book'>>
}

export interface PlanOptions {
  /** `new`: households and children are made; `update`: only children of the book are written. */
  kind: 'new' | 'update'
  /** Whose list it is and of which day; both stay on every field that it writes. */
  from: string
  on: Day
  /** The id that the import's record gets, and the digest of the file (`ReadFile.digest`). */
  importId: string
  digest: string
  today: Day
  newId: () => string
  /** The area for rows that name none. */
  area?: string | undefined
  /** True when the list has no parents and name with accents and birth are to suffice. */
  trust?: boolean | undefined
  /** The words of the task for a child that was not found; never a reason that is anybody else's business. */
  taskText: (facts: TaskFacts) => string
}

/** What a task to find a child may say. */
export interface TaskFacts {
  name: string
  birth: { year: number; month?: number | undefined; day?: number | undefined } | undefined
  adults: readonly string[]
  school: string | undefined
  from: string
  on: Day
}

/** The whole of a dry run: nothing is written before the caller records `batches`, one transaction each, in order. */
export interface ImportPlan {
  rows: RowOutcome[]
  counts: Counts
  /** Empty when the list brings nothing new. */
  batches: ListChange[][]
  /** The import that read the very same file before and still stands, if there is one. */
  again: string | undefined
}

/** How far planning is. */
export interface PlanProgress {
  stage: 'reading' | 'matching' | 'planning'
  done: number
  total: number
}
