/**
 * A ZIP archive of text files, deflated (APPNOTE 4.3). Made here because the packing libraries start workers from
 * `blob:` addresses for anything large, which this product's policy refuses.
 */
export async function packZip(files: Readonly<Record<string, string>>): Promise<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder()
  const blocks: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let at = 0
  for (const [path, text] of Object.entries(files)) {
    const name = encoder.encode(path)
    const bytes = encoder.encode(text)
    const packed = await deflate(bytes)
    const facts = new DataView(new ArrayBuffer(26))
    facts.setUint16(0, 20, true)
    facts.setUint16(2, 0x0800, true)
    facts.setUint16(4, 8, true)
    // 1 January 2000: the same content gives the same bytes on every day.
    facts.setUint16(8, (20 << 9) | (1 << 5) | 1, true)
    facts.setUint32(10, crc32(bytes), true)
    facts.setUint32(14, packed.length, true)
    facts.setUint32(18, bytes.length, true)
    facts.setUint16(22, name.length, true)
    const common = new Uint8Array(facts.buffer)
    blocks.push(signature(0x04034b50), common, name, packed)
    const tail = new DataView(new ArrayBuffer(14))
    tail.setUint32(10, at, true)
    directory.push(signature(0x02014b50), Uint8Array.of(20, 0), common, new Uint8Array(tail.buffer), name)
    at += 30 + name.length + packed.length
  }
  const count = Object.keys(files).length
  const size = directory.reduce((sum, part) => sum + part.length, 0)
  const end = new DataView(new ArrayBuffer(18))
  end.setUint16(4, count, true)
  end.setUint16(6, count, true)
  end.setUint32(8, size, true)
  end.setUint32(12, at, true)
  return joined([...blocks, ...directory, signature(0x06054b50), new Uint8Array(end.buffer)])
}

async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

function signature(number: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(4))
  view.setUint32(0, number, true)
  return new Uint8Array(view.buffer)
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** The checksum of ZIP and PNG (ISO 3309, reversed polynomial). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] as number) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}

const crcTable = Uint32Array.from({ length: 256 }, (_, start) => {
  let value = start
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})
