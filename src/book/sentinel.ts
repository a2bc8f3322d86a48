import type { BookDevice } from './device.ts'

/**
 * What is remembered of a book outside its database, so that a vanished or rolled-back database is noticed:
 * how much was unsent, when something was last sent, and the next number, which only grows.
 */
export interface Sentinel {
  unsent: number
  lastSent: number | undefined
  next: number
}

/** What is remembered of a book, undefined when nothing is. */
export function readSentinel(device: Pick<BookDevice, 'storage'>, database: string): Sentinel | undefined {
  return readAll(device)[database]
}

/**
 * Remembers; called after each commit. A storage that is full or switched off must not make a save fail that is
 * already on disk.
 */
export function writeSentinel(
  device: Pick<BookDevice, 'storage'>,
  database: string,
  sentinel: Sentinel,
): void {
  try {
    device.storage.setItem(key, JSON.stringify({ ...readAll(device), [database]: sentinel }))
  } catch {
    return
  }
}

/** Nothing of this book is missed any more. */
export function forgetSentinel(device: Pick<BookDevice, 'storage'>, database: string): void {
  const { [database]: _forgotten, ...others } = readAll(device)
  try {
    device.storage.setItem(key, JSON.stringify(others))
  } catch {
    return
  }
}

/** Books of which only the sentinel is left, although the device's list no longer knows them. */
export function vanishedBooks(
  device: Pick<BookDevice, 'storage'>,
  databases: readonly string[],
): (Sentinel & { database: string })[] {
  return Object.entries(readAll(device))
    .filter(([database]) => !databases.includes(database))
    .map(([database, sentinel]) => ({ database, ...sentinel }))
}

const key = 'so-tre-em/books'

function readAll(device: Pick<BookDevice, 'storage'>): Record<string, Sentinel> {
  try {
    return JSON.parse(device.storage.getItem(key) ?? '{}') as Record<string, Sentinel>
  } catch {
    return {}
  }
}
