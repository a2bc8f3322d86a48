import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import type { BookDevice } from '#book/device.ts'
import type { Deriver } from '#vault/deriver.ts'
import { idOf } from './family.ts'

/** A phone in memory: its databases, its locks, its clock. Opening again on the same phone is switching it on again. */
export interface Phone extends BookDevice {
  indexedDB: IDBFactory
  clock: { now: number }
  values: Map<string, string>
}

/** Argon2 has a test of its own; here the PIN only has to matter. */
export const quickDeriver: Deriver = {
  async derive(pin, parameters) {
    const bytes = new TextEncoder().encode(`${pin} ${JSON.stringify(parameters)}`)
    return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  },
}

export function createPhone(): Phone {
  const values = new Map<string, string>()
  const clock = { now: Date.UTC(2026, 10, 24, 1) }
  let ids = 0
  return {
    indexedDB: new IDBFactory(),
    keyRange: IDBKeyRange,
    locks: createLocks(),
    storage: {
      getItem: (key) => values.get(key) ?? null,
      setItem: (key, value) => void values.set(key, value),
    },
    crypto: globalThis.crypto,
    deriver: quickDeriver,
    now: () => clock.now,
    newId: () => idOf((ids += 1)),
    pause: () => Promise.resolve(),
    patience: 0,
    clock,
    values,
  }
}

/** Exclusive locks of one phone, without waiting: what a second tab sees at once. */
export function createLocks(): BookDevice['locks'] {
  const held = new Set<string>()
  const request = async (
    name: string,
    _options: LockOptions,
    work: (lock: Lock | null) => unknown,
  ): Promise<unknown> => {
    if (held.has(name)) return work(null)
    held.add(name)
    try {
      return await work({ name, mode: 'exclusive' })
    } finally {
      held.delete(name)
    }
  }
  return { request: request as LockManager['request'] }
}
