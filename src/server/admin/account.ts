import type { Assignment, StandIn } from '#model/assignment.ts'
import { assignmentsOf } from '#model/assignment.ts'
import { mayAdminister, mayKeepAccount } from '#model/permission.ts'
import type { WrittenAnswer } from '#protocol/area.ts'
import type { SetAccount } from '#protocol/person.ts'
import type { Database } from '#server/db/database.ts'
import { amend, type Amendment, type Outcome, type Signer } from './amend.ts'
import { revokeDevices, wouldLockOut } from './device.ts'
import { renewEntitlements } from './entitle.ts'

/** A9, A10: makes an account or changes what is given of it, its dated areas and whom it stands in for included. */
export async function setAccount(
  database: Database,
  signer: Signer,
  { id, ...fields }: SetAccount,
): Promise<Outcome<WrittenAnswer>> {
  const { caller } = signer
  if (!mayAdminister(caller.role)) return { ok: false, reason: 'not-permitted' }
  return amend(
    database,
    signer,
    'account',
    async (amendment) => {
      const before = await amendment.get('account', id)
      const role = fields.role ?? before?.fields.role
      if (role === undefined || (!before && fields.name === undefined)) {
        return { ok: false, reason: 'malformed', paths: [role === undefined ? 'role' : 'name'] }
      }
      const isMine =
        mayKeepAccount(caller.role, role) && mayKeepAccount(caller.role, before?.fields.role ?? role)
      if (!isMine) return { ok: false, reason: 'not-permitted' }
      if (before?.fields.ended) return { ok: false, reason: 'account-ended' }
      const fault =
        (await assignmentFault(
          amendment,
          before ? assignmentsOf(before.fields) : [],
          fields.assignments ?? [],
        )) ?? (await standInFault(amendment, id, fields.standsInFor ?? []))
      if (fault) return fault
      const leaves = before !== undefined && before.fields.role !== role
      if (leaves && (await wouldLockOut(amendment, { account: id })))
        return { ok: false, reason: 'last-admin' }

      const fresh = { phone: null, areas: [], assignments: [], standsInFor: [], ended: null }
      amendment.set('account', id, before ? fields : { ...fresh, ...fields })
      await amendment.transaction.query(
        `insert into account (book, account, role) values ($1, $2, $3)
         on conflict (book, account) do update set role = excluded.role`,
        [amendment.book, id, role],
      )
      if (leaves) await revokeDevices(amendment, { account: id })
      await renewEntitlements(amendment)
      return { ok: true, answer: { seq: amendment.draft.seq } }
    },
    { account: id },
  )
}

/** A11: from today on the account has no areas, no devices and no unused codes. */
export async function endAccount(
  database: Database,
  signer: Signer,
  { id }: { id: string },
): Promise<Outcome<WrittenAnswer>> {
  const { caller, today } = signer
  if (!mayAdminister(caller.role)) return { ok: false, reason: 'not-permitted' }
  return amend(
    database,
    signer,
    'account',
    async (amendment) => {
      const account = await amendment.get('account', id)
      if (!account || account.removed) return { ok: false, reason: 'not-found' }
      if (!mayKeepAccount(caller.role, account.fields.role ?? 'admin')) {
        return { ok: false, reason: 'not-permitted' }
      }
      if (!account.fields.ended) {
        if (await wouldLockOut(amendment, { account: id })) return { ok: false, reason: 'last-admin' }
        amendment.set('account', id, { ...closedAssignments(account.fields, today), ended: today })
      }
      await amendment.transaction.query(
        'update account set revoked_at = coalesce(revoked_at, $3) where book = $1 and account = $2',
        [amendment.book, id, signer.at],
      )
      await revokeDevices(amendment, { account: id })
      await renewEntitlements(amendment)
      return { ok: true, answer: { seq: amendment.draft.seq } }
    },
    { account: id },
  )
}

/** What was still to come is gone, what runs ends today. */
function closedAssignments(
  fields: Parameters<typeof assignmentsOf>[0],
  today: string,
): { assignments: Assignment[]; standsInFor: StandIn[] } {
  const started = (from: string | null) => from === null || from < today
  const assignments = assignmentsOf(fields)
    .filter(({ from }) => started(from))
    .map((own) => (own.to !== undefined && own.to <= today ? own : { ...own, to: today }))
  const standsInFor = (fields.standsInFor ?? [])
    .filter(({ from }) => started(from))
    .map((other) => (other.to <= today ? other : { ...other, to: today }))
  return { assignments, standsInFor }
}

/** Areas must be there, and an area that has ended is not given to anybody anew. */
async function assignmentFault(
  amendment: Amendment,
  before: readonly Assignment[],
  wanted: readonly Assignment[],
): Promise<Outcome<never> | undefined> {
  for (const { area, from, to } of wanted) {
    const found = await amendment.get('area', area)
    if (!found || found.removed) return { ok: false, reason: 'not-found', paths: ['assignments'] }
    const isOver = to !== undefined && found.fields.to && to <= found.fields.to
    const isKept = before.some((own) => own.area === area && own.from === from && own.to === to)
    if (found.fields.to && !isOver && !isKept) return { ok: false, reason: 'area-ended' }
  }
  return undefined
}

async function standInFault(
  amendment: Amendment,
  id: string,
  wanted: readonly StandIn[],
): Promise<Outcome<never> | undefined> {
  for (const { account } of wanted) {
    if (account === id) return { ok: false, reason: 'malformed', paths: ['standsInFor'] }
    const found = await amendment.get('account', account)
    if (!found || found.removed) return { ok: false, reason: 'not-found', paths: ['standsInFor'] }
  }
  return undefined
}
