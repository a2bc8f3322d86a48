import type { Deriver } from '#vault/deriver.ts'
import { openEnrolmentList, type EnrolmentList } from '#vault/enrolments.ts'
import { createSealer } from './sealer.ts'
import type { Disk } from './store.ts'

/** What a book needs of the machine it lies on; `main.tsx` hands in the browser's own, tests hand in theirs. */
export interface BookDevice {
  /** Undefined where the browser offers none (some private modes). */
  indexedDB: IDBFactory | undefined
  keyRange: typeof IDBKeyRange | undefined
  /** Where books lie when not in IndexedDB. */
  disk?: Disk | undefined
  locks: Pick<LockManager, 'request'>
  /** For the sentinel, which must survive a vanished database: `localStorage`. */
  storage: Pick<Storage, 'getItem' | 'setItem'>
  crypto: Crypto
  /** Seals the rows in the place of WebCrypto. */
  sealers?: typeof createSealer | undefined
  deriver: Deriver
  /** Phone time in milliseconds since 1970. */
  now(): number
  /** A new UUID v7. */
  newId(): string
  /** Lets the browser paint between two pieces of a long work. */
  pause(): Promise<void>
  /** Milliseconds to wait for a tab that is just closing before it counts as another tab. */
  patience: number
  /** Told when an open book can no longer be used; the book has closed itself. */
  onTrouble?: ((kind: 'store-blocked' | 'store-corrupt' | 'store-vanished') => void) | undefined
}

/** The list of the books on a device. */
export function enrolmentsOf(device: Pick<BookDevice, 'indexedDB' | 'disk'>): EnrolmentList {
  return device.disk?.enrolments ?? openEnrolmentList(device.indexedDB as IDBFactory)
}

/** How rows are sealed on a device. */
export function sealerOf(device: Pick<BookDevice, 'sealers'>): typeof createSealer {
  return device.sealers ?? createSealer
}

/**
 * The pause of a browser: goes on as a background task, after input, painting and whatever else waits. Where there is
 * no scheduler, after the next task of the queue (a timer would be held back to 4 ms).
 */
export function pauseInBrowser(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { postTask?: PostTask } }
  if (scheduler?.postTask) return scheduler.postTask(() => undefined, { priority: 'background' })
  return new Promise((resolve) => {
    const channel = new MessageChannel()
    channel.port1.addEventListener('message', () => {
      channel.port1.close()
      resolve()
    })
    channel.port1.start()
    channel.port2.postMessage(null)
  })
}

type PostTask = (task: () => void, options: { priority: 'background' }) => Promise<void>
