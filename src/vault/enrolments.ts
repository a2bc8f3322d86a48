import { get, promisifyRequest, update, type UseStore } from 'idb-keyval'

/**
 * A book that this device holds, in clear so that the PIN screen can offer it. No personal name: `label` is made of
 * area numbers, and the screen adds the role's word.
 */
export interface Enrolment {
  enrolment: string
  database: string
  role: string
  kind: 'training' | 'real'
  label: string
}

/** The books of this device. An entry leaves only with its whole book, which a revoked device gives up. */
export interface EnrolmentList {
  all(): Promise<Enrolment[]>
  add(enrolment: Enrolment): Promise<void>
  relabel(enrolment: string, label: string): Promise<void>
  remove(enrolment: string): Promise<void>
}

/** The list in its own small database, apart from the books, so that a damaged book is still known by name. */
export function openEnrolmentList(indexedDB: IDBFactory): EnrolmentList {
  const store = keyValueStore(indexedDB)
  return {
    all: async () => (await get<Enrolment[]>(key, store)) ?? [],
    add: (enrolment) => update<Enrolment[]>(key, (list) => [...(list ?? []), enrolment], store),
    remove: (enrolment) =>
      update<Enrolment[]>(
        key,
        (list) => (list ?? []).filter((entry) => entry.enrolment !== enrolment),
        store,
      ),
    relabel: (enrolment, label) =>
      update<Enrolment[]>(
        key,
        (list) => (list ?? []).map((entry) => (entry.enrolment === enrolment ? { ...entry, label } : entry)),
        store,
      ),
  }
}

const key = 'enrolments'

/** As idb-keyval's own `createStore`, but in a factory that is handed in. */
function keyValueStore(indexedDB: IDBFactory): UseStore {
  let opened: Promise<IDBDatabase> | undefined
  const open = (): Promise<IDBDatabase> => {
    const request = indexedDB.open('so-tre-em')
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore('list'))
    return promisifyRequest(request)
  }
  return async (mode, callback) => {
    opened ??= open().catch((error: unknown) => {
      opened = undefined
      throw error
    })
    const database = await opened
    return callback(database.transaction('list', mode).objectStore('list'))
  }
}
