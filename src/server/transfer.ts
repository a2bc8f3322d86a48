import type { Change } from '#model/change.ts'
import type { RefusalReason } from '#model/reason.ts'
import { recordKey, type RecordOf, type StoredRecord } from '#model/record.ts'
import type { Draft } from './draft.ts'
import { mayWrite } from './permit.ts'
import type { Author } from './state.ts'

type Fault = { reason: RefusalReason; field?: string }

/** What its sender may still say of a transfer once it is made. */
const afterwards: ReadonlySet<string> = new Set(['withdrawn', 'seen'])

/** T1, T3: what nobody may write about a transfer or an arrival; undefined where the change is in order. */
export function transferFault(
  draft: Draft,
  author: Author,
  change: Change,
  before: StoredRecord | undefined,
): Fault | undefined {
  if (change.entity !== 'transfer' && change.entity !== 'arrival') return undefined
  // An answered paper stays; what its sender regrets before that is as good as withdrawn.
  if (change.kind === 'remove/1' && change.entity === 'transfer' && before && !before.fields['outcome'])
    return undefined
  if (change.kind !== 'set/1') return { reason: 'not-permitted' }
  if (change.entity === 'arrival')
    return arrivalFault(draft, change, before as RecordOf<'arrival'> | undefined)
  const closed = Object.keys(change.fields).find((field) =>
    before ? !afterwards.has(field) : field === 'what' || field === 'outcome',
  )
  if (closed !== undefined) return { reason: 'not-permitted', field: closed }
  return before ? undefined : sendingFault(draft, author, change)
}

/** Only who may write to the household may send it; it goes to another area, one that is there. */
function sendingFault(draft: Draft, author: Author, { fields, cursor }: Change): Fault | undefined {
  const household = draft.records.get(recordKey('household', String(fields['household'])))
  if (!household) return { reason: 'parent-missing', field: 'household' }
  const refusal = mayWrite(author, cursor, [household])
  if (refusal) return { reason: refusal, field: 'household' }
  for (const id of (fields['children'] as string[] | null | undefined) ?? []) {
    const child = draft.records.get(recordKey('child', id))
    if (!child || child.removed || child.household !== household.id)
      return { reason: 'parent-missing', field: 'children' }
  }
  const target = areaAfter(draft, String(fields['target']))
  if (!target) return { reason: 'parent-missing', field: 'target' }
  return target === household.area ? { reason: 'field-invalid', field: 'target' } : undefined
}

/** People of the area answer, nothing else; they name a household of theirs. */
function arrivalFault(
  draft: Draft,
  { fields }: Change,
  before: RecordOf<'arrival'> | undefined,
): Fault | undefined {
  if (!before) return { reason: 'not-permitted' }
  const closed = Object.keys(fields).find((field) => field !== 'answer')
  if (closed !== undefined) return { reason: 'not-permitted', field: closed }
  const answer = fields['answer'] as RecordOf<'arrival'>['fields']['answer']
  if (!answer) return { reason: 'field-invalid', field: 'answer' }
  if (answer.state === 'declined') return undefined
  if (answer.household === undefined)
    return before.fields.what?.whole ? undefined : { reason: 'field-missing', field: 'answer' }
  const household = draft.records.get(recordKey('household', answer.household))
  const isTheirs = household && !household.removed && household.area === before.area
  return isTheirs ? undefined : { reason: 'parent-missing', field: 'answer' }
}

/** The area that an area has become by mergers; undefined where it has ended or never was. */
export function areaAfter(draft: Pick<Draft, 'records'>, area: string): string | undefined {
  const seen = new Set<string>()
  for (let id = area; !seen.has(id);) {
    seen.add(id)
    const record = draft.records.get(recordKey('area', id)) as RecordOf<'area'> | undefined
    if (!record || record.removed) return undefined
    const { mergedInto, to } = record.fields
    if (!mergedInto) return to ? undefined : id
    id = mergedInto
  }
  return undefined
}
