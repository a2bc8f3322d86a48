import { birthSchema, isAfter } from '#model/birth.ts'
import { checkChange, type Change } from '#model/change.ts'
import { parentFields, type Entity } from '#model/entity.ts'
import { mergeChange } from '#model/merge.ts'
import { officeFields, reachOf } from '#model/permission.ts'
import type { RefusalReason } from '#model/reason.ts'
import { recordKey, type StoredRecord } from '#model/record.ts'
import { put, type Draft } from './draft.ts'
import { handOver } from './hand-over.ts'
import { follow } from './move.ts'
import { mayReport, mayWrite } from './permit.ts'
import { placeOf } from './place.ts'
import type { Offer, PushState, Verdict } from './state.ts'
import { transferFault } from './transfer.ts'

/** S4 for one new change: its content, the author's rights, its parent, the merge. A refusal is a result. */
export function judge(draft: Draft, state: PushState, offer: Offer, at: number): Verdict {
  const verdict = { id: offer.id, number: offer.number, at }
  const { change } = offer
  if (!change) return { ...verdict, outcome: 'refused', reason: offer.refusal ?? 'malformed' }

  const before = draft.records.get(recordKey(change.entity as Entity, change.entityId))
  const fault =
    contentFault(state, change, before) ??
    parentFault(draft, change, before) ??
    transferFault(draft, state.author, change, before)
  if (fault) return { ...verdict, outcome: 'refused', ...fault }

  const seq = draft.seq + 1
  const merged = mergeChange(before, change, seq)
  const claimed = placeOf(draft, claimOf(change, before))
  const placed = placeOf(draft, merged.record)
  if (!claimed || !placed) return { ...verdict, outcome: 'refused', reason: 'parent-missing' }
  const places = before ? [before, placed, claimed] : [placed, claimed]
  const isReport = mayReport(state.author.role, change, before === undefined)
  const refusal = isReport ? undefined : mayWrite(state.author, change.cursor, places)
  if (refusal) return { ...verdict, outcome: 'refused', reason: refusal }
  if (merged.ignored) return { ...verdict, outcome: 'refused', reason: 'removed' }

  draft.seq = seq
  const record: StoredRecord = { ...merged.record, ...placed }
  put(draft, record)
  follow(draft, before, record)
  const sensitivity = Math.max(before?.sensitivity ?? 0, record.sensitivity, claimed.sensitivity)
  draft.log.push({ seq, change, at, sensitivity, opened: merged.opened })
  handOver(draft, change, before, at)
  const [field] = merged.opened
  return field === undefined
    ? { ...verdict, outcome: 'applied', seq }
    : { ...verdict, outcome: 'conflict', seq, field }
}

type Fault = { reason: RefusalReason; field?: string }

function contentFault(state: PushState, change: Change, before: StoredRecord | undefined): Fault | undefined {
  if (change.author !== state.author.account) return { reason: 'not-permitted' }
  const fault = checkChange(change, before === undefined)
  if (fault) return fault
  const { role } = state.author
  const isPermitted = reachOf[role].writes.has(change.entity as Entity) || mayReport(role, change, !before)
  if (!isPermitted) return { reason: 'not-permitted' }
  const kept = reachOf[role].scope === 'book' ? undefined : officeFields[change.entity as Entity]
  const field = kept && Object.keys(change.fields).find((name) => kept.has(name))
  if (field !== undefined) return { reason: 'not-permitted', field }
  if (change.entity === 'child' && change.fields['birth'] !== undefined && state.today !== undefined) {
    if (isAfter(birthSchema.parse(change.fields['birth']), state.today)) {
      return { reason: 'field-invalid', field: 'birth' }
    }
  }
  return undefined
}

/** A parent that is named anew must be there; what hangs below a removed one stays correctable. */
function parentFault(draft: Draft, change: Change, before: StoredRecord | undefined): Fault | undefined {
  if (!before && change.kind === 'remove/1') return { reason: 'parent-missing' }
  const parent = parentFields[change.entity as Entity]
  const named = parent && change.fields[parent.field]
  if (!parent || named === undefined || named === before?.fields[parent.field]) return undefined
  const found = draft.records.get(recordKey(parent.entity, named as string))
  return !found || found.removed ? { reason: 'parent-missing', field: parent.field } : undefined
}

/** The record as the author means it, whether or not the merge takes it: rights are needed there too. */
function claimOf(change: Change, before: StoredRecord | undefined): Parameters<typeof placeOf>[1] {
  if (change.kind === 'remove/1' && before) return before
  return {
    entity: change.entity as Entity,
    id: change.entityId,
    fields: { ...before?.fields, ...change.fields },
    before,
  }
}
