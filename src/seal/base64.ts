/** Bytes as base64url without padding (RFC 4648, 5). */
export function base64Of(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')
}

/**
 * The bytes of a base64url text; undefined when it is none, or not the one text that these bytes have: two spellings
 * of one value would let a changed text pass for the same.
 */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) return undefined
  const plain = atob(text.replace(/-/g, '+').replace(/_/g, '/'))
  const bytes = new Uint8Array(plain.length)
  for (let index = 0; index < plain.length; index += 1) bytes[index] = plain.charCodeAt(index)
  return base64Of(bytes) === text ? bytes : undefined
}
