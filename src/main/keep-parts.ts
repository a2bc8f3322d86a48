import type { Role } from '#model/account.ts'

/**
 * Has the service worker keep what a role's pages are made of, for days without a network. Resolves when all of it is
 * kept; never where there is no service worker. Asked at every opening, so that what failed once is caught up.
 */
export async function keepParts(role: Role): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const { active } = await navigator.serviceWorker.ready
  const parts = [
    ...(role === 'collaborator' ? [] : ['office']),
    ...(document.documentElement.lang === 'en' ? ['english'] : []),
  ]
  const { port1, port2 } = new MessageChannel()
  const kept = new Promise((resolve) => (port1.onmessage = resolve))
  active?.postMessage({ type: 'KEEP', parts }, [port2])
  await kept
  performance.mark('parts-kept')
}
