import type { Database, Scope, Transaction } from '#server/db/database.ts'
import type { Process } from '../machine.ts'
import { forgetOrder, noteRow } from './by-number.ts'
import type { Row, Session, TableName, Tables, Written } from './session.ts'
import { runStatement } from './statement.ts'

export interface Disk {
  tables: Tables
  /** Told what a transaction wrote, once it has committed. */
  committed: (written: readonly Written[]) => void
}

export function emptyTables(): Tables {
  return {
    head: new Map(),
    account: new Map(),
    account_area: new Map(),
    device: new Map(),
    stream: new Map(),
    log: new Map(),
    result: new Map(),
    record: new Map(),
    departure: new Map(),
    audit: new Map(),
    sealing_key: new Map(),
  }
}

export function copyTables(tables: Tables): Tables {
  return Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, new Map(rows)])) as Tables
}

/** What rows were before, in the order in which they were written. */
type Undo = [TableName, string, Row | undefined][]

export interface OpenTables {
  database: Database
  /** Takes back what has not committed: the process has died. */
  rollBack: () => void
  /** A backup of what has committed. */
  copy: () => Tables
}

/**
 * The server's database in memory: it understands the product's own statements (`statement.ts`), holds readers of a
 * snapshot and the one writer apart, and forgets a transaction that did not commit. The process may die at every query,
 * before the commit and after it.
 */
export function openTables(disk: Disk, process: Process): OpenTables {
  let snapshots = 0
  let writer: object | undefined
  let undo: Undo = []
  const waiting: { mayGo: () => boolean; go: () => void }[] = []

  const wake = () => {
    for (let index = 0; index < waiting.length;) {
      const one = waiting[index] as (typeof waiting)[number]
      if (!one.mayGo()) return
      waiting.splice(index, 1)
      one.go()
    }
  }
  const isFree = () => writer === undefined
  const isQuiet = () => writer === undefined && snapshots === 0
  const woken = (mayGo: () => boolean) => new Promise<void>((go) => waiting.push({ mayGo, go }))
  const rollBack = () => {
    takeBack(disk.tables, undo)
    undo = []
  }

  async function transaction<Value>(
    wanted: Scope,
    work: (transaction: Transaction) => Promise<Value>,
  ): Promise<Value> {
    const self = {}
    const isSnapshot = wanted.snapshot === true
    let scope = { book: wanted.book, areas: wanted.areas ?? [], sensitivity: wanted.sensitivity ?? -1 }
    let last: Promise<unknown> = Promise.resolve()
    let isFirst = true

    async function runOne(text: string, values: readonly unknown[]): Promise<object[]> {
      await process.step('query')
      const isWriting = !isSnapshot && !text.startsWith('select')
      if (isSnapshot && isFirst) {
        // Several may be woken at once: whoever goes on looks again, and takes the lock in the same breath.
        while (!isFree()) await woken(isFree)
        snapshots += 1
        isFirst = false
      } else if (isWriting && writer !== self) {
        while (!isQuiet()) await woken(isQuiet)
        writer = self
      } else if (!isSnapshot && writer !== self) {
        while (!isFree()) await woken(isFree)
      }
      const session: Session = {
        tables: disk.tables,
        scope,
        put(table, key, row) {
          if (writer !== self) throw new Error('a write by a reader')
          undo.push([table, key, disk.tables[table].get(key)])
          disk.tables[table].set(key, row)
          if (table === 'record' || table === 'departure') noteRow(disk.tables[table], key, row)
        },
      }
      return runStatement(session, text, values)
    }

    const end = () => {
      if (isSnapshot && !isFirst) snapshots -= 1
      if (writer === self) writer = undefined
      wake()
    }
    try {
      const value = await work({
        query<Found extends object>(text: string, values: readonly unknown[] = []) {
          const next = last.then(() => runOne(text, values))
          last = next.catch(() => undefined)
          return next as Promise<Found[]>
        },
        narrow(areas, sensitivity) {
          const next = last.then(() => {
            scope = { ...scope, areas, sensitivity }
          })
          last = next
          return next
        },
      })
      await last
      await process.step('commit')
      if (writer === self) {
        const written = new Map(undo.map(([table, key]) => [`${table} ${key}`, { table, key }]))
        undo = []
        disk.committed(
          [...written.values()].map(({ table, key }) => ({
            table,
            key,
            row: disk.tables[table].get(key) as Row,
          })),
        )
      }
      end()
      await process.step('committed')
      return value
    } catch (error) {
      // As on one connection, what was asked for beside the query that failed comes first.
      await last.catch(() => undefined)
      if (writer === self) rollBack()
      end()
      throw error
    }
  }

  return {
    database: { transaction, close: () => Promise.resolve() },
    rollBack,
    copy() {
      const tables = copyTables(disk.tables)
      takeBack(tables, undo)
      return tables
    },
  }
}

function takeBack(tables: Tables, undo: Undo): void {
  for (const [table, key, before] of undo.toReversed()) {
    if (before) tables[table].set(key, before)
    else tables[table].delete(key)
  }
  if (undo.length > 0) [tables.record, tables.departure].forEach(forgetOrder)
}
