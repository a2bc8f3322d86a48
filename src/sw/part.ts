/** A file that the build made, as the precache's manifest names it. */
export interface BuiltFile {
  url: string
  revision: string | null
}

/**
 * Parts of the product that not every phone keeps; a file's name begins with its part (`vite.config.ts`). A
 * collaborator's phone never holds the office's pages, nor a second language that nobody chose.
 */
export const parts = ['office', 'english'] as const
export type Part = (typeof parts)[number]

const cacheName = 'parts'

/** The part that a file belongs to, undefined for what every phone keeps. */
export function partOf(url: string): Part | undefined {
  return parts.find((part) => new RegExp(`(^|/)assets/${part}-`, 'u').test(url))
}

/** Keeps every file of some parts; resolves when all are here, rejects when one is not to be had. */
export async function keep(files: readonly BuiltFile[], wanted: readonly Part[]): Promise<void> {
  const cache = await caches.open(cacheName)
  const missing = await Promise.all(
    files
      .filter(({ url }) => wanted.some((part) => partOf(url) === part))
      .map(async ({ url }) => ((await cache.match(url)) ? [] : [url])),
  )
  await cache.addAll(missing.flat())
}

/** The parts of which anything is kept: a newer build must bring them before it may take over. */
export async function keptParts(): Promise<Part[]> {
  const cache = await caches.open(cacheName)
  const kept = (await cache.keys()).map(({ url }) => partOf(url))
  return parts.filter((part) => kept.includes(part))
}

/** Forgets the files of older builds. */
export async function forgetOthers(files: readonly BuiltFile[]): Promise<void> {
  const cache = await caches.open(cacheName)
  const current = new Set(files.map(({ url }) => new URL(url, location.origin).href))
  for (const request of await cache.keys()) if (!current.has(request.url)) await cache.delete(request)
}

/** A file of a part: from what is kept, else from the network, and kept from then on. */
export async function answerFrom(request: Request): Promise<Response> {
  const cache = await caches.open(cacheName)
  const kept = await cache.match(request)
  if (kept) return kept
  const answer = await fetch(request)
  if (answer.ok) await cache.put(request, answer.clone())
  return answer
}
