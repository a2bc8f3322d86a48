import type { BookDevice } from './device.ts'

/**
 * Takes the book for this tab until the returned function is called; undefined when another tab has it. Waits for
 * `patience` milliseconds, because a page that is just reloading gives its lock up a moment late.
 */
export async function takeTabLock(device: BookDevice, database: string): Promise<(() => void) | undefined> {
  const name = `so-tre-em/${database}`
  const atOnce = await hold(device, name, { mode: 'exclusive', ifAvailable: true })
  if (atOnce || device.patience === 0) return atOnce
  const waiting = new AbortController()
  const patience = setTimeout(() => waiting.abort(), device.patience)
  try {
    return await hold(device, name, { mode: 'exclusive', signal: waiting.signal })
  } catch (error) {
    if (waiting.signal.aborted) return undefined
    throw error
  } finally {
    clearTimeout(patience)
  }
}

/** Resolves with the lock's release once it is held, undefined when it is not to be had at once. */
function hold(device: BookDevice, name: string, options: LockOptions): Promise<(() => void) | undefined> {
  return new Promise((resolve, reject) => {
    device.locks
      .request(name, options, (lock) => {
        if (!lock) return resolve(undefined)
        return new Promise<void>((release) => resolve(() => release()))
      })
      .catch(reject)
  })
}
