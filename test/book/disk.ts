import type { BookDevice } from '#book/device.ts'

/** What somebody with the phone's disk in hand can do: read every row, change one. No keys, no book. */
export type DiskRow = Record<string, unknown>

export async function databaseNames({ indexedDB }: BookDevice): Promise<string[]> {
  return ((await indexedDB?.databases()) ?? []).map(({ name }) => String(name))
}

/** The rows of a store of the only book on the phone. */
export async function rowsOf(phone: BookDevice, store: string): Promise<DiskRow[]> {
  const database = await openOnly(phone)
  const rows = await done(database.transaction(store).objectStore(store).getAll())
  database.close()
  return rows as DiskRow[]
}

/** Changes one row in place. */
export async function changeRow(
  phone: BookDevice,
  store: string,
  key: string,
  change: (row: DiskRow) => void,
): Promise<void> {
  const database = await openOnly(phone)
  const table = database.transaction(store, 'readwrite').objectStore(store)
  const row = (await done(table.get(key))) as DiskRow
  change(row)
  await done(table.put(row))
  database.close()
}

/** Everything that can be read in a database: keys, values, and bytes taken as text. */
export async function textIn(phone: BookDevice, name: string): Promise<string> {
  const database = await done((phone.indexedDB as IDBFactory).open(name))
  const texts: string[] = []
  for (const store of database.objectStoreNames) {
    const rows = (await done(database.transaction(store).objectStore(store).getAll())) as unknown[]
    texts.push(
      store,
      JSON.stringify(rows, (_key, value: unknown) => (value instanceof Uint8Array ? textOf(value) : value)),
    )
  }
  database.close()
  return texts.join('\n')
}

async function openOnly(phone: BookDevice): Promise<IDBDatabase> {
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
