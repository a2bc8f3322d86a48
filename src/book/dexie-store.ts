import { Dexie, type Table } from 'dexie'
import type { BookDevice } from './device.ts'
import { BookFailure, failureOf } from './failure.ts'
import { schemaVersion, tableNames, type Rows, type Store } from './store.ts'

/**
 * Opens (or creates) the database of one book in the browser. Saves are flushed to the medium (`strict`). Throws
 * BookFailure: `store-blocked` when an older tab holds the database for ten seconds, else what `failureOf` makes of the
 * error.
 */
export async function openDexieStore(device: BookDevice, name: string): Promise<Store> {
  if (!device.indexedDB || !device.keyRange) throw new BookFailure('no-storage')
  const dexie = new Dexie(name, {
    indexedDB: device.indexedDB,
    IDBKeyRange: device.keyRange,
    autoOpen: false,
    chromeTransactionDurability: 'strict',
  })
  dexie.version(schemaVersion).stores({
    pages: 'key',
    lists: 'key',
    overlay: 'key',
    outbox: 'id',
    meta: 'key',
    drafts: 'key',
    aside: 'key',
  })
  // Registered before anything is awaited: a `blocked` that nobody hears leaves the opening pending for ever.
  const blocked = new Promise<never>((_resolve, reject) => {
    dexie.on('blocked', () => {
      setTimeout(() => reject(new BookFailure('store-blocked')), 10_000)
    })
  })
  try {
    await Promise.race([dexie.open(), blocked])
    // The library opens what a newer release has written; this release could misread it. It counts versions by ten.
    if (dexie.backendDB().version > schemaVersion * 10) throw new BookFailure('store-newer')
    return storeOver(dexie)
  } catch (error) {
    dexie.close()
    throw failureOf(error)
  }
}

function storeOver(dexie: Dexie): Store {
  const rows = Object.fromEntries(tableNames.map((name) => [name, rowsOver(dexie.table(name))]))
  return {
    ...(rows as Pick<Store, (typeof tableNames)[number]>),
    transaction: (tables, work) => dexie.transaction('rw', tables, work),
    onEnd(listener) {
      // A newer build in another tab wants to upgrade, or the browser took the database away.
      dexie.on('versionchange', () => listener('store-blocked'))
      dexie.on('close', () => listener('store-vanished'))
    },
    close: () => dexie.close(),
  }
}

function rowsOver<Row>(table: Table<Row, string>): Rows<Row> {
  return {
    get: (keys) => table.bulkGet([...keys]),
    all: (first, last) =>
      first === undefined || last === undefined
        ? table.toArray()
        : table.where(':id').between(first, last, true, true).toArray(),
    keys: () => table.toCollection().primaryKeys(),
    add: (added) => table.bulkAdd(added),
    put: (changed) => table.bulkPut(changed),
    remove: (keys) => table.bulkDelete([...keys]),
  }
}
