import { pauseInBrowser, type BookDevice } from '#book/device.ts'
import { createDeriver } from '#vault/deriver.ts'
import deriveWorker from '#vault/derive.worker.ts?worker&url'

interface ScriptPolicy {
  createScriptURL(text: string): string
}

const { trustedTypes } = globalThis as unknown as {
  trustedTypes: { createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy }
}
const policy = trustedTypes.createPolicy('app-sw', { createScriptURL: (text) => text })
const deriver = createDeriver(() => new Worker(policy.createScriptURL(deriveWorker), { type: 'module' }))

/** When the PIN had become a key the last time, by the page's clock. */
export const derived = { at: 0 }

/** The browser as the product gives it to a book. */
export const device: BookDevice = {
  indexedDB,
  keyRange: IDBKeyRange,
  locks: navigator.locks,
  storage: localStorage,
  crypto,
  deriver: {
    async derive(pin, parameters) {
      const bytes = await deriver.derive(pin, parameters)
      derived.at = performance.now()
      return bytes
    },
  },
  now: Date.now,
  newId: () => crypto.randomUUID(),
  pause: pauseInBrowser,
  patience: 1500,
}
