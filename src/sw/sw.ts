import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { answerFrom, forgetOthers, keep, keptParts, partOf, type BuiltFile, type Part } from './part.ts'

declare const self: ServiceWorkerGlobalScope

/**
 * Everything that a phone needs lies in a cache, so that no part of it can be missing without a network: the precache
 * on every phone, the office's pages on the office's. Answers of the server are never stored here: the only copy of a
 * child's data is the sealed one of the book.
 */
const files = self.__WB_MANIFEST as BuiltFile[]
const partFiles = files.filter(({ url }) => partOf(url))
precacheAndRoute(files.filter(({ url }) => !partOf(url)))
cleanupOutdatedCaches()
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && partOf(url.pathname) !== undefined,
  ({ request }) => answerFrom(request),
)
registerRoute(new NavigationRoute(createHandlerBoundToURL('/index.html'), { denylist: [/^\/api\//] }))

self.addEventListener('install', (event) => {
  event.waitUntil(keptParts().then((kept) => keep(partFiles, kept)))
})

self.addEventListener('activate', (event) => event.waitUntil(forgetOthers(partFiles)))

self.addEventListener('message', (event) => {
  const said = event.data as { type?: unknown; parts?: Part[] } | null
  // a new build waits until the page, which knows whether a form is open, says so
  if (said?.type === 'SKIP_WAITING') void self.skipWaiting()
  if (said?.type === 'KEEP') {
    event.waitUntil(
      keep(partFiles, said.parts ?? []).then(
        () => event.ports[0]?.postMessage('kept'),
        () => undefined,
      ),
    )
  }
})
