import { tableNames, type Disk, type Rows, type Store, type TableName } from '#book/store.ts'
import type { Enrolment } from '#vault/enrolments.ts'
import { never, type Process } from './machine.ts'

type Row = Record<string, unknown>
type Table = Map<string, Row>
type Tables = Record<TableName, Table>

/** What lies on a phone, and stays when its processes die: books by name, their list, and the small values. */
export interface Medium {
  readonly books: Map<string, Tables>
  enrolments: Enrolment[]
  readonly values: Map<string, string>
}

export function createMedium(): Medium {
  return { books: new Map(), enrolments: [], values: new Map() }
}

/**
 * The medium as a process sees it. A transaction is staged and becomes durable in one step between two others
 * (`commit`, `committed`), and the process may die at each. `isFull` is asked before each commit.
 */
export function createDisk(medium: Medium, process: Process, isFull: () => boolean = () => false): Disk {
  return {
    async openStore(name) {
      await process.step('open store')
      let tables = medium.books.get(name)
      if (!tables) {
        tables = Object.fromEntries(tableNames.map((table) => [table, new Map()])) as Tables
        medium.books.set(name, tables)
      }
      return createStore(tables, process, isFull)
    },
    enrolments: {
      all: async () => {
        await process.step('list books')
        return structuredClone(medium.enrolments)
      },
      async add(enrolment) {
        await process.step('add book')
        medium.enrolments = [...medium.enrolments, enrolment]
        await process.step('added book')
      },
      async remove(enrolment) {
        await process.step('remove book')
        medium.enrolments = medium.enrolments.filter((entry) => entry.enrolment !== enrolment)
      },
      async relabel(enrolment, label) {
        await process.step('relabel')
        medium.enrolments = medium.enrolments.map((entry) =>
          entry.enrolment === enrolment ? { ...entry, label } : entry,
        )
      },
    },
  }
}

/** Writes of one transaction before it commits; undefined: the row goes. */
type Stage = Record<TableName, Map<string, Row | undefined>>

function createStore(tables: Tables, process: Process, isFull: () => boolean): Store {
  let stage: Stage | undefined
  let last: Promise<unknown> = Promise.resolve()
  let closed = false

  const mustBeOpen = () => {
    if (closed) throw new DOMException('closed', 'DatabaseClosedError')
  }

  const rowsOf = <Content>(name: TableName, keyName: 'key' | 'id'): Rows<Content> => {
    const read = (key: string) => (stage?.[name].has(key) ? stage[name].get(key) : tables[name].get(key))
    const keys = () => {
      const all = new Set(tables[name].keys())
      for (const [key, row] of stage?.[name] ?? []) {
        if (row) all.add(key)
        else all.delete(key)
      }
      return [...all].sort()
    }
    /** As in IndexedDB, what is read or written is a copy. */
    const asked = <Value>(give: () => Value): Promise<Value> => {
      if (!process.alive) return never()
      try {
        mustBeOpen()
        return Promise.resolve(give())
      } catch (error) {
        return Promise.reject(error as Error)
      }
    }
    const write = (rows: readonly Content[], isNew: boolean) =>
      asked(() => {
        if (!stage) throw new Error('a write outside a transaction')
        for (const row of rows as readonly Row[]) {
          const key = String(row[keyName])
          if (isNew && read(key)) throw new DOMException(key, 'ConstraintError')
          stage[name].set(key, copyOf(row))
        }
      })
    return {
      get: (wanted) => asked(() => wanted.map((key) => copyOf(read(key)) as Content | undefined)),
      all: (first, end) =>
        asked(() =>
          keys()
            .filter((key) => (first === undefined || key >= first) && (end === undefined || key <= end))
            .map((key) => copyOf(read(key)) as Content),
        ),
      keys: () => asked(keys),
      add: (rows) => write(rows, true),
      put: (rows) => write(rows, false),
      remove: (gone) =>
        asked(() => {
          if (!stage) throw new Error('a removal outside a transaction')
          for (const key of gone) stage[name].set(key, undefined)
        }),
    }
  }

  async function transact(work: () => Promise<unknown>): Promise<void> {
    await process.step('transaction')
    mustBeOpen()
    const own = Object.fromEntries(tableNames.map((name) => [name, new Map()])) as Stage
    try {
      stage = own
      await work()
      await process.step('commit')
      if (isFull()) throw new DOMException('no room', 'QuotaExceededError')
      for (const name of tableNames) {
        for (const [key, row] of own[name]) {
          if (row) tables[name].set(key, row)
          else tables[name].delete(key)
        }
      }
    } finally {
      stage = undefined
    }
    await process.step('committed')
  }

  return {
    pages: rowsOf('pages', 'key'),
    lists: rowsOf('lists', 'key'),
    overlay: rowsOf('overlay', 'key'),
    outbox: rowsOf('outbox', 'id'),
    meta: rowsOf('meta', 'key'),
    drafts: rowsOf('drafts', 'key'),
    aside: rowsOf('aside', 'key'),
    transaction(_tables, work) {
      const next = last.then(() => transact(work))
      last = next.catch(() => undefined)
      return next
    },
    onEnd: () => undefined,
    close() {
      closed = true
    },
  }
}

/** A copy as deep as rows are ever changed: sealed bytes are written once. */
function copyOf<Content extends Row | undefined>(row: Content): Content {
  return row && ('value' in row ? { ...row, value: deepCopy(row['value']) } : { ...row })
}

/** What the structured clone of IndexedDB makes of plain objects, lists and bytes, many times quicker. */
function deepCopy(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value
  if (Array.isArray(value)) return value.map(deepCopy)
  const copy: Record<string, unknown> = {}
  for (const key in value) copy[key] = deepCopy((value as Record<string, unknown>)[key])
  return copy
}
