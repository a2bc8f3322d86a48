import { assignmentsOf, inPlaceOf, type Assigned } from '#model/assignment.ts'
import type { Day } from '#model/day.ts'
import { isEqual } from '#model/merge.ts'
import { mayAdminister } from '#model/permission.ts'
import { stampOf } from '#model/record.ts'
import type { MergeArea, MergePreview, MovedAnswer } from '#protocol/area.ts'
import { wholeBook, type Caller } from '#server/access.ts'
import type { Database } from '#server/db/database.ts'
import { amend, type Amendment, type Outcome, type Signer } from './amend.ts'
import { leaveArea } from './area.ts'
import { loadAccounts, renewEntitlements } from './entitle.ts'
import { moveAll, type Movement } from './move-batch.ts'

/** A6: what a merger would move, counted; nothing is written. */
export async function previewMerge(
  database: Database,
  caller: Caller,
  { from, into }: { from: string; into: string },
): Promise<Outcome<MergePreview>> {
  if (!mayAdminister(caller.role)) return { ok: false, reason: 'not-permitted' }
  const { book } = caller
  return database.transaction({ book, ...wholeBook, snapshot: true }, async (transaction) => {
    const [areas, counts, accounts] = await Promise.all([
      transaction.query(
        "select 1 from record where book = $1 and entity = 'area' and id = any ($2::text[])",
        [book, [from, into]],
      ),
      transaction.query<Omit<MergePreview, 'accounts'>>(
        `select count(*) filter (where entity = 'household') as households,
           count(*) filter (where entity = 'child') as children,
           count(*) filter (where entity = 'household' and body->'fields'->'number' <> 'null' and exists (
             select 1 from record other where other.book = $1 and other.area = $3 and other.entity = 'household'
               and not other.body ? 'removed' and other.body->'fields'->'number' = record.body->'fields'->'number'
           )) as "sameNumbers"
         from record where book = $1 and area = $2 and not body ? 'removed'`,
        [book, from, into],
      ),
      transaction.query<{ account: string }>(
        'select account from account_area where book = $1 and area = $2 and to_seq is null order by account',
        [book, from],
      ),
    ])
    if (areas.length < 2 || from === into) return { ok: false, reason: 'not-found' }
    const [found] = counts
    const answer = { households: 0, children: 0, sameNumbers: 0, ...found }
    return { ok: true, answer: { ...answer, accounts: accounts.map(({ account }) => account) } }
  })
}

/** A7: closes the area and moves its households; asked for again, it goes on. */
export async function mergeAreas(
  database: Database,
  signer: Signer,
  { from, into, on = signer.today, takeAlong }: MergeArea,
): Promise<Outcome<MovedAnswer>> {
  if (!mayAdminister(signer.caller.role)) return { ok: false, reason: 'not-permitted' }
  if (from === into) return { ok: false, reason: 'malformed', paths: ['into'] }
  if (on > signer.today) return { ok: false, reason: 'malformed', paths: ['on'] }
  const movement = { from, into }
  const begun = await amend(
    database,
    signer,
    'area',
    async (amendment) => {
      const [source, target] = [await amendment.get('area', from), await amendment.get('area', into)]
      if (!source || source.removed || !target || target.removed) return { ok: false, reason: 'not-found' }
      if (source.fields.mergedInto === into) return { ok: true, answer: movement }
      if (target.fields.to || source.fields.mergedInto || target.fields.mergedInto) {
        return { ok: false, reason: 'area-ended' }
      }
      amendment.set('area', from, { mergedInto: into, to: on, takingBack: null })
      await leaveArea(amendment, from, on, takeAlong ? into : undefined)
      await renewEntitlements(amendment)
      await bridge(amendment, movement)
      return { ok: true, answer: movement }
    },
    movement,
  )
  return begun.ok ? moveAll(database, signer, begun.answer) : begun
}

/** A8: opens a merged area again and moves back what the merger moved. */
export async function takeBackMerger(
  database: Database,
  signer: Signer,
  { area }: { area: string },
): Promise<Outcome<MovedAnswer>> {
  if (!mayAdminister(signer.caller.role)) return { ok: false, reason: 'not-permitted' }
  const begun = await amend<Movement>(
    database,
    signer,
    'area',
    async (amendment) => {
      const source = await amendment.get('area', area)
      const { takingBack, mergedInto } = source?.fields ?? {}
      if (takingBack)
        return { ok: true, answer: { from: takingBack.area, into: area, since: takingBack.since } }
      if (!source || typeof mergedInto !== 'string') return { ok: false, reason: 'not-found' }
      if ((await amendment.get('area', mergedInto))?.fields.to) return { ok: false, reason: 'area-ended' }
      const [since] = stampOf(source, 'mergedInto') ?? source.stamp
      const on = source.fields.to ?? amendment.today
      await returnPeople(amendment, { area, into: mergedInto, on, since })
      amendment.set('area', area, { mergedInto: null, to: null, takingBack: { area: mergedInto, since } })
      await renewEntitlements(amendment)
      await bridge(amendment, { from: mergedInto, into: area })
      return { ok: true, answer: { from: mergedInto, into: area, since } }
    },
    { area },
  )
  return begun.ok ? moveAll(database, signer, begun.answer) : begun
}

/** Whoever was entitled to the one area at a cursor may write at that cursor to what moves into the other (A7). */
async function bridge({ transaction, book, draft }: Amendment, { from, into }: Movement): Promise<void> {
  await transaction.query(
    `insert into account_area (book, account, area, from_seq, to_seq)
     select book, account, $3, from_seq, coalesce(to_seq, $4) from account_area where book = $1 and area = $2
     on conflict (book, account, area, from_seq)
     do update set to_seq = case when account_area.to_seq is null then null
       else greatest(account_area.to_seq, excluded.to_seq) end`,
    [book, from, into, draft.seq],
  )
}

/**
 * A8: those who lost the area by the merger have it again from and until the days that stood before; what they were
 * given for it goes.
 */
async function returnPeople(
  amendment: Amendment,
  { area, into, on, since }: { area: string; into: string; on: Day; since: number },
): Promise<void> {
  const rows = await amendment.transaction.query<{ account: string; fields: Assigned }>(
    `select distinct on (entity_id) entity_id as account, fields from log
     where book = $1 and entity = 'account' and seq < $2 and (fields ? 'assignments' or fields ? 'areas')
     order by entity_id, (fields ? 'assignments') desc, seq desc`,
    [amendment.book, since],
  )
  const accounts = await loadAccounts(amendment)
  for (const { account, fields: earlier } of rows) {
    const fields = accounts.get(account)?.fields
    const before = assignmentsOf(earlier)
    const lost = before.filter((own) => own.area === area && (own.to === undefined || own.to > on))
    if (!fields || typeof fields.ended === 'string' || lost.length === 0) continue
    const given = inPlaceOf(before, area, on, into).filter((own) => !before.some((had) => isEqual(had, own)))
    const kept = assignmentsOf(fields).filter(
      (own) => !(own.area === area && own.to === on) && !given.some((other) => isEqual(other, own)),
    )
    amendment.set('account', account, { assignments: [...kept, ...lost] })
  }
}
