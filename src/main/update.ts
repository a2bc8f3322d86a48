import { signal, type ReadonlySignal } from '@preact/signals'
import { Workbox } from 'workbox-window'
import { serviceWorkerAddress } from './script-address.ts'

/** A newer build of the product that waits to be opened. */
export interface Update {
  ready: ReadonlySignal<boolean>
  /** Lets the newer build take over and reloads the page into it. */
  apply: () => void
}

const hour = 3_600_000

/**
 * Registers the service worker and watches for newer builds: at every start, and hourly on becoming visible, because an
 * installed product is seldom started. Nothing is replaced before `apply`.
 */
export function watchUpdate(now: () => number): Update {
  const ready = signal(false)
  if (!('serviceWorker' in navigator)) return { ready, apply: () => location.reload() }
  const worker = new Workbox(serviceWorkerAddress)
  worker.addEventListener('waiting', () => {
    ready.value = true
  })
  // A private window may refuse; the product then works as long as there is a network.
  worker.register().catch(() => undefined)

  let looked = now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || now() - looked < hour) return
    looked = now()
    worker.update().catch(() => undefined)
  })
  return {
    ready,
    apply() {
      const reload = once(() => location.reload())
      // The page that fetched the first build is not controlled by it and hears only the second.
      worker.addEventListener('controlling', reload)
      worker.addEventListener('activated', reload)
      worker.messageSkipWaiting()
    },
  }
}

/**
 * A part of the product that cannot be fetched belongs to a build that is gone; one reload brings the new one. Offline
 * everything comes from the precache, so a reload would not help.
 */
export function reloadOnMissingPart(isFormOpen: () => boolean): void {
  const mark = 'reloaded'
  addEventListener('vite:preloadError', (event) => {
    if (!navigator.onLine || isFormOpen() || sessionStorage.getItem(mark)) return
    event.preventDefault()
    sessionStorage.setItem(mark, 'yes')
    location.reload()
  })
}

function once(run: () => void): () => void {
  let done = false
  return () => {
    if (!done) run()
    done = true
  }
}
