import { movedHome } from '#model/home.ts'
import { valueOn, withValueFrom } from '#model/span.ts'
import { recordKey, type RecordOf, type StoredRecord } from '#model/record.ts'
import type { Draft } from './draft.ts'
import { lay, type Scribe } from './lay.ts'

type Answer = NonNullable<RecordOf<'arrival'>['fields']['answer']>

/**
 * T5: the move itself, with the rights of both sides. Answers the household that received; undefined, and nothing is
 * written, where what should move is no longer in the area that sent it.
 */
export function moveOver(
  draft: Draft,
  scribe: Scribe,
  { id, area, fields: { from } }: RecordOf<'arrival'>,
  { household: into, number, on }: Answer,
): string | undefined {
  const transfer = draft.records.get(recordKey('transfer', id)) as RecordOf<'transfer'> | undefined
  const source = transfer && household(draft, transfer.fields.household as string)
  if (!transfer || !source) return undefined
  const chosen = transfer.fields.children
  const isThere = source.area === transfer.area && isStanding(source)
  if (!chosen && !isThere) return undefined
  const note = [from as string, area].map((one) => nameOf(draft, one)).join(' → ')
  if (!chosen && into === undefined) {
    lay(draft, scribe, 'household', source.id, { area, number: number ?? null })
    tell(draft, scribe, id, { household: source.id, child: null, on, note })
    return source.id
  }
  const children = chosen
    ? chosen.flatMap((child) => draft.records.get(recordKey('child', child)) ?? [])
    : childrenOf(draft, source.id)
  const moving = children.filter((child) => child.area === transfer.area && isStanding(child))
  if (into === undefined || (chosen && moving.length === 0)) return undefined
  for (const child of moving) {
    const { fields } = child as RecordOf<'child'>
    lay(draft, scribe, 'child', child.id, movedHome(fields, into, on))
  }
  if (!chosen) {
    const status = withValueFrom(source.fields.status, on, { state: 'merged' as const })
    lay(draft, scribe, 'household', source.id, { status })
  }
  const [only] = moving
  const names = moving.map(({ fields }) => (fields as RecordOf<'child'>['fields']).name?.full).join(', ')
  const line = { child: only && moving.length === 1 ? only.id : null, on, note: `${note}: ${names}` }
  tell(draft, scribe, id, { household: into, ...line })
  tell(draft, scribe, `${id}-out`, { household: source.id, ...line })
  return into
}

/** Whether a household or child is still in the book as one that is there. */
export function isStanding(record: StoredRecord): boolean {
  const { status } = record.fields as RecordOf<'child'>['fields']
  return !record.removed && (valueOn(status, '9999-12-31')?.state ?? 'active') === 'active'
}

/** The line in the paper book's history; `id` is the transfer's own, so that there is one however often it is tried. */
function tell(
  draft: Draft,
  scribe: Scribe,
  id: string,
  line: Record<string, unknown> & { note: string },
): void {
  if (draft.records.has(recordKey('lifeEvent', id))) return
  const note = line.note.slice(0, 500).trim()
  lay(draft, scribe, 'lifeEvent', id, { kind: 'transferred', detail: null, onBehalf: null, ...line, note })
}

function household(draft: Draft, id: string): RecordOf<'household'> | undefined {
  return draft.records.get(recordKey('household', id)) as RecordOf<'household'> | undefined
}

/** Oldest first: in which order the database gave its rows decides no number. */
function childrenOf(draft: Draft, id: string): StoredRecord[] {
  return [...draft.records.values()]
    .filter(({ entity, household: owner }) => entity === 'child' && owner === id)
    .sort((left, right) => left.seq - right.seq)
}

function nameOf(draft: Draft, area: string): string {
  const record = draft.records.get(recordKey('area', area)) as RecordOf<'area'> | undefined
  return record?.fields.name ?? '?'
}
