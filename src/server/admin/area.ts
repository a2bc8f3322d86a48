import { assignmentsOf, inPlaceOf, withoutArea } from '#model/assignment.ts'
import type { Day } from '#model/day.ts'
import { mayAdminister } from '#model/permission.ts'
import type { AreaCounts, SetArea, WrittenAnswer } from '#protocol/area.ts'
import { wholeBook, type Caller } from '#server/access.ts'
import type { Database } from '#server/db/database.ts'
import { amend, type Amendment, type Outcome, type Signer } from './amend.ts'
import { loadAccounts, renewEntitlements } from './entitle.ts'

/** A household that a merger would move; a removed one stays where it was removed. */
export const standing = "entity = 'household' and not body ? 'removed'"

/** A transfer to an area that nobody there has answered. */
const unanswered = "entity = 'arrival' and body->'fields'->'outcome' is null"

/** A household in use: its newest state, or none yet. */
const inUse = `${standing} and coalesce(body->'fields'->'status'->-1->'value'->>'state', 'active') = 'active'`

/** A3: how many households stand in each area of the caller's book. */
export async function countAreas(database: Database, caller: Caller): Promise<Outcome<AreaCounts>> {
  if (!mayAdminister(caller.role)) return { ok: false, reason: 'not-permitted' }
  const { book } = caller
  const areas = await database.transaction({ book, ...wholeBook, snapshot: true }, (transaction) =>
    transaction.query<AreaCounts['areas'][number]>(
      `select area, count(*) filter (where ${inUse}) as households, count(*) as all from record
       where book = $1 and ${standing} group by area order by area`,
      [book],
    ),
  )
  return { ok: true, answer: { areas } }
}

/** A4: makes an area or changes one. */
export async function setArea(
  database: Database,
  signer: Signer,
  { id, ...fields }: SetArea,
): Promise<Outcome<WrittenAnswer>> {
  if (!mayAdminister(signer.caller.role)) return { ok: false, reason: 'not-permitted' }
  return amend(
    database,
    signer,
    'area',
    async (amendment) => {
      const before = await amendment.get('area', id)
      if (before?.removed) return { ok: false, reason: 'not-found' }
      if (!before && fields.name === undefined) return { ok: false, reason: 'malformed', paths: ['name'] }
      const fresh = { number: null, streets: null, from: null, to: null }
      amendment.set('area', id, before ? fields : { ...fresh, ...fields })
      return { ok: true, answer: { seq: amendment.draft.seq } }
    },
    { area: id },
  )
}

/** A5: an area without households is no longer used from a day on. */
export async function endArea(
  database: Database,
  signer: Signer,
  { id, on = signer.today }: { id: string; on?: Day | undefined },
): Promise<Outcome<WrittenAnswer>> {
  if (!mayAdminister(signer.caller.role)) return { ok: false, reason: 'not-permitted' }
  if (on > signer.today) return { ok: false, reason: 'malformed', paths: ['on'] }
  return amend(
    database,
    signer,
    'area',
    async (amendment) => {
      const area = await amendment.get('area', id)
      if (!area || area.removed) return { ok: false, reason: 'not-found' }
      const [held] = await amendment.transaction.query(
        `select 1 from record where book = $1 and area = $2 and (${standing} or ${unanswered}) limit 1`,
        [amendment.book, id],
      )
      if (held) return { ok: false, reason: 'area-in-use' }
      amendment.set('area', id, { to: on })
      await leaveArea(amendment, id, on)
      await renewEntitlements(amendment)
      return { ok: true, answer: { seq: amendment.draft.seq } }
    },
    { area: id },
  )
}

/** Whoever had the area has it until that day, and from then on `into` in its place where that is given. */
export async function leaveArea(amendment: Amendment, area: string, on: Day, into?: string): Promise<void> {
  for (const { id, fields } of (await loadAccounts(amendment)).values()) {
    const before = assignmentsOf(fields)
    if (!before.some((own) => own.area === area && (own.to === undefined || own.to > on))) continue
    const assignments = withoutArea(before, area, on)
    const has = assignments.some((own) => own.area === into && own.to === undefined)
    const isTaken = into !== undefined && !has && typeof fields.ended !== 'string'
    if (isTaken) assignments.push(...inPlaceOf(before, area, on, into))
    amendment.set('account', id, { assignments })
  }
}
