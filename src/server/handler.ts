import { digestRequestSchema } from '#protocol/digest.ts'
import { carryRequestSchema } from '#protocol/carry.ts'
import { codeRequestSchema, enrolRequestSchema } from '#protocol/enrol.ts'
import type { Health } from '#protocol/health.ts'
import { pullRequestSchema } from '#protocol/pull.ts'
import { protocolVersion } from '#protocol/version.ts'
import type { Caller } from './access.ts'
import { noCaller } from './admin/amend.ts'
import { noteUnsent } from './admin/device.ts'
import { createAdminHandlers } from './admin/handler.ts'
import { finishMoves } from './admin/settle.ts'
import { listAccounts } from './account.ts'
import type { Answer } from './answer.ts'
import type { AppOptions } from './app.ts'
import { readBody } from './body.ts'
import { createBudget } from './budget.ts'
import { carryAnswer, openCarried } from './carry.ts'
import { issueCode } from './code.ts'
import { compare } from './digest.ts'
import { enrol } from './enrol.ts'
import { readHistory } from './history.ts'
import { createLimit } from './limit.ts'
import { readOffers } from './offer.ts'
import { describeApi } from './openapi.ts'
import { dayOf, parse } from './parse.ts'
import { pull } from './pull.ts'
import { push, type Pushed, type Pushing } from './push.ts'
import { createQueue } from './queue.ts'
import type { RouteName } from './route.ts'
import { createSealingKeys } from './sealing-keys.ts'
import { unsealOffers } from './unseal.ts'

/** One request on its way to the domain: who asks, from where, with which parts of the path. */
export interface Call {
  request: Request
  caller: Caller
  address: string
  params: Readonly<Record<string, string>>
}

export type Handlers = Record<RouteName, (call: Call) => Answer | Promise<Answer>>

/** What each route does, from the parsed request to the answer. */
export function createHandlers(options: AppOptions): Handlers {
  const { database, clock, random, kind, version, log } = options
  const tries = createLimit()
  const codes = createLimit(60)
  const comparisons = createLimit(30)
  const inOrder = createQueue()
  const budget = createBudget()
  const keys = createSealingKeys(database, clock, options.sealingKeysRenewedAt)
  const description = describeApi(version)

  /** One push in its turn, and what follows it. */
  const take = (author: Caller, pushing: Pushing): Promise<Pushed> =>
    inOrder(author.book, async () => {
      const at = clock()
      const today = dayOf(at)
      const pushed = await push(database, author, pushing, at, today)
      // A7: what came too late for a merger follows it.
      if (pushed.ok && pushed.isLate)
        await finishMoves(database, { caller: noCaller(author.book), at, today })
      return pushed
    })

  return {
    health(): Answer {
      const answer: Health = { status: 'ok', protocol: protocolVersion, kind, version, clock: clock() }
      return { ok: true, answer }
    },

    openapi: () => ({ ok: true, answer: description }),

    async enrol({ request, address }) {
      const parsed = await parse(request, enrolRequestSchema)
      if (!parsed.ok) return parsed
      const wait = await tries.take(address)
      if (wait !== undefined) return { ok: false, reason: 'too-many-tries', wait }
      const enrolled = await enrol(database, parsed.value.code, kind, random, clock())
      if (!enrolled.ok) return enrolled
      await tries.giveBack(address)
      // The code is spent: the device gets the key by its first pull where it cannot be had now.
      const sealingKey = await keys.current(enrolled.answer.book).catch(() => undefined)
      return { ok: true, answer: { ...enrolled.answer, sealingKey } }
    },

    async codes({ request, caller }) {
      const parsed = await parse(request, codeRequestSchema)
      if (!parsed.ok) return parsed
      const wait = await codes.take(`${caller.book}.${caller.device}`)
      if (wait !== undefined) return { ok: false, reason: 'too-many-tries', wait }
      return issueCode(database, caller, parsed.value.account, random, clock())
    },

    async push({ request, caller }) {
      const body = await readBody(request)
      if (!body.ok) return body
      const read = readOffers(body.value, body.isStorable, caller)
      if (!read.ok) return read
      const offers = await unsealOffers(keys, read.offers)
      return take(caller, { ...read, offers })
    },

    async carry({ request, caller }) {
      const parsed = await parse(request, carryRequestSchema)
      if (!parsed.ok) return parsed
      const carried = await openCarried(database, keys, caller, parsed.value)
      if (!carried.ok) return carried
      const { author, epoch, read } = carried
      const offers = await unsealOffers(keys, read.offers)
      const pushed = await take(author, { epoch, stream: read.stream, offers, bringer: caller })
      return pushed.ok ? { ok: true, answer: carryAnswer(caller, carried, pushed) } : pushed
    },

    async pull({ request, caller }) {
      const parsed = await parse(request, pullRequestSchema)
      if (!parsed.ok) return parsed
      const { unsent } = parsed.value
      if (unsent !== undefined && unsent !== caller.unsent) await noteUnsent(database, caller, unsent)
      const at = clock()
      const [device, day] = [`${caller.book}.${caller.device}`, dayOf(at)]
      if (budget.isSpent(device, day)) return { ok: false, reason: 'too-many-tries', wait: 3600 }
      const sealingKey = await keys.current(caller.book)
      const { text, rows, remaining } = await pull(database, caller, parsed.value, at, sealingKey)
      const allowance = budget.take(device, day, rows, remaining)
      const { book, device: number } = caller
      if (allowance === 'loud') log.error({ route: 'pull', book, device: number }, 'reads-much')
      return { ok: true, text }
    },

    async digest({ request, caller }) {
      const parsed = await parse(request, digestRequestSchema)
      if (!parsed.ok) return parsed
      const { book, device } = caller
      const wait = await comparisons.take(`${book}.${device}`)
      if (wait !== undefined) return { ok: false, reason: 'too-many-tries', wait }
      const compared = await compare(database, caller, parsed.value)
      const entries = Object.values(compared.ok ? compared.answer.entries : {})
      const differing = entries.filter((found) => found === 'differs').length
      // G3: a difference is repaired by the device, and whoever keeps the server hears of it all the same
      if (differing > 0) log.error({ route: 'digest', book, device, entries: differing }, 'differs')
      return compared
    },

    history({ caller, params }) {
      const { entity = '', id = '' } = params
      return readHistory(database, caller, entity, id, clock())
    },

    accounts: ({ caller }) => listAccounts(database, caller),

    ...createAdminHandlers(options, inOrder),
  }
}
