import { canonicalJson } from './canonical.ts'

/** SHA-256 of bytes, or of the UTF-8 bytes of a text, as 64 lower-case hexadecimal digits. */
export async function sha256(content: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return hexOf(new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', bytes)))
}

/** SHA-256 of a value's canonical JSON: equal values have equal digests on every machine. */
export async function digestOf(value: unknown): Promise<string> {
  return sha256(canonicalJson(value))
}

/** Bytes as lower-case hexadecimal digits. */
export function hexOf(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += byte.toString(16).padStart(2, '0')
  return text
}
