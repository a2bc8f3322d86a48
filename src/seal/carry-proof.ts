import { base64Of } from './base64.ts'
import { canonicalJson } from './canonical.ts'

/** What a carried box says and of whom. */
export interface CarriedContent {
  book: number
  device: number
  epoch: string
  /** The changes as JSON; a text, because one that cannot be stored must not keep the others from travelling. */
  changes: string
}

/**
 * That the author's own device wrote a carried box (`PROTOCOL.md` K3): everybody has the key that boxes are sealed to, so
 * sealing alone proves nothing about who sealed. HMAC-SHA-256, base64url.
 *
 * @param secret the SHA-256 of the secret part of the device's token, as hexadecimal digits: all that the server keeps
 */
export async function carryProof(secret: string, content: CarriedContent): Promise<string> {
  const { subtle } = globalThis.crypto
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const key = await subtle.importKey('raw', encoder.encode(secret), algorithm, false, ['sign'])
  const { book, device, epoch, changes } = content
  const said = encoder.encode(canonicalJson(['carry/1', book, device, epoch, changes]))
  return base64Of(new Uint8Array(await subtle.sign('HMAC', key, said)))
}

const encoder = new TextEncoder()
