import type { MovedAnswer } from '#protocol/area.ts'
import type { Database } from '#server/db/database.ts'
import { loadHouseholds, loadRecords } from '#server/record.ts'
import { amend, type Amendment, type Outcome, type Signer } from './amend.ts'

/** Everything in one area goes into another; with `since` only what a merger at that number of the log had moved. */
export interface Movement {
  /** Where the households are. */
  from: string
  /** Where they go. */
  into: string
  since?: number | undefined
}

/** So many households move in one transaction, and so many transactions in one request (A7). */
const batchSize = 100
const batchLimit = 20

/**
 * A7, A8: moves batch after batch; answers how many households moved, and how much remains for the next request (0 only
 * when nothing does).
 */
export async function moveAll(
  database: Database,
  signer: Signer,
  movement: Movement,
): Promise<Outcome<MovedAnswer>> {
  let moved = 0
  for (let count = 0; ; count += 1) {
    const batch = await amend(database, signer, 'area', (amendment) => moveBatch(amendment, movement), {
      from: movement.from,
      into: movement.into,
    })
    if (!batch.ok) return batch
    moved += batch.answer.moved
    const { remaining, seq } = batch.answer
    if (remaining === 0 || count + 1 >= batchLimit) return { ok: true, answer: { moved, remaining, seq } }
  }
}

async function moveBatch(amendment: Amendment, movement: Movement): Promise<Outcome<MovedAnswer>> {
  const { transaction, book, draft } = amendment
  const values = [book, movement.from, movement.since ?? 0, movement.into]
  const what = movement.since === undefined ? inArea : movedBefore
  const rows = await transaction.query<{
    entity: 'household' | 'task' | 'batch' | 'transfer' | 'arrival'
    id: string
  }>(`${what} order by entity, id limit $5`, [...values, batchSize + 1])
  const batch = rows.slice(0, batchSize)
  const households = batch.filter(({ entity }) => entity === 'household').map(({ id }) => id)
  amendment.know(await loadHouseholds(transaction, book, households))
  amendment.know(
    await loadRecords(
      transaction,
      book,
      batch.map(({ entity, id }) => [entity, id]),
    ),
  )
  // A task names its area itself, so it goes before the household that would only take its place along.
  for (const { entity, id, fields, removed } of draft.records.values()) {
    if (entity === 'household' || removed || fields['area'] !== movement.from) continue
    if (entity === 'task' || entity === 'batch' || entity === 'transfer' || entity === 'arrival')
      amendment.set(entity, id, { area: movement.into })
  }
  for (const id of households) amendment.set('household', id, { area: movement.into })
  const isLast = rows.length <= batchSize
  if (isLast && movement.since !== undefined) {
    await amendment.get('area', movement.into)
    amendment.set('area', movement.into, { takingBack: null })
  }
  const remaining = isLast ? 0 : await countRest(amendment, what, values, batch.length)
  return { ok: true, answer: { moved: households.length, remaining, seq: draft.seq } }
}

/** Whatever names its area itself. */
export const ofAreas = "'household', 'task', 'batch', 'transfer', 'arrival'"

/** What is still in the area, by kind and id; lists of the whole area and tasks without a household among them. */
const inArea = `select entity, id from record
  where book = $1 and area = $2 and entity in (${ofAreas}) and not body ? 'removed'
    and $3::bigint = 0 and $4::text <> ''`

/** What left the area `into` by the merger and stands where the merger put it. */
const movedBefore = `select distinct record.entity, record.id from departure
  join record on record.book = departure.book and record.entity = departure.entity and record.id = departure.id
  where departure.book = $1 and departure.area = $4 and departure.seq >= $3 and departure.moved
    and departure.entity in (${ofAreas})
    and record.area = $2 and not record.body ? 'removed'`

async function countRest(
  { transaction }: Amendment,
  what: string,
  values: readonly unknown[],
  done: number,
): Promise<number> {
  const [row] = await transaction.query<{ count: number }>(
    `select count(*) as count from (${what}) as rest`,
    values,
  )
  return Math.max(1, (row?.count ?? 0) - done)
}
