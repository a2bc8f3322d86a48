import { failureOf } from '#book/failure.ts'
import { readSentinel, vanishedBooks } from '#book/sentinel.ts'
import { openEnrolmentList, type Enrolment } from '#vault/enrolments.ts'
import type { Remembered } from './trouble.ts'

/**
 * The books of this device. Rejects with a BookFailure `no-storage` where nothing can be kept: no IndexedDB or local
 * storage, or a page that was not fetched safely, to which the browser gives neither keys nor a service worker.
 */
export async function readKnownBooks(): Promise<Enrolment[]> {
  try {
    if (!isSecureContext || !globalThis.indexedDB)
      throw new DOMException('nothing to keep in', 'SecurityError')
    localStorage.getItem(toldPlace)
    return await openEnrolmentList(indexedDB).all()
  } catch (error) {
    throw failureOf(error)
  }
}

/** What is remembered of a book outside its database. */
export function rememberedOf(database: string): Remembered | undefined {
  return readSentinel({ storage: localStorage }, database)
}

/**
 * Books that this device once had and has no more, told once: afterwards the way to a new code must be free.
 * Undefined when there is nothing to tell.
 */
export function newlyVanished(known: readonly Enrolment[]): Remembered | undefined {
  const databases = known.map(({ database }) => database)
  const told = JSON.parse(localStorage.getItem(toldPlace) ?? '[]') as string[]
  const vanished = vanishedBooks({ storage: localStorage }, [...databases, ...told])
  if (vanished.length === 0) return undefined
  localStorage.setItem(toldPlace, JSON.stringify([...told, ...vanished.map(({ database }) => database)]))
  const sent = vanished.map(({ lastSent }) => lastSent).filter((at) => at !== undefined)
  return {
    unsent: vanished.reduce((sum, { unsent }) => sum + unsent, 0),
    lastSent: sent.length > 0 ? Math.max(...sent) : undefined,
  }
}

const toldPlace = 'so-tre-em/vanished'
