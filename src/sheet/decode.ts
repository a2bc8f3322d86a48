/**
 * Bytes as text: UTF-8 or UTF-16 by their mark; without one UTF-16 where every other byte is zero, UTF-8 where the
 * bytes are that, otherwise windows-1258, the Vietnamese code page of old office files.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const start = bytes.subarray(0, 200)
  const zeros = [0, 1].map((rest) => start.filter((byte, index) => byte === 0 && index % 2 === rest).length)
  if ((zeros[1] as number) > start.length / 4) return new TextDecoder('utf-16le').decode(bytes)
  if ((zeros[0] as number) > start.length / 4) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1258').decode(bytes).normalize('NFC')
  }
}
