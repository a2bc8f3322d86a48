import type { Chance } from '#demo/chance.ts'
import { addDays } from '#model/day.ts'
import { renewedEpoch } from '#model/epoch.ts'
import { setAccount } from '#server/admin/account.ts'
import { mergeAreas, takeBackMerger } from '#server/admin/merge.ts'
import { around, type Engine } from './engine.ts'
import type { SimServer } from './server.ts'
import type { Truth } from './truth.ts'
import { areas, people } from './ward.ts'

/** What the office does while others work: areas change hands, merge and part again; the server is restored once. */
export interface Office {
  /** Works until it is told to stop. */
  work(): Promise<void>
  stop(): void
}

export interface OfficeOptions {
  engine: Engine
  server: SimServer
  truth: Truth
  chance: Chance
  /** Whether areas change hands. */
  reassigns: boolean
  /** Whether the server is once restored from a backup. */
  restores: boolean
}

export function createOffice({ engine, server, truth, chance, reassigns, restores }: OfficeOptions): Office {
  let isWorking = true
  let backup: ReturnType<SimServer['backUp']> | undefined
  let restored = false

  const acts: Record<string, () => Promise<void>> = {
    assign: () =>
      server.act(async (database, signer) => {
        const { account } = chance.pick(people.slice(0, 3))
        const own = areas.filter(() => chance.happens(0.5))
        const assignments = own.map((area) => {
          const from = chance.happens(0.2) ? addDays(signer.today, 1) : null
          return chance.happens(0.2) ? { area, from, to: addDays(signer.today, 2) } : { area, from }
        })
        await setAccount(database, signer, { id: account, assignments })
      }),
    merge: () =>
      server.act(async (database, signer) => {
        const [from, into] = [chance.pick(areas), chance.pick(areas)]
        await mergeAreas(database, signer, { from, into, takeAlong: chance.happens(0.7) })
      }),
    part: () =>
      server.act(async (database, signer) => {
        await takeBackMerger(database, signer, { area: chance.pick(areas) })
      }),
  }

  function backUpOrRestore(): void {
    if (!backup) {
      backup = server.backUp()
    } else if (!restored && chance.happens(0.4)) {
      restored = true
      const seq = Number(backup.head.get('1')?.['seq'])
      const epoch = renewedEpoch(server.epoch, seq, `epoch-${truth.common.length + 1}`)
      truth.common.push({ epoch, seq })
      server.restore(backup, epoch)
    }
  }

  return {
    async work() {
      while (isWorking) {
        await engine.sleep(around(chance, chance.pick([20_000, 200_000, 2_000_000])))
        if (!isWorking) return
        if (restores && chance.happens(0.3)) backUpOrRestore()
        if (reassigns) await acts[chance.weighed(actWeights)]?.()
      }
    },
    stop() {
      isWorking = false
    },
  }
}

const actWeights = [
  ['assign', 8],
  ['merge', 1],
  ['part', 2],
] as const
