import { openBytes, openText, SealBroken, sealText } from '#vault/sealed-text.ts'
import { BookFailure } from './failure.ts'
import { schemaVersion } from './store.ts'

/** Seals and opens the values of one book; lives exactly as long as the book is open. */
export interface Sealer {
  /** Seals a text of JSON for one place. */
  seal(store: string, key: string, generation: number, json: string): Promise<Uint8Array<ArrayBuffer>>
  /** The value; throws SealBroken when it is not what was written in this place. */
  open(store: string, key: string, generation: number, sealed: Uint8Array<ArrayBuffer>): Promise<unknown>
  /** The text as it was sealed, in UTF-8, padding included. */
  openBytes(
    store: string,
    key: string,
    generation: number,
    sealed: Uint8Array<ArrayBuffer>,
  ): Promise<Uint8Array<ArrayBuffer>>
  /** Drops the key; nothing can be sealed or opened afterwards. */
  forget(): void
}

export function createSealer(crypto: Crypto, dataKey: CryptoKey, database: string): Sealer {
  let held: CryptoKey | undefined = dataKey
  const key = (): CryptoKey => {
    if (!held) throw new BookFailure('store-closed')
    return held
  }
  return {
    seal: async (store, rowKey, generation, json) =>
      sealText(crypto, key(), { database, store, key: rowKey, generation }, schemaVersion, json),
    async open(store, rowKey, generation, sealed) {
      const place = { database, store, key: rowKey, generation }
      return JSON.parse(await openText(crypto, key(), place, schemaVersion, sealed)) as unknown
    },
    openBytes: async (store, rowKey, generation, sealed) =>
      openBytes(crypto, key(), { database, store, key: rowKey, generation }, schemaVersion, sealed),
    forget() {
      held = undefined
    },
  }
}

/** The value of a promise, or undefined when its seal is broken. */
export async function unlessBroken<Value>(opening: Promise<Value>): Promise<Value | undefined> {
  try {
    return await opening
  } catch (error) {
    if (error instanceof SealBroken) return undefined
    throw error
  }
}
