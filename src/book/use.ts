import { dayFromNumber, type Day } from '#model/day.ts'
import { commit } from './commit.ts'
import { metaRow } from './meta.ts'
import type { Shelf } from './shelf.ts'
import { createTouching, tell } from './touching.ts'

/** On how many dates this book was used since its server last answered; what the lease counts. */
export interface Use {
  /** Different dates by the phone's clock: a clock that jumps costs one of them. */
  readonly days: number
  /** The book is used today. */
  note(): Promise<void>
  /** The server has answered. */
  contact(): Promise<void>
}

/** The book's days are those of Viet Nam. */
const zone = 7 * 3_600_000

/** The dates of use over a shelf; counted at once, written down behind it. */
export function createUse(shelf: Shelf): Use {
  async function write(days: Day[]): Promise<void> {
    shelf.use = days
    tell(shelf, createTouching())
    await shelf.saves(async () => {
      if (shelf.closed) return
      await commit(shelf.store, ['meta'], () => shelf.store.meta.put([metaRow('use', shelf.use)]))
    })
  }
  return {
    get days() {
      return shelf.use.length
    },
    async note() {
      const today = dayFromNumber(Math.floor((shelf.device.now() + zone) / 86_400_000))
      if (!shelf.use.includes(today)) await write([...shelf.use, today])
    },
    async contact() {
      if (shelf.use.length > 0) await write([])
    },
  }
}
