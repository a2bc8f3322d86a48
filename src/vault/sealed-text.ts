import { canonicalJson } from '#seal/canonical.ts'

/** Where a sealed value belongs; part of the authenticated data, so that no row can stand in for another. */
export interface Place {
  database: string
  store: string
  key: string
  generation: number
}

/** The version of the data key; raised when a key is ever replaced. */
export const keyVersion = 1

/** Steps of padding, in bytes, so that the size of a small row does not tell what is in it. */
const step = 256

/** Bytes of the random nonce in front of the ciphertext (96 bits, NIST SP 800-38D 8.2.2). */
const nonceLength = 12

/** Thrown when a sealed value does not open: damaged, swapped, of another generation, or under another key. */
export class SealBroken extends Error {
  override name = 'SealBroken'
}

/** Seals a text under the data key for one place: nonce, then AES-256-GCM ciphertext with tag. */
export async function sealText(
  crypto: Crypto,
  key: CryptoKey,
  place: Place,
  schemaVersion: number,
  text: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const nonce = crypto.getRandomValues(new Uint8Array(nonceLength))
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: nonce, additionalData: placeBytes(place, schemaVersion) },
    key,
    paddedBytes(text),
  )
  const bytes = new Uint8Array(nonceLength + sealed.byteLength)
  bytes.set(nonce)
  bytes.set(new Uint8Array(sealed), nonceLength)
  return bytes
}

/** Opens what `sealText` made, padding included (spaces, which JSON does not mind). Throws SealBroken. */
export async function openText(
  crypto: Crypto,
  key: CryptoKey,
  place: Place,
  schemaVersion: number,
  sealed: Uint8Array<ArrayBuffer>,
): Promise<string> {
  return decoder.decode(await openBytes(crypto, key, place, schemaVersion, sealed))
}

/** As `openText`, but the text is still UTF-8. */
export async function openBytes(
  crypto: Crypto,
  key: CryptoKey,
  place: Place,
  schemaVersion: number,
  sealed: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const bytes = await crypto.subtle.decrypt(
      {
        name: 'AES-GCM',
        iv: sealed.subarray(0, nonceLength),
        additionalData: placeBytes(place, schemaVersion),
      },
      key,
      sealed.subarray(nonceLength),
    )
    return new Uint8Array(bytes)
  } catch {
    throw new SealBroken(`${place.store} does not open`)
  }
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()

function placeBytes(place: Place, schemaVersion: number): Uint8Array<ArrayBuffer> {
  const { database, store, key, generation } = place
  return encoder.encode(canonicalJson([database, store, key, generation, keyVersion, schemaVersion]))
}

function paddedBytes(text: string): Uint8Array<ArrayBuffer> {
  const content = encoder.encode(text)
  const rest = content.length % step
  if (rest === 0) return content
  const bytes = new Uint8Array(content.length + step - rest).fill(0x20)
  bytes.set(content)
  return bytes
}
