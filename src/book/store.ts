import { Dexie, type Table } from 'dexie'
import type { Receipt } from './book.ts'
import type { BookDevice } from './device.ts'
import { BookFailure, failureOf } from './failure.ts'

/** Version of the local database and of what its sealed rows mean; only ever raised, with an upgrade beside it. */
export const schemaVersion = 1

/** A sealed value; `generation` counts how often the key was written and is authenticated with it. */
export interface SealedRow {
  key: string
  generation: number
  sealed: Uint8Array<ArrayBuffer>
}

/** The newest server state of one record since the pages were written; `seq` and `area` stay in clear. */
export interface OverlayRow extends SealedRow {
  seq: number
  area: string
}

/** One change of this device, sealed; all else is bookkeeping that sending needs. */
export interface OutboxRow {
  id: string
  stream: 'work' | 'urgent'
  number: number
  entity: string
  entityId: string
  state: 'waiting' | 'applied' | 'conflict' | 'refused' | 'dismissed'
  savedAt: number
  sealed: Uint8Array<ArrayBuffer>
  receipt?: Pick<Receipt, 'seq' | 'reason' | 'field' | 'at' | 'hash'> | undefined
}

export interface MetaRow {
  key: string
  value: unknown
}

export type Store = Dexie & {
  pages: Table<SealedRow, string>
  lists: Table<SealedRow, string>
  overlay: Table<OverlayRow, string>
  outbox: Table<OutboxRow, string>
  meta: Table<MetaRow, string>
  drafts: Table<SealedRow, string>
  aside: Table<{ key: string; row: unknown }, string>
}

/**
 * Opens (or creates) the database of one book. Saves are flushed to the medium (`strict`). Throws BookFailure:
 * `store-blocked` when an older tab holds the database for ten seconds, else what `failureOf` makes of the error.
 */
export async function openStore(device: BookDevice, name: string): Promise<Store> {
  if (!device.indexedDB || !device.keyRange) throw new BookFailure('no-storage')
  const store = new Dexie(name, {
    indexedDB: device.indexedDB,
    IDBKeyRange: device.keyRange,
    autoOpen: false,
    chromeTransactionDurability: 'strict',
  }) as Store
  store.version(schemaVersion).stores({
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
    store.on('blocked', () => {
      setTimeout(() => reject(new BookFailure('store-blocked')), 10_000)
    })
  })
  try {
    await Promise.race([store.open(), blocked])
    // The library opens what a newer release has written; this release could misread it. It counts versions by ten.
    if (store.backendDB().version > schemaVersion * 10) throw new BookFailure('store-newer')
    return store
  } catch (error) {
    store.close()
    throw failureOf(error)
  }
}
