import type { World } from '#sync/world.ts'

/** A world whose time only passes when told, and whose server answers by script. */
export interface TestWorld extends World {
  /** Lets so many milliseconds pass, running what falls due on the way, and everything that follows from it. */
  pass(milliseconds: number): Promise<void>
  wake(cause: 'online' | 'visible'): void
  readonly errors: unknown[]
  /** Number of timers that still wait. */
  readonly timers: number
}

/** Starts at 1,000,000 milliseconds; `random` is always a half. */
export function createTestWorld(fetch: World['fetch']): TestWorld {
  let now = 1_000_000
  let serial = 0
  const timers = new Map<number, { due: number; run: () => void }>()
  const listeners = new Set<(cause: 'online' | 'visible') => void>()
  const errors: unknown[] = []

  return {
    fetch,
    now: () => now,
    random: () => 0.5,
    after(milliseconds, run) {
      serial += 1
      const key = serial
      timers.set(key, { due: now + milliseconds, run })
      return () => timers.delete(key)
    },
    onWake(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    onError: (error) => errors.push(error),
    async pass(milliseconds) {
      const end = now + milliseconds
      await settled()
      for (;;) {
        const next = [...timers].toSorted(([, left], [, right]) => left.due - right.due)[0]
        if (!next || next[1].due > end) break
        timers.delete(next[0])
        now = Math.max(now, next[1].due)
        next[1].run()
        await settled()
      }
      now = end
    },
    wake: (cause) => listeners.forEach((listener) => listener(cause)),
    errors,
    get timers() {
      return timers.size
    },
  }
}

/** Resolves once everything that can go on without time passing has gone on. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise<void>((resolve) => setImmediate(resolve))
}

/** An answer of our server. */
export function json(status: number, body: unknown): Response {
  return new Response(JSON.stringify(body), { status })
}

/** What a captive portal answers to everything. */
export function proxyPage(status = 200): Response {
  return new Response('<!doctype html><title>Đăng nhập Wi-Fi</title>', {
    status,
    headers: { 'content-type': 'text/html' },
  })
}
