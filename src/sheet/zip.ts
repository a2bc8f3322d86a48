import { SheetUnreadable, sheetLimits } from './cell.ts'

/** The parts of a ZIP archive by name, packed still; nothing is unpacked before it is asked for. */
export interface Zip {
  names: readonly string[]
  /** The bytes of a part, undefined where there is none. Throws `too-large` beyond the limit, `damaged` when broken. */
  read(name: string): Promise<Uint8Array | undefined>
}

interface Part {
  name: string
  method: number
  packed: number
  at: number
}

/** Opens an archive by its directory at the end (APPNOTE 4.3). Throws `damaged` where there is none. */
export function openZip(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts = new Map(partsOf(bytes, view).map((part) => [part.name, part]))
  return {
    names: [...parts.keys()],
    async read(name) {
      const part = parts.get(name)
      return part && unpack(bytes, view, part)
    },
  }
}

/** The text of a part in UTF-8 or UTF-16, undefined where there is none. */
export async function readText(zip: Zip, name: string): Promise<string | undefined> {
  const bytes = await zip.read(name)
  if (!bytes) return undefined
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe
  return new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(bytes)
}

function partsOf(bytes: Uint8Array, view: DataView): Part[] {
  let at = bytes.length - 22
  while (at >= 0 && view.getUint32(at, true) !== 0x06054b50) at -= 1
  if (at < 0) throw new SheetUnreadable('damaged')
  const count = view.getUint16(at + 10, true)
  let entry = view.getUint32(at + 16, true)
  const parts: Part[] = []
  for (let index = 0; index < count; index += 1) {
    if (entry + 46 > bytes.length || view.getUint32(entry, true) !== 0x02014b50)
      throw new SheetUnreadable('damaged')
    const length = view.getUint16(entry + 28, true)
    parts.push({
      name: new TextDecoder().decode(bytes.subarray(entry + 46, entry + 46 + length)),
      method: view.getUint16(entry + 10, true),
      packed: view.getUint32(entry + 20, true),
      at: view.getUint32(entry + 42, true),
    })
    entry += 46 + length + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true)
  }
  return parts
}

async function unpack(bytes: Uint8Array, view: DataView, part: Part): Promise<Uint8Array> {
  if (part.at + 30 > bytes.length || view.getUint32(part.at, true) !== 0x04034b50)
    throw new SheetUnreadable('damaged')
  const start = part.at + 30 + view.getUint16(part.at + 26, true) + view.getUint16(part.at + 28, true)
  const packed = bytes.subarray(start, start + part.packed)
  if (part.method === 0) return packed
  if (part.method !== 8) throw new SheetUnreadable('damaged')
  return inflate(packed)
}

/** Counts what comes out, since the directory's word about the size need not be true. */
async function inflate(packed: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([packed as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
  const reader = stream.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new SheetUnreadable('damaged')
    })
    if (done) break
    size += value.length
    if (size > sheetLimits.partBytes) {
      await reader.cancel()
      throw new SheetUnreadable('too-large')
    }
    chunks.push(value)
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
