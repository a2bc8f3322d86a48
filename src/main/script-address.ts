import sheetWorker from '#sheet/read.worker.ts?worker&url'
import deriveWorker from '#vault/derive.worker.ts?worker&url'

/** What the policy makes of a text: an address that the browser lets a worker run from. */
type ScriptAddress = string & { readonly trusted: unique symbol }

/** The part of Trusted Types that is used; not every browser has it, and then a text serves. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(text: string): string },
  ): {
    createScriptURL(text: string): ScriptAddress
  }
}

const own: readonly string[] = ['/sw.js', deriveWorker, sheetWorker]

/** Only these three scripts may run beside the page; the policy's name is the one that the server's header permits. */
const rules = {
  createScriptURL(text: string): string {
    if (!own.includes(text)) throw new TypeError('not a script of this product')
    return text
  },
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
const policy = trustedTypes?.createPolicy('app-sw', rules)

function addressOf(text: string): ScriptAddress {
  return policy ? policy.createScriptURL(text) : (rules.createScriptURL(text) as ScriptAddress)
}

/** The service worker's address for `register`. */
export const serviceWorkerAddress = addressOf('/sw.js')

/** A worker that turns one PIN into key material. */
export function startDeriveWorker(): Worker {
  return new Worker(addressOf(deriveWorker), { type: 'module' })
}

/** A worker that reads one list (`sheet/reader.ts`). */
export function startSheetWorker(): Worker {
  return new Worker(addressOf(sheetWorker), { type: 'module' })
}
