import { batch, signal, type Signal } from '@preact/signals'
import type { Book } from '#book/book.ts'
import type { Cell } from '#import/cell.ts'
import type { HeaderColumn } from '#import/header.ts'
import type { Mapping } from '#import/mapping.ts'
import type { Decisions, ImportPlan } from '#import/outcome.ts'
import type { ReadFile } from '#sheet/reader.ts'
import type { Start } from '#ui/import/start.ts'

export type Step = 'start' | 'sheet' | 'columns' | 'planning' | 'plan' | 'writing' | 'result'

/** How far a long work is; undefined `total` where nobody knows yet. */
export interface Progress {
  stage: 'reading' | 'matching' | 'planning' | 'writing'
  done: number
  total: number
}

/** How the columns of a list are read, as the person left it. */
export interface ColumnChoice {
  mapping: Mapping
  columns: readonly HeaderColumn[]
  isStored: boolean
  /** The area of rows that name none. */
  area: string
  /** Whether name and birth suffice, the list having no parents. */
  trust: boolean
}

/** A planned list: nothing of it is written before the person says so. */
export interface Planned {
  plan: ImportPlan
  importId: string
  /** The decisions that the plan took in. */
  decisions: Decisions
  /** Folded words of every row, for searching. */
  labels: ReadonlyMap<number, string>
}

/**
 * One list on its way into the book. It lives as long as the book is open, so that the person may look at a child and
 * come back; a lock takes it away with the book.
 */
export interface ImportSession {
  readonly step: Signal<Step>
  readonly start: Signal<Start | undefined>
  readonly file: Signal<ReadFile | undefined>
  readonly rows: Signal<readonly (readonly Cell[])[]>
  readonly choice: Signal<ColumnChoice | undefined>
  readonly decisions: Signal<Decisions>
  readonly planned: Signal<Planned | undefined>
  readonly progress: Signal<Progress | undefined>
  /** How many batches of the plan are on disk. */
  readonly written: Signal<number>
  /** The person asked to stop; the work under way ends at its next piece. */
  readonly stopped: Signal<boolean>
}

const sessions = new WeakMap<Book, ImportSession>()

/** The list that is being read into a book; a new one where there is none. */
export function sessionOf(book: Book): ImportSession {
  const known = sessions.get(book)
  if (known) return known
  const session: ImportSession = {
    step: signal<Step>('start'),
    start: signal(undefined),
    file: signal(undefined),
    rows: signal([]),
    choice: signal(undefined),
    decisions: signal({}),
    planned: signal(undefined),
    progress: signal(undefined),
    written: signal(0),
    stopped: signal(false),
  }
  sessions.set(book, session)
  return session
}

/** Gives a list up, or is done with it: its rows leave the memory, and the next one may begin. */
export function endSession(book: Book): void {
  const session = sessionOf(book)
  session.file.peek()?.close()
  batch(() => {
    session.stopped.value = true
    session.step.value = 'start'
    for (const held of [session.start, session.file, session.choice, session.planned, session.progress])
      held.value = undefined
    session.rows.value = []
    session.decisions.value = {}
    session.written.value = 0
  })
}
