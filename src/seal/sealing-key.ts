import { base64Of, bytesOf } from './base64.ts'

/** The public half of a server's key, as it travels: a point of P-256 (65 bytes, base64url) and what it is called. */
export interface SealingKey {
  id: string
  public: string
}

/** Both halves; the private one is PKCS #8 in base64url and never leaves the server. */
export interface OpeningKey extends SealingKey {
  private: string
}

/** The curve of every key here. */
export const curve = { name: 'ECDH', namedCurve: 'P-256' }

/** A new pair. */
export async function makeOpeningKey(): Promise<OpeningKey> {
  const { subtle } = globalThis.crypto
  const pair = await subtle.generateKey(curve, true, ['deriveBits'])
  const [point, secret] = await Promise.all([
    subtle.exportKey('raw', pair.publicKey),
    subtle.exportKey('pkcs8', pair.privateKey),
  ])
  const bytes = new Uint8Array(point)
  return { id: await keyId(bytes), public: base64Of(bytes), private: base64Of(new Uint8Array(secret)) }
}

/** Whether a key is what it is called: its id is the digest of its point, so that no other can stand in for it. */
export async function isGenuine({ id, public: point }: SealingKey): Promise<boolean> {
  const bytes = bytesOf(point)
  return bytes?.length === 65 && (await keyId(bytes)) === id
}

/** The first 16 bytes of the point's SHA-256, as base64url. */
async function keyId(point: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await globalThis.crypto.subtle.digest('SHA-256', point)
  return base64Of(new Uint8Array(digest).subarray(0, 16))
}
