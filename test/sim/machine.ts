import type { Chance } from '#demo/chance.ts'
import type { Engine } from './engine.ts'

/** What may go wrong at a step of a machine. */
export interface Risk {
  /** Chance that the process dies at a step. */
  crash: number
  /** Chance that a step takes its time, so that others come in between. */
  wait: number
  /** Chance that the disk has no room for a write. */
  full: number
}

export const noRisk: Risk = { crash: 0, wait: 0, full: 0 }

/**
 * A process that may die at any step: every await of a port is one. What it was doing then never goes on, as after a
 * kill; what had become durable stays.
 */
export interface Process {
  readonly alive: boolean
  /** Passes, or waits a little, or never returns because the process has died here. */
  step(name: string): Promise<void>
  kill(): void
}

export interface ProcessOptions {
  engine: Engine
  chance: Chance
  risk: () => Risk
  /** Called once, when the process dies. */
  died: () => void
  /** Called at every step; true kills the process there. For enumerating steps. */
  at?: ((name: string) => boolean) | undefined
}

export function createProcess({ engine, chance, risk, died, at }: ProcessOptions): Process {
  let alive = true
  const process: Process = {
    get alive() {
      return alive
    },
    async step(name) {
      if (!alive) return never()
      const { crash, wait } = risk()
      if (at?.(name) || (crash > 0 && chance.happens(crash))) {
        process.kill()
        return never()
      }
      if (wait === 0 || !chance.happens(wait)) return undefined
      await engine.sleep(chance.int(1, 400))
      return alive ? undefined : never()
    },
    kill() {
      if (!alive) return
      alive = false
      died()
    },
  }
  return process
}

/**
 * What a dead process waits for; a promise of its own, since one that all waited for would keep every run in memory.
 */
export function never(): Promise<never> {
  return new Promise(() => undefined)
}
