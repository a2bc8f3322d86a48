import type { BookDevice } from '#book/device.ts'
import { createChance, type Chance } from '#demo/chance.ts'
import { createDisk, createMedium, type Medium } from './disk.ts'
import type { Engine } from './engine.ts'
import { createProcess, never, type Process, type Risk } from './machine.ts'
import { createQuickSealers, type Vault } from './quick-sealer.ts'
import { createSealing, instantDeriver } from './sealing.ts'

/** A phone: what lies on it, its clock, and the process that runs on it now, if any. */
export interface Phone {
  readonly medium: Medium
  /** Milliseconds by which its clock is off. */
  clockOff: number
  /** Phone time in milliseconds since 1970. */
  now(): number
  /** Starts the app: a process, and the machine as the book wants it. The one before must be dead. */
  start(): { process: Process; device: BookDevice }
  /** How often a process died here. */
  readonly deaths: number
}

export interface PhoneOptions {
  engine: Engine
  /** Draws faults. */
  chance: Chance
  /** Tells this phone's ids from those of others. */
  serial: number
  risk: () => Risk
  /** Called when the process dies by itself. */
  died: () => void
  at?: ((name: string) => boolean) | undefined
}

/** When every run begins, in milliseconds since 1970. */
export const began = Date.UTC(2026, 10, 24, 1)

export function createPhone({ engine, chance, serial, risk, died, at }: PhoneOptions): Phone {
  const medium = createMedium()
  // Ids and nonces have a source of their own, so that they are the same whatever goes wrong.
  const bytes = createChance(serial * 7919 + 1)
  const vault: Vault = new Map()
  let ids = 0
  let deaths = 0
  const phone: Phone = {
    medium,
    clockOff: 0,
    now: () => began + Math.floor(engine.now + phone.clockOff),
    get deaths() {
      return deaths
    },
    start() {
      const process = createProcess({
        engine,
        chance,
        risk,
        at,
        died() {
          deaths += 1
          died()
        },
      })
      const held = new Set<string>()
      const device: BookDevice = {
        indexedDB: undefined,
        keyRange: undefined,
        disk: createDisk(medium, process, () => chance.happens(risk().full)),
        locks: { request: requestOf(held) },
        storage: {
          getItem: (key) => medium.values.get(key) ?? null,
          setItem(key, value) {
            if (process.alive) medium.values.set(key, value)
          },
        },
        sealers: createQuickSealers(vault, () => process.step('seal')),
        crypto: createSealing(filler(bytes), () => process.step('seal')),
        deriver: instantDeriver,
        now: () => phone.now(),
        newId: () => idOf((ids += 1), serial),
        pause: () => (process.alive ? Promise.resolve() : never()),
        patience: 0,
      }
      return { process, device }
    },
  }
  return phone
}

/** Fills bytes out of a source. */
export function filler(chance: Chance): (bytes: Uint8Array) => void {
  return (bytes) => {
    let word = 0
    for (let index = 0; index < bytes.length; index += 1) {
      word = (index & 3) === 0 ? chance.int(0, 0xffffffff) : word >>> 8
      bytes[index] = word
    }
  }
}

/** A valid UUID v7 that tells phone and count at sight. */
export function idOf(count: number, serial: number): string {
  return `0193${String(serial).padStart(4, '0')}-0000-7000-8000-${String(count).padStart(12, '0')}`
}

function requestOf(held: Set<string>): LockManager['request'] {
  const request = async (
    name: string,
    _options: LockOptions,
    work: (lock: Lock | null) => unknown,
  ): Promise<unknown> => {
    if (held.has(name)) return work(null)
    held.add(name)
    try {
      return await work({ name, mode: 'exclusive' })
    } finally {
      held.delete(name)
    }
  }
  return request as LockManager['request']
}
