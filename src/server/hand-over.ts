import type { Change } from '#model/change.ts'
import type { Day } from '#model/day.ts'
import { recordKey, type RecordOf, type StoredRecord } from '#model/record.ts'
import type { Moving, TransferOutcome } from '#model/transfer.ts'
import type { Draft } from './draft.ts'
import { lay, type Scribe } from './lay.ts'
import { isStanding, moveOver } from './move-over.ts'
import { areaAfter } from './transfer.ts'

/**
 * T2, T4 to T6: what the server itself does after a change of a transfer or an arrival was applied. Pure; everything it
 * does is a change of the log, in the name of the change's author and by device 0.
 */
export function handOver(draft: Draft, change: Change, before: StoredRecord | undefined, at: number): void {
  const scribe: Scribe = { book: change.book, at, author: change.author }
  if (change.entity === 'transfer') {
    if (!before) announce(draft, scribe, change.entityId)
    else if (change.kind === 'remove/1')
      settle(draft, scribe, change.entityId, { state: 'withdrawn', on: before.fields['on'] as Day })
    else if (typeof change.fields['withdrawn'] === 'string')
      settle(draft, scribe, change.entityId, { state: 'withdrawn', on: change.fields['withdrawn'] })
  } else if (change.entity === 'arrival') {
    answer(draft, scribe, change)
  }
}

/** T2: the other area hears what it is asked to take over. */
function announce(draft: Draft, scribe: Scribe, id: string): void {
  const { fields } = draft.records.get(recordKey('transfer', id)) as RecordOf<'transfer'>
  const household = draft.records.get(
    recordKey('household', fields.household as string),
  ) as RecordOf<'household'>
  const area = areaAfter(draft, fields.target as string) as string
  const what = movingOf(draft, household, fields.children ?? undefined)
  lay(draft, scribe, 'transfer', id, { area: household.area, what })
  const { on, note = null } = fields
  lay(draft, scribe, 'arrival', id, { area, from: household.area, on, note, what })
}

function movingOf(
  draft: Draft,
  household: RecordOf<'household'>,
  chosen: readonly string[] | undefined,
): Moving {
  const { head, number } = household.fields
  const children = [...draft.records.values()].filter(
    (record): record is RecordOf<'child'> =>
      record.entity === 'child' &&
      record.household === household.id &&
      (chosen ? chosen.includes(record.id) : isStanding(record)),
  )
  return {
    whole: !chosen,
    ...(head && { head }),
    ...(number && { number }),
    children: children
      .sort((left, right) => left.stamp[0] - right.stamp[0] || (left.id < right.id ? -1 : 1))
      .slice(0, 60)
      .flatMap(({ id, fields: { name, birth, sex } }) =>
        name && birth && sex ? [{ id, name: name.full, birth, sex }] : [],
      ),
  }
}

/** T4: the first answer decides; a later one changes nothing. */
function answer(draft: Draft, scribe: Scribe, { entityId: id, fields, author: by }: Change): void {
  const arrival = draft.records.get(recordKey('arrival', id)) as RecordOf<'arrival'>
  const said = fields['answer'] as NonNullable<RecordOf<'arrival'>['fields']['answer']>
  if (arrival.fields.outcome) return
  const { on, reason } = said
  if (said.state === 'declined')
    settle(draft, scribe, id, { state: 'declined', on, by, ...(reason && { reason }) })
  else {
    const household = moveOver(draft, scribe, arrival, said)
    const rest = household === undefined ? { state: 'gone' as const } : { state: 'moved' as const, household }
    settle(draft, scribe, id, { ...rest, on, by, area: arrival.area })
  }
}

/** T6: both sides hear what became of it; where nothing moved, the names leave the area that was asked. */
function settle(draft: Draft, scribe: Scribe, id: string, outcome: TransferOutcome): void {
  const arrival = draft.records.get(recordKey('arrival', id)) as RecordOf<'arrival'> | undefined
  const transfer = draft.records.get(recordKey('transfer', id)) as RecordOf<'transfer'> | undefined
  if (!arrival || !transfer || transfer.fields.outcome) return
  const what =
    outcome.state === 'moved' ? undefined : { whole: arrival.fields.what?.whole === true, children: [] }
  lay(draft, scribe, 'arrival', id, { outcome, what })
  if (!transfer.removed) lay(draft, scribe, 'transfer', id, { outcome })
}
