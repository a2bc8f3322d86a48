import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

/** One thing that a browser keeps, and where it was found. */
export interface Kept {
  place: string
  content: string | Uint8Array
}

/** Everything that scripts of the page could read later: databases raw, caches, storages, cookies, addresses. */
export async function dumpBrowser(page: Page): Promise<Kept[]> {
  const found = await page.evaluate(readEverything)
  const session = await page.context().newCDPSession(page)
  const { entries } = await session.send('Page.getNavigationHistory')
  await session.detach()
  const cookies = await page.context().cookies()
  return [
    ...found.map(({ place, text, bytes }) => ({
      place,
      content: bytes === undefined ? (text ?? '') : Buffer.from(bytes, 'base64'),
    })),
    ...entries.map(({ url, title }) => ({ place: 'history', content: `${url} ${title}` })),
    { place: 'cookies', content: JSON.stringify(cookies) },
  ]
}

/** The rows of the outbox as they lie on the disk: stream, number, state and how long the sealed part is. */
export async function dumpOutbox(page: Page): Promise<{ stream: string; state: string; sealed: number }[]> {
  const rows = (await page.evaluate(readEverything)).filter(({ place }) => /^book-.*\/outbox$/.test(place))
  const meta = rows.filter(({ text }) => text !== undefined).map(({ text }) => JSON.parse(text ?? '{}'))
  return meta as { stream: string; state: string; sealed: number }[]
}

/** Every file of a profile that is switched off. */
export function dumpProfile(folder: string): Kept[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((place) => ({ place, content: readFileSync(place) }))
}

interface Found {
  place: string
  text?: string
  bytes?: string
}

/** Runs in the page. Values become JSON in which bytes are their length, and the bytes themselves beside it. */
async function readEverything(): Promise<Found[]> {
  const found: Found[] = []
  const encode = (bytes: Uint8Array): string => {
    let text = ''
    for (let at = 0; at < bytes.length; at += 30_000)
      text += String.fromCharCode(...bytes.subarray(at, at + 30_000))
    return btoa(text)
  }
  const keep = (place: string, value: unknown): void => {
    const text = JSON.stringify(value, (_name, inner: unknown) => {
      if (inner instanceof ArrayBuffer) inner = new Uint8Array(inner)
      if (!(inner instanceof Uint8Array)) return inner
      found.push({ place, bytes: encode(inner) })
      return inner.length
    })
    found.push({ place, text: text ?? String(value) })
  }
  const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result))
      request.addEventListener('error', () => reject(new Error('not read')))
    })
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name))
    for (const store of database.objectStoreNames) {
      const rows = database.transaction(store).objectStore(store)
      const [keys, values] = await Promise.all([done(rows.getAllKeys()), done(rows.getAll())])
      keep(`${name}/${store} keys`, keys)
      for (const value of values as unknown[]) keep(`${name}/${store}`, value)
    }
    database.close()
  }
  for (const name of await caches.keys()) {
    const cache = await caches.open(name)
    for (const request of await cache.keys()) {
      const answer = await cache.match(request)
      const body = answer ? new Uint8Array(await answer.arrayBuffer()) : new Uint8Array()
      keep(`cache ${request.url}`, [...(answer?.headers.entries() ?? [])])
      found.push({ place: `cache ${request.url}`, bytes: encode(body) })
    }
  }
  keep('localStorage', Object.entries(localStorage))
  keep('sessionStorage', Object.entries(sessionStorage))
  keep('page', [document.cookie, document.title, window.name, location.href, history.state])
  keep(
    'requests',
    performance.getEntriesByType('resource').map(({ name }) => name),
  )
  return found
}
