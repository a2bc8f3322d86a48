import { vi } from 'vitest'

type Listener = (event: { data: unknown }) => void

/** The derive worker's own script, run in this process behind the face of a browser's Worker. */
export function createDeriveWorker() {
  const inside: Listener[] = []
  const outside: Listener[] = []
  let isEnded = false
  const script = new URL('../../src/vault/derive.worker.ts', import.meta.url).href
  const started = (async () => {
    vi.stubGlobal('addEventListener', (_type: string, listener: Listener) => inside.push(listener))
    vi.stubGlobal('postMessage', (data: unknown) => outside.forEach((listener) => listener({ data })))
    vi.resetModules()
    await import(script)
  })()
  return {
    addEventListener(type: string, listener: Listener) {
      if (type === 'message') outside.push(listener)
    },
    postMessage(data: unknown) {
      void started.then(() => inside.forEach((listener) => listener({ data })))
    },
    terminate() {
      isEnded = true
    },
    isEnded: () => isEnded,
  }
}
