import type { BookDevice } from '#book/device.ts'

/** What somebody with the phone's disk in hand can do: read every row, change one. No keys, no book. */
export type DiskRow = Record<string, unknown>

/** A disk that is not IndexedDB: its tables by book and name, each with its rows by key as they lie there. */
export type RawDisk = Map<string, Readonly<Record<string, Map<string, DiskRow>>>>

type Device = Pick<BookDevice, 'indexedDB'> & { raw?: RawDisk }

export async function databaseNames({ indexedDB, raw }: Device): Promise<string[]> {
  if (raw) return [...raw.keys()]
  return ((await indexedDB?.databases()) ?? []).map(({ name }) => String(name))
}

/** The rows of a store of the only book on the phone. */
export async function rowsOf(phone: Device, store: string): Promise<DiskRow[]> {
  if (phone.raw) return [...tableOf(phone.raw, store).values()]
  const database = await openOnly(phone)
  const rows = await done(database.transaction(store).objectStore(store).getAll())
  database.close()
  return rows as DiskRow[]
}

/** Changes one row in place. */
export async function changeRow(
  phone: Device,
  store: string,
  key: string,
  change: (row: DiskRow) => void,
): Promise<void> {
  if (phone.raw) return change(tableOf(phone.raw, store).get(key) as DiskRow)
  const database = await openOnly(phone)
  const table = database.transaction(store, 'readwrite').objectStore(store)
  const row = (await done(table.get(key))) as DiskRow
  change(row)
  await done(table.put(row))
  database.close()
}

/** Takes rows away. */
export async function removeRows(phone: Device, store: string, keys: readonly string[]): Promise<void> {
  if (phone.raw) {
    for (const key of keys) tableOf(phone.raw, store).delete(key)
    return
  }
  const database = await openOnly(phone)
  const table = database.transaction(store, 'readwrite').objectStore(store)
  for (const key of keys) await done(table.delete(key))
  database.close()
}

/** Takes a database away, as a browser does that clears its storage. */
export async function deleteDatabase({ indexedDB, raw }: Device, name: string): Promise<void> {
  if (raw) raw.delete(name)
  else if (indexedDB) await done(indexedDB.deleteDatabase(name))
}

/** Everything that can be read in a database: keys, values, and bytes taken as text. */
export async function textIn(phone: Device, name: string): Promise<string> {
  if (phone.raw) return textOfTables(phone.raw.get(name) ?? {})
  const database = await done((phone.indexedDB as IDBFactory).open(name))
  const texts: string[] = []
  for (const store of database.objectStoreNames) {
    const rows = (await done(database.transaction(store).objectStore(store).getAll())) as unknown[]
    texts.push(store, jsonOf(rows))
  }
  database.close()
  return texts.join('\n')
}

function textOfTables(tables: Readonly<Record<string, Map<string, DiskRow>>>): string {
  return Object.entries(tables)
    .flatMap(([name, rows]) => [name, jsonOf([...rows.values()])])
    .join('\n')
}

function jsonOf(rows: unknown[]): string {
  return JSON.stringify(rows, (_key, value: unknown) => (value instanceof Uint8Array ? textOf(value) : value))
}

/** A table of the only book. */
function tableOf(raw: RawDisk, store: string): Map<string, DiskRow> {
  const [tables] = raw.values()
  return tables?.[store] ?? new Map()
}

async function openOnly(phone: Device): Promise<IDBDatabase> {
  const [name] = (await databaseNames(phone)).filter((database) => database.startsWith('book-'))
  return done((phone.indexedDB as IDBFactory).open(String(name)))
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

function done<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error as Error))
  })
}
