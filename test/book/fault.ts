import { IDBObjectStore } from 'fake-indexeddb'
import { createLocks, type Phone } from './device.ts'

/** What goes wrong: the app dies at a step, or the disk has no room for a write. */
export type Fault = 'killed' | 'full'

/**
 * The phone in which one step goes wrong: every write to a store and every sealing is a step. After a kill nothing
 * works any more; a full disk fails each write from then on until `mend`.
 */
export function faultyPhone(
  phone: Phone,
  at: number,
  fault: Fault,
): Phone & { hit(): boolean; mend(): void } {
  let steps = 0
  let broken = true
  const step = () => {
    steps += 1
    if (broken && steps >= at) throw errorOf(fault)
  }
  const subtle = new Proxy(phone.crypto.subtle, {
    get: (target, name) => {
      if (name === 'encrypt') {
        return (...sealing: Parameters<SubtleCrypto['encrypt']>) => {
          if (fault === 'killed') step()
          return target.encrypt(...sealing)
        }
      }
      const value: unknown = Reflect.get(target, name)
      return typeof value === 'function' ? (value.bind(target) as unknown) : value
    },
  })
  const restore = failingWrites(step)
  return {
    ...phone,
    crypto: { subtle, getRandomValues: phone.crypto.getRandomValues.bind(phone.crypto) } as Crypto,
    hit: () => steps >= at,
    mend() {
      broken = false
      restore()
    },
  }
}

/** The same phone switched on again: the disk as it was left, no lock held. */
export function switchedOn(phone: Phone): Phone {
  return { ...phone, locks: createLocks() }
}

/** Makes every write of every store a step; a write that fails takes its transaction with it. */
function failingWrites(step: () => void): () => void {
  const prototype = IDBObjectStore.prototype as unknown as Record<string, (...values: unknown[]) => unknown>
  const names = ['put', 'add', 'delete'] as const
  const originals = names.map((name) => [name, prototype[name]] as const)
  for (const [name, original] of originals) {
    prototype[name] = function (this: { transaction: { abort(): void } }, ...values: unknown[]) {
      try {
        step()
      } catch (error) {
        this.transaction.abort()
        throw error
      }
      return original?.apply(this, values)
    }
  }
  return () => {
    for (const [name, original] of originals) if (original) prototype[name] = original
  }
}

function errorOf(fault: Fault): Error {
  return fault === 'full'
    ? new DOMException('no room', 'QuotaExceededError')
    : new DOMException('gone', 'UnknownError')
}
