import { BookFailure } from '#book/failure.ts'
import type { Sealer } from '#book/sealer.ts'
import { SealBroken } from '#vault/sealed-text.ts'
import type { QuickKey } from './sealing.ts'

interface Sealed {
  key: string
  place: string
  json: string
  words: Uint32Array
}

/** What sealed bytes stand for, by their first word. */
export type Vault = Map<number, Sealed>

/** Makes sealers in the place of `createSealer`. */
export type MakeSealer = (machine: Crypto, dataKey: CryptoKey, database: string) => Sealer

const length = 8
const encoder = new TextEncoder()

/**
 * Sealers for millions of rows: what lies on the disk are bytes without meaning, what they stand for is kept beside it
 * and given out only to whoever has the key, names the place, and brings the bytes whole. No cipher; for proofs only.
 *
 * @param vault what the sealed bytes of one phone stand for; lives as long as its disk
 * @param begin awaited before each sealing
 */
export function createQuickSealers(
  vault: Vault,
  begin: () => Promise<void> = () => Promise.resolve(),
): MakeSealer {
  return (_machine, dataKey, database) => {
    let key: string | undefined = (dataKey as unknown as QuickKey).words.join(' ')
    const placeOf = (store: string, row: string, generation: number) =>
      `${database} ${store} ${row} ${generation}`

    function find(store: string, row: string, generation: number, bytes: Uint8Array): string {
      if (key === undefined) throw new BookFailure('store-closed')
      const words = new Uint32Array(bytes.slice().buffer, 0, bytes.length >> 2)
      const sealed = vault.get(words[0] as number)
      const isWhole =
        sealed !== undefined &&
        bytes.length === length * 4 &&
        sealed.words.every((word, index) => word === words[index])
      if (!isWhole || sealed.key !== key || sealed.place !== placeOf(store, row, generation))
        throw new SealBroken(`${store} does not open`)
      return sealed.json
    }

    return {
      async seal(store, row, generation, json) {
        if (key === undefined) throw new BookFailure('store-closed')
        const own = key
        await begin()
        const words = new Uint32Array(length)
        const serial = vault.size + 1
        for (let index = 0; index < length; index += 1)
          words[index] = Math.imul(serial, 0x9e3779b1 + 2 * index)
        vault.set(words[0] as number, { key: own, place: placeOf(store, row, generation), json, words })
        return new Uint8Array(words.slice().buffer)
      },
      open: async (store, row, generation, bytes) =>
        JSON.parse(find(store, row, generation, bytes)) as unknown,
      openBytes: async (store, row, generation, bytes) => encoder.encode(find(store, row, generation, bytes)),
      forget() {
        key = undefined
      },
    }
  }
}
