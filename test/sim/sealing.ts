import { createHash } from 'node:crypto'
import type { Deriver } from '#vault/deriver.ts'

/**
 * Sealing that is quick enough for millions of rows: a keystream and a check word, under the names of WebCrypto. It
 * hides and it notices, as the real one does, but it is no cipher and lives in proofs only.
 *
 * @param random fills bytes for nonces and keys
 * @param begin awaited before each sealing
 */
export function createSealing(
  random: (bytes: Uint8Array) => void,
  begin: () => Promise<void> = () => Promise.resolve(),
): Crypto {
  const subtle = {
    importKey: (_format: string, raw: Uint8Array | ArrayBuffer) =>
      Promise.resolve({ words: wordsOf(new Uint8Array(raw)) } as unknown as CryptoKey),
    ...agreement(random),
    encrypt: async ({ iv, additionalData }: Bound, key: QuickKey, data: Uint8Array) => {
      await begin()
      const sealed = new Uint8Array(data.length + tagLength)
      const seed = seedOf(key, iv)
      sealed.set(tagOf(seed, additionalData, data), data.length)
      whiten(seed, data, sealed)
      return sealed.buffer
    },
    decrypt: ({ iv, additionalData }: Bound, key: QuickKey, sealed: Uint8Array) => {
      if (sealed.length < tagLength) return Promise.reject(new DOMException('', 'OperationError'))
      const data = new Uint8Array(sealed.length - tagLength)
      const seed = seedOf(key, iv)
      whiten(seed, sealed.subarray(0, data.length), data)
      const tag = tagOf(seed, additionalData, data)
      const isWhole = tag.every((byte, index) => byte === sealed[data.length + index])
      return isWhole ? Promise.resolve(data.buffer) : Promise.reject(new DOMException('', 'OperationError'))
    },
  }
  return {
    subtle,
    getRandomValues<Bytes extends Uint8Array>(bytes: Bytes): Bytes {
      random(bytes)
      return bytes
    },
  } as unknown as Crypto
}

/** A deriver that takes no time; a PIN still matters. */
export const instantDeriver: Deriver = {
  derive(pin, parameters) {
    const text = new TextEncoder().encode(`${pin} ${JSON.stringify(parameters)}`)
    const bytes = new Uint8Array(32)
    let state = 0x9e3779b9
    for (let index = 0; index < 32; index += 1) {
      state = mix(state, index)
      for (const byte of text) state = mix(state, byte)
      bytes[index] = state & 255
    }
    return Promise.resolve(bytes)
  },
}

/**
 * Keys that two sides agree on, as a box for the server needs them (`src/seal/box.ts`): both halves of a pair are the same
 * words, so what two pairs have in common is the same from either side.
 */
function agreement(random: (bytes: Uint8Array) => void) {
  return {
    generateKey() {
      const secret = new Uint8Array(32)
      random(secret)
      const key = { words: wordsOf(secret) }
      return Promise.resolve({ publicKey: key, privateKey: key })
    },
    exportKey(format: string, { words }: QuickKey) {
      const bytes = new Uint8Array(format === 'raw' ? 65 : 32)
      bytes.set(new Uint8Array(Uint32Array.from(words.slice(0, 8)).buffer))
      return Promise.resolve(bytes.buffer)
    },
    deriveBits({ name, public: theirs, salt }: Agreement, { words }: QuickKey, bits: number) {
      const bytes = new Uint8Array(bits / 8)
      const other = name === 'ECDH' ? (theirs?.words ?? []) : wordsOf(salt ?? new Uint8Array())
      let state = bits
      for (let index = 0; index < 8; index += 1) state = mix(state, (words[index] ?? 0) ^ (other[index] ?? 0))
      for (let index = 0; index < bytes.length; index += 1) bytes[index] = state = mix(state, index)
      return Promise.resolve(bytes.buffer)
    },
    digest: (_name: string, data: Uint8Array) =>
      Promise.resolve(new Uint8Array(createHash('sha256').update(data).digest()).buffer),
  }
}

interface Agreement {
  name: string
  public?: QuickKey
  salt?: Uint8Array
}

interface Bound {
  iv: Uint8Array
  additionalData: Uint8Array
}

/** What a key is to this sealing. */
export interface QuickKey {
  words: readonly number[]
}

const tagLength = 16

function seedOf({ words }: QuickKey, iv: Uint8Array): number {
  let seed = 0x2545f491
  for (const word of words) seed = mix(seed, word)
  for (const byte of iv) seed = mix(seed, byte)
  return seed || 1
}

function wordsOf(raw: Uint8Array): number[] {
  const words: number[] = []
  for (let index = 0; index < raw.length; index += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = raw.subarray(index, index + 4)
    words.push((a | (b << 8) | (c << 16) | (d << 24)) >>> 0)
  }
  return words
}

/** Writes `from`, masked by the keystream of a seed, into the beginning of `to`: word by word, then what is left. */
function whiten(seed: number, from: Uint8Array, to: Uint8Array): void {
  const whole = from.length >> 2
  const [source, target] = [wordsIn(from, whole), new Int32Array(to.buffer, to.byteOffset, whole)]
  let state = seed
  for (let index = 0; index < whole; index += 1) {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    target[index] = (source[index] as number) ^ state
  }
  for (let index = whole << 2; index < from.length; index += 1) {
    to[index] = (from[index] as number) ^ (state & 255) ^ index
  }
}

function tagOf(seed: number, bound: Uint8Array, data: Uint8Array): Uint8Array {
  let left = mix(seed, bound.length)
  let right = mix(seed, data.length)
  for (const bytes of [bound, data]) {
    const whole = bytes.length >> 2
    const words = wordsIn(bytes, whole)
    for (let index = 0; index < whole; index += 1) {
      right = Math.imul(right ^ (words[index] as number), 0x01000193)
      left = (left + right) | 0
    }
    for (let index = whole << 2; index < bytes.length; index += 1) left = mix(left, bytes[index] as number)
  }
  const tag = new Uint8Array(tagLength)
  for (let index = 0; index < tagLength; index += 1) {
    left = mix(left, right + index)
    tag[index] = left & 255
  }
  return tag
}

/** The whole words of some bytes; these are copied where they do not lie on a word's border. */
function wordsIn(bytes: Uint8Array, count: number): Int32Array {
  const { buffer, byteOffset } = bytes
  return (byteOffset & 3) === 0
    ? new Int32Array(buffer, byteOffset, count)
    : new Int32Array(bytes.slice(0, count << 2).buffer)
}

function mix(state: number, value: number): number {
  let next = Math.imul(state ^ value, 0x85ebca6b)
  next ^= next >>> 13
  next = Math.imul(next, 0xc2b2ae35)
  return (next ^ (next >>> 16)) >>> 0
}
