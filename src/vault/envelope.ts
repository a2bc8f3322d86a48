import { canonicalJson } from '#seal/canonical.ts'
import { hexOf } from '#seal/digest.ts'
import { isDowngraded, kdfCost, type Deriver, type KdfParameters } from './deriver.ts'

/** The data key of one book, wrapped under the PIN; lies in clear beside the book. */
export interface Envelope {
  kdf: KdfParameters
  nonce: Uint8Array<ArrayBuffer>
  wrapped: Uint8Array<ArrayBuffer>
}

export type Unwrapped = { ok: true; key: CryptoKey } | { ok: false; reason: 'wrong-pin' | 'downgraded' }

/**
 * A new data key and its envelope (`PROTOCOL.md` E4). The raw key exists only inside this function; what it returns
 * cannot be exported.
 */
export async function createEnvelope(
  crypto: Crypto,
  deriver: Deriver,
  database: string,
  pin: string,
): Promise<{ envelope: Envelope; key: CryptoKey }> {
  const kdf: KdfParameters = { ...kdfCost, salt: hexOf(crypto.getRandomValues(new Uint8Array(16))) }
  const wrapping = await wrappingKey(crypto, deriver, pin, kdf, 'encrypt')
  const nonce = crypto.getRandomValues(new Uint8Array(12))
  const raw = crypto.getRandomValues(new Uint8Array(32))
  const parameters = { name: 'AES-GCM', iv: nonce, additionalData: boundTo(database, kdf) }
  const wrapped = new Uint8Array(await crypto.subtle.encrypt(parameters, wrapping, raw))
  const key = await dataKey(crypto, raw)
  return { envelope: { kdf, nonce, wrapped }, key }
}

/**
 * Opens an envelope with a PIN. Parameters below the floor are refused unseen; the parameters and the database's
 * name are authenticated, so an envelope put in another book's place does not open.
 */
export async function openEnvelope(
  crypto: Crypto,
  deriver: Deriver,
  database: string,
  pin: string,
  envelope: Envelope,
): Promise<Unwrapped> {
  if (isDowngraded(envelope.kdf)) return { ok: false, reason: 'downgraded' }
  const wrapping = await wrappingKey(crypto, deriver, pin, envelope.kdf, 'decrypt')
  try {
    const raw = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: envelope.nonce, additionalData: boundTo(database, envelope.kdf) },
      wrapping,
      envelope.wrapped,
    )
    return { ok: true, key: await dataKey(crypto, new Uint8Array(raw)) }
  } catch {
    return { ok: false, reason: 'wrong-pin' }
  }
}

async function wrappingKey(
  crypto: Crypto,
  deriver: Deriver,
  pin: string,
  kdf: KdfParameters,
  use: 'encrypt' | 'decrypt',
): Promise<CryptoKey> {
  const bytes = await deriver.derive(pin, kdf)
  const key = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, [use])
  bytes.fill(0)
  return key
}

async function dataKey(crypto: Crypto, raw: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt'])
  raw.fill(0)
  return key
}

function boundTo(database: string, kdf: KdfParameters): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(canonicalJson({ database, kdf }))
}
