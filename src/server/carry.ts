import * as z from 'zod/mini'
import { reachOf } from '#model/permission.ts'
import type { Role } from '#model/account.ts'
import type { CarryAnswer, CarryRequest } from '#protocol/carry.ts'
import { openBox } from '#seal/box.ts'
import { carryProof } from '#seal/carry-proof.ts'
import type { Caller } from './access.ts'
import { isSound, isStorable, isStorableText } from './body.ts'
import type { Database } from './db/database.ts'
import { isEqualSecret } from './equal.ts'
import { readOffers, type Offers } from './offer.ts'
import type { Pushed } from './push.ts'
import type { SealingKeys } from './sealing-keys.ts'

/** What is in a carried box, and whose it is; `read` is as a push of that device would be read. */
export type Carried =
  | { ok: true; author: Caller; epoch: string; read: Offers & { ok: true } }
  | { ok: false; reason: 'not-permitted' | 'carry-broken' | 'malformed'; paths?: string[] }

const contentSchema = z.strictObject({
  epoch: z.string().check(z.maxLength(64)),
  changes: z.string(),
  proof: z.string().check(z.maxLength(100)),
})

/**
 * K2, K3: opens a box that somebody of the same book brings and finds whose it is. Nothing of it is believed before the
 * proof, and every way in which it may be wrong is answered alike.
 */
export async function openCarried(
  database: Database,
  keys: SealingKeys,
  bringer: Caller,
  { book, device, key, box }: CarryRequest,
): Promise<Carried> {
  if (book !== bringer.book) return { ok: false, reason: 'not-permitted', paths: ['book'] }
  const [opening, author] = await Promise.all([keys.find(book, key), findAuthor(database, book, device)])
  if (!opening || !author) return broken
  const opened = await openBox(opening, { purpose: 'carry/1', book, device }, box)
  const content = z.safeParse(contentSchema, opened)
  if (!content.success || !isStorable(opened)) return broken
  const { epoch, changes, proof } = content.data
  const expected = await carryProof(author.secret, { book, device, epoch, changes })
  if (!isEqualSecret(expected, proof)) return broken
  const offered = parseChanges(changes)
  if (!isSound(offered)) return broken
  const read = readOffers({ epoch, changes: offered }, isStorableText(offered), author.caller)
  return read.ok ? { ok: true, author: author.caller, epoch, read } : read
}

/**
 * K7: what the bringer hears of a box. Whoever is given nothing confidential is not told of somebody else's private
 * reports either, not even that there were any.
 */
export function carryAnswer(
  bringer: Caller,
  { author, read }: Carried & { ok: true },
  { answer, fresh }: Pushed & { ok: true },
): CarryAnswer {
  const { offers, stream } = read
  const isOwn = bringer.account === author.account
  if (stream === 'urgent' && !isOwn && reachOf[bringer.role].sensitivity === 0)
    return { left: 0, results: [] }
  const results = answer.results.map(({ record: _record, ...result }) => ({
    ...result,
    isNew: fresh.has(result.id),
  }))
  return { left: offers.length - results.length, results }
}

function parseChanges(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const broken = { ok: false, reason: 'carry-broken' } as const

/** K3: the device with its account of today, revoked or not, and what its proof is computed with. */
async function findAuthor(database: Database, book: number, device: number) {
  return database.transaction({ book }, async (transaction) => {
    const [row] = await transaction.query<{ account: string; role: Role; token_hash: string }>(
      `select device.account, account.role, token_hash
       from device join account on account.book = device.book and account.account = device.account
       where device.book = $1 and device.device = $2`,
      [book, device],
    )
    if (!row) return undefined
    const caller: Caller = { book, device, account: row.account, role: row.role }
    return { caller, secret: row.token_hash }
  })
}
