/**
 * How a PIN becomes key material; stored in clear beside the wrapped key, so that a later release can raise the cost
 * for new books and still open old ones. `m` is KiB of memory, `t` passes, `p` lanes, `salt` hexadecimal.
 */
export interface KdfParameters {
  alg: 'argon2id'
  v: 19
  m: number
  t: number
  p: number
  salt: string
}

/** Turns a PIN into 32 bytes; slow on purpose, so it runs off the main thread. */
export interface Deriver {
  derive(pin: string, parameters: KdfParameters): Promise<Uint8Array<ArrayBuffer>>
}

/** What new books use: `design/trust.md` 1.2, chosen for the weakest supported phone. */
export const kdfCost = { alg: 'argon2id', v: 19, m: 32 * 1024, t: 3, p: 1 } as const

/**
 * Whether parameters are below what any release ever wrote (19 MiB, two passes): somebody replaced them to make
 * guessing cheap, so they are refused before the PIN is touched.
 */
export function isDowngraded(parameters: KdfParameters): boolean {
  return (
    parameters.alg !== 'argon2id' ||
    parameters.v !== 19 ||
    !(parameters.m >= 19 * 1024) ||
    !(parameters.t >= 2) ||
    !(parameters.p >= 1) ||
    !/^[0-9a-f]{32,}$/.test(parameters.salt)
  )
}

/**
 * A deriver that starts a worker (`derive.worker.ts`) for each PIN and ends it afterwards, which gives its memory
 * back. The caller makes the worker, because only `main.tsx` may turn a text into a trusted script address.
 * Rejects when the worker fails, for instance for want of memory.
 */
export function createDeriver(startWorker: () => Worker): Deriver {
  return {
    derive: (pin, parameters) =>
      new Promise((resolve, reject) => {
        const worker = startWorker()
        const end = (settle: () => void) => {
          worker.terminate()
          settle()
        }
        worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
          end(() =>
            data instanceof Uint8Array && data.length === 32
              ? resolve(data as Uint8Array<ArrayBuffer>)
              : reject(new Error('the PIN could not be derived')),
          )
        })
        worker.addEventListener('error', () => end(() => reject(new Error('the PIN could not be derived'))))
        worker.postMessage({ pin, parameters })
      }),
  }
}
