import type { Failure } from './ask.ts'
import type { Pace } from './pace.ts'
import type { World } from './world.ts'

/** One conversation with the server: what push and pull share. */
export interface Talk {
  world: World
  pace: Pace
  /** Breaks the conversation off; what is under way is asked for again another time. */
  signal: AbortSignal
  /** Receives the server's clock with every answer, milliseconds since 1970. */
  heard(clock: number): void
}

/** How a conversation ended. */
export type Ending = { ok: true } | Failure
