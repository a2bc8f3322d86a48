import type { Day } from '#model/day.ts'
import { isRecordOf, type StoredRecord } from '#model/record.ts'
import { wholeBook } from '#server/access.ts'
import type { Database } from '#server/db/database.ts'
import { amend, noCaller, type Signer } from './amend.ts'
import { renewEntitlements } from './entitle.ts'
import { moveAll, ofAreas } from './move-batch.ts'

/** Does what the date, or a server that was stopped in the middle, has left to do in a book; once a day per process. */
export type Settle = (book: number, today: Day, at: number) => Promise<void>

/** A14. Remembers in memory for which day a book is done: a restart or a second process only looks once more. */
export function createSettle(database: Database): Settle {
  const done = new Map<number, Day>()
  return async (book, today, at) => {
    if (done.get(book) === today) return
    const signer = { caller: noCaller(book), today, at }
    const [due] = await database.transaction({ book }, (transaction) =>
      transaction.query(
        'select 1 from account where book = $1 and settle_on <= $2 and revoked_at is null limit 1',
        [book, today],
      ),
    )
    if (due) {
      const renew = async (amendment: Parameters<typeof renewEntitlements>[0]) => {
        await renewEntitlements(amendment)
        return { ok: true, answer: undefined } as const
      }
      await amend(database, signer, 'settle', renew, { day: today })
    }
    await finishMoves(database, signer)
    done.set(book, today)
  }
}

/** A7, A8: goes on with every merger of the book that has households left to move. */
export async function finishMoves(database: Database, signer: Signer): Promise<void> {
  const { book } = signer.caller
  const rows = await database.transaction({ book, ...wholeBook }, (transaction) =>
    transaction.query<{ body: StoredRecord; held: boolean }>(
      `select body, exists (
         select 1 from record where book = $1 and area = source.id
           and entity in (${ofAreas}) and not body ? 'removed'
       ) as held
       from record source where book = $1 and entity = 'area'
         and (body->'fields'->>'mergedInto' is not null or body->'fields'->>'takingBack' is not null)
       order by seq`,
      [book],
    ),
  )
  const areas = new Map(
    rows.flatMap(({ body, held }) => (isRecordOf(body, 'area') ? [[body.id, { ...body.fields, held }]] : [])),
  )
  for (const [area, { takingBack, held, mergedInto }] of areas) {
    if (takingBack)
      await moveAll(database, signer, { from: takingBack.area, into: area, since: takingBack.since })
    else if (held && mergedInto)
      await moveAll(database, signer, { from: area, into: lastOf(areas, mergedInto) })
  }
}

/** Where a chain of mergers ends. */
function lastOf(
  areas: ReadonlyMap<string, { mergedInto?: string | null | undefined }>,
  area: string,
): string {
  const seen = new Set([area])
  for (let next = areas.get(area)?.mergedInto; next && !seen.has(next); next = areas.get(next)?.mergedInto) {
    seen.add(next)
    area = next
  }
  return area
}
