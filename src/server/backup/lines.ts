import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import type { ReadableStream as NodeStream } from 'node:stream/web'
import { createGunzip } from 'node:zlib'
import type { Decrypter } from 'age-encryption'
import { Refusal } from '#server/refusal.ts'

/** The lines of a backup. Throws a Refusal where the file is missing, not for this key, changed or cut. */
export async function* linesOf(file: string, decrypter: Decrypter): AsyncGenerator<string> {
  try {
    const sealed = Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>
    const open = await decrypter.decrypt(sealed)
    const unpacked = createGunzip()
    const source = Readable.fromWeb(open as unknown as NodeStream)
    source.on('error', (error) => unpacked.destroy(error))
    yield* createInterface({ input: source.pipe(unpacked), crlfDelay: Number.POSITIVE_INFINITY })
  } catch (cause) {
    throw cause instanceof Refusal ? cause : new Refusal('backup-broken', codeOf(cause), cause)
  }
}

function codeOf(cause: unknown): string {
  const { code, message } = cause as { code?: string; message?: string }
  return code ?? message?.slice(0, 60) ?? ''
}
