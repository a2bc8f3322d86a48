import type { Chance } from '#demo/chance.ts'
import { addDays } from '#model/day.ts'
import { renewedEpoch } from '#model/epoch.ts'
import { setAccount } from '#server/admin/account.ts'
import { revokeDevice } from '#server/admin/device.ts'
import { mergeAreas, takeBackMerger } from '#server/admin/merge.ts'
import { around, type Engine } from './engine.ts'
import type { SimServer } from './server.ts'
import type { Truth } from './truth.ts'
import { areas, people } from './ward.ts'

/**
 * What the office does while others work: areas change hands, merge and part again, a device is revoked; the server is
 * restored once, and comes to run this release.
 */
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
  /** Numbers of the devices that may be revoked. */
  devices: readonly number[]
}

export function createOffice(options: OfficeOptions): Office {
  const { engine, server, truth, chance, reassigns, restores, devices } = options
  let isWorking = true
  let backup: ReturnType<SimServer['backUp']> | undefined
  let restored = false

  /** Everything is drawn before the act, so that the act can be done again elsewhere. */
  const acts: Record<string, () => Promise<void>> = {
    assign() {
      const { account } = chance.pick(people.slice(0, 3))
      const own = areas.filter(() => chance.happens(0.5))
      const [fromTomorrow, untilLater] = [
        own.map(() => chance.happens(0.2)),
        own.map(() => chance.happens(0.2)),
      ]
      return server.act(async (database, signer) => {
        const assignments = own.map((area, index) => {
          const from = fromTomorrow[index] ? addDays(signer.today, 1) : null
          return untilLater[index] ? { area, from, to: addDays(signer.today, 2) } : { area, from }
        })
        await setAccount(database, signer, { id: account, assignments })
      })
    },
    merge() {
      const [from, into, takeAlong] = [chance.pick(areas), chance.pick(areas), chance.happens(0.7)]
      return server.act((database, signer) => mergeAreas(database, signer, { from, into, takeAlong }))
    },
    part() {
      const area = chance.pick(areas)
      return server.act((database, signer) => takeBackMerger(database, signer, { area }))
    },
    revoke() {
      const device = chance.pick(devices)
      return server.act((database, signer) => revokeDevice(database, signer, { device }))
    },
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
        if (server.isOld && chance.happens(0.3)) server.isOld = false
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
  ['revoke', 0.4],
] as const
