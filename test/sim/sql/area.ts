import { bodyOf, bySeq, listOf, put, visibleRecords, type RecordRow } from './row.ts'
import { areaKey, areasOf, type AreaRow } from './account.ts'
import type { Row, Session, Statement } from './session.ts'

/** The statements that merge areas and move their households. */
export const areaStatements: [RegExp, Statement][] = [
  [/^select body, exists \( select 1 from record where book = \$1 and area = source\.id/, movesToFinish],
  [/^select distinct on \(entity_id\) entity_id as account, fields from log/, accountsBefore],
  [/^insert into account_area \(book, account, area, from_seq, to_seq\) select book, account, \$3/, bridge],
  [
    /^select entity, id from record where book = \$1 and area = \$2 and entity in/,
    (session, values) => inArea(session, values).slice(0, Number(values[4])),
  ],
  [
    /^select count\(\*\) as count from \( ?select entity, id from record/,
    (session, values) => [{ count: inArea(session, values).length }],
  ],
  [
    /^select distinct record\.entity, record\.id from departure/,
    (session, values) => movedBefore(session, values).slice(0, Number(values[4])),
  ],
  [
    /^select count\(\*\) as count from \( ?select distinct record\.entity, record\.id/,
    (session, values) => [{ count: movedBefore(session, values).length }],
  ],
]

/** What each account's newest assignments were before a number; where there are none, its plain areas. */
function accountsBefore({ tables }: Session, [, seq]: readonly unknown[]): object[] {
  const found = new Map<string, Row & { fields: Record<string, unknown> }>()
  const rows = [...tables.log.values()] as (Row & { fields: Record<string, unknown> })[]
  for (const row of rows.sort((left, right) => Number(left['seq']) - Number(right['seq']))) {
    const { fields } = row
    if (row['entity'] !== 'account' || Number(row['seq']) >= Number(seq)) continue
    const account = String(row['entity_id'])
    const isDated = 'assignments' in fields
    const hasDated = found.get(account)?.fields['assignments'] !== undefined
    if (!isDated && (hasDated || !('areas' in fields))) continue
    found.set(account, row)
  }
  return [...found].map(([account, { fields }]) => ({ account, fields }))
}

const movable = ['household', 'task', 'batch', 'transfer', 'arrival']

function isStanding(row: RecordRow): boolean {
  return !bodyOf(row).body.removed
}

function movesToFinish(session: Session): object[] {
  const records = [...visibleRecords(session)]
  return records.sort(bySeq).flatMap((source) => {
    if (source.entity !== 'area') return []
    const { body } = bodyOf(source)
    if ((body.fields['mergedInto'] ?? null) === null && (body.fields['takingBack'] ?? null) === null)
      return []
    const held = records.some(
      (row) => row.area === source.id && movable.includes(row.entity) && isStanding(row),
    )
    return [{ body, held }]
  })
}

function inArea(session: Session, [, area]: readonly unknown[]): { entity: string; id: string }[] {
  return [...visibleRecords(session)]
    .filter((row) => row.area === area && movable.includes(row.entity) && isStanding(row))
    .map(({ entity, id }) => ({ entity, id }))
    .sort(byEntityAndId)
}

function movedBefore(session: Session, [, from, since, into]: readonly unknown[]) {
  const found = new Map<string, { entity: string; id: string }>()
  for (const row of session.tables.departure.values()) {
    const { area, seq, entity, id, moved } = row as Row & { entity: string; id: string }
    if (area !== into || Number(seq) < Number(since) || !moved || !movable.includes(entity)) continue
    found.set(`${entity}/${id}`, { entity, id })
  }
  return [...visibleRecords(session)]
    .filter((row) => row.area === from && found.has(`${row.entity}/${row.id}`) && isStanding(row))
    .map(({ entity, id }) => ({ entity, id }))
    .sort(byEntityAndId)
}

function byEntityAndId(left: { entity: string; id: string }, right: { entity: string; id: string }): number {
  return `${left.entity} ${left.id}` < `${right.entity} ${right.id}` ? -1 : 1
}

function bridge(session: Session, [book, from, into, seq]: readonly unknown[]): object[] {
  for (const row of areasOf(session, book)) {
    if (row.area !== from) continue
    const next: AreaRow = { ...row, area: String(into), to_seq: row.to_seq ?? Number(seq) }
    const there = session.tables.account_area.get(areaKey(next)) as AreaRow | undefined
    const end = !there
      ? next.to_seq
      : there.to_seq === null
        ? null
        : Math.max(there.to_seq, next.to_seq as number)
    put(session, 'account_area', areaKey(next), { ...next, to_seq: end })
  }
  return listOf<object>([])
}
