import type * as z from 'zod/mini'
import {
  endAreaSchema,
  mergeAreaSchema,
  mergePreviewSchema,
  setAreaSchema,
  takeBackSchema,
} from '#protocol/area.ts'
import { dayCodesSchema, revokeDeviceSchema } from '#protocol/device.ts'
import { endAccountSchema, setAccountSchema, setCommuneSchema } from '#protocol/person.ts'
import type { Answer } from '#server/answer.ts'
import type { AppOptions } from '#server/app.ts'
import { issueDayCodes } from '#server/day-code.ts'
import type { Database } from '#server/db/database.ts'
import type { Call } from '#server/handler.ts'
import { createLimit } from '#server/limit.ts'
import { dayOf, parse } from '#server/parse.ts'
import type { Queue } from '#server/queue.ts'
import { endAccount, setAccount } from './account.ts'
import type { Outcome, Signer } from './amend.ts'
import { countAreas, endArea, setArea } from './area.ts'
import { listCommunes, setCommune } from './commune.ts'
import { listDevices, revokeDevice } from './device.ts'
import { mergeAreas, previewMerge, takeBackMerger } from './merge.ts'
import type { AdminRouteName } from './route.ts'

type Handler = (call: Call) => Promise<Answer>

/** What each route of administration does; whatever writes waits in the book's queue, as pushes do. */
export function createAdminHandlers(
  { database, clock, random }: AppOptions,
  inOrder: Queue,
): Record<AdminRouteName, Handler> {
  const dayCodes = createLimit(20)

  function writing<Schema extends z.core.$ZodType>(
    schema: Schema,
    act: (database: Database, signer: Signer, value: z.core.output<Schema>) => Promise<Outcome<unknown>>,
  ): Handler {
    return async ({ request, caller }) => {
      const parsed = await parse(request, schema)
      if (!parsed.ok) return parsed
      return inOrder(caller.book, () => {
        const at = clock()
        return act(database, { caller, at, today: dayOf(at) }, parsed.value)
      })
    }
  }

  return {
    async dayCodes({ request, caller }) {
      const parsed = await parse(request, dayCodesSchema)
      if (!parsed.ok) return parsed
      const wait = await dayCodes.take(`${caller.book}.${caller.device}`)
      if (wait !== undefined) return { ok: false, reason: 'too-many-tries', wait }
      const at = clock()
      return issueDayCodes(database, caller, parsed.value, random, { at, today: dayOf(at) })
    },
    areaCounts: ({ caller }) => countAreas(database, caller),
    async previewMerge({ request, caller }) {
      const parsed = await parse(request, mergePreviewSchema)
      return parsed.ok ? previewMerge(database, caller, parsed.value) : parsed
    },
    communes: async ({ caller }) => listCommunes(caller),
    devices: ({ caller }) => listDevices(database, caller),
    setArea: writing(setAreaSchema, setArea),
    endArea: writing(endAreaSchema, endArea),
    mergeAreas: writing(mergeAreaSchema, mergeAreas),
    takeBackMerger: writing(takeBackSchema, takeBackMerger),
    setAccount: writing(setAccountSchema, setAccount),
    endAccount: writing(endAccountSchema, endAccount),
    revokeDevice: writing(revokeDeviceSchema, revokeDevice),
    setCommune: writing(setCommuneSchema, setCommune),
  }
}
