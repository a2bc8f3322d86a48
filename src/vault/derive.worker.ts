import { argon2id } from 'hash-wasm'

/** One PIN and its `KdfParameters` (`deriver.ts`), which another world's compiler keeps out of this file. */
interface Task {
  pin: string
  parameters: { m: number; t: number; p: number; salt: string }
}

/** Answers each task with 32 bytes, or with null when Argon2 fails (too little memory). */
addEventListener('message', ({ data }: MessageEvent<Task>) => {
  void derive(data).then((bytes) => postMessage(bytes))
})

async function derive({ pin, parameters }: Task): Promise<Uint8Array | null> {
  try {
    return await argon2id({
      password: pin,
      salt: bytesOf(parameters.salt),
      memorySize: parameters.m,
      iterations: parameters.t,
      parallelism: parameters.p,
      hashLength: 32,
      outputType: 'binary',
    })
  } catch {
    return null
  }
}

function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}
