import { pauseInBrowser } from '#book/device.ts'
import { createDeriver } from '#vault/deriver.ts'
import deriveWorker from '#vault/derive.worker.ts?worker&url'
import { bookContract } from '../book/contract.ts'
import type { TestPhone } from '../book/phone.ts'

/**
 * Runs in the tests' browser: the book's contract on the browser's own IndexedDB, locks, crypto and Argon2 worker. The
 * page holds the list of cases; `runCase` answers what was wrong, or nothing.
 */
export interface ContractPage {
  cases: string[]
  runCase(index: number): Promise<string | undefined>
}

const policy = trustedTypesPolicy()
let phones = 0

const cases = bookContract(createPhone)
const page: ContractPage = {
  cases: cases.map(({ name }) => name),
  async runCase(index) {
    try {
      await cases[index]?.run()
      return undefined
    } catch (error) {
      return error instanceof Error ? (error.stack ?? error.message) : String(error)
    }
  },
}
Object.assign(globalThis, { contractPage: page })

/** A phone of its own within the one browser: everything that has a name gets the phone's prefix. */
function createPhone(): TestPhone {
  const prefix = `phone-${(phones += 1)}/`
  const clock = { now: Date.UTC(2026, 10, 24, 1) }
  let ids = 0
  return {
    indexedDB: factoryOf(prefix),
    keyRange: IDBKeyRange,
    locks: {
      request: ((name: string, ...rest: [LockOptions, LockGrantedCallback<unknown>]) =>
        navigator.locks.request(prefix + name, ...rest)) as LockManager['request'],
    },
    storage: {
      getItem: (key) => localStorage.getItem(prefix + key),
      setItem: (key, value) => localStorage.setItem(prefix + key, value),
    },
    crypto,
    deriver: createDeriver(() => new Worker(policy.createScriptURL(deriveWorker), { type: 'module' })),
    now: () => clock.now,
    newId: () => `00000000-0000-7000-8000-${String((ids += 1)).padStart(12, '0')}`,
    pause: pauseInBrowser,
    patience: 0,
    clock,
  }
}

function factoryOf(prefix: string): IDBFactory {
  return {
    open: (name: string, version?: number) => indexedDB.open(prefix + name, version),
    deleteDatabase: (name: string) => indexedDB.deleteDatabase(prefix + name),
    cmp: (left: unknown, right: unknown) => indexedDB.cmp(left, right),
    databases: async () => {
      const all = await indexedDB.databases()
      return all
        .filter(({ name }) => name?.startsWith(prefix))
        .map(({ name, version }) => ({ name: name?.slice(prefix.length) ?? '', version: version ?? 1 }))
    },
  }
}

function trustedTypesPolicy(): ScriptPolicy {
  const { trustedTypes } = globalThis as unknown as { trustedTypes: TrustedTypes }
  return trustedTypes.createPolicy('app-sw', { createScriptURL: (text) => text })
}

interface ScriptPolicy {
  createScriptURL(text: string): string
}

interface TrustedTypes {
  createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy
}
