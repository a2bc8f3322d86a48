import { mayAdminister } from '#model/permission.ts'
import type { CommunesAnswer } from '#protocol/commune.ts'
import { allCommunes } from '#rules/unit/all-communes.ts'
import type { Caller } from '#server/access.ts'
import type { StoredRecord } from '#model/record.ts'
import type { WrittenAnswer } from '#protocol/area.ts'
import type { SetCommune } from '#protocol/person.ts'
import type { Database } from '#server/db/database.ts'
import { amend, type Outcome, type Signer } from './amend.ts'

/** A15: every commune that a book may be of. */
export function listCommunes(caller: Caller): Outcome<CommunesAnswer> {
  if (caller.role !== 'admin') return { ok: false, reason: 'not-permitted' }
  return { ok: true, answer: { communes: [...allCommunes()] } }
}

/** A15: what the commune is called, by an administrator; whom to call and which reporting calendar, by an officer too. */
export async function setCommune(
  database: Database,
  signer: Signer,
  fields: SetCommune,
): Promise<Outcome<WrittenAnswer>> {
  const { role } = signer.caller
  const namesIt = Object.keys(fields).some((name) => name !== 'hotlines' && name !== 'calendar')
  if (!mayAdminister(role) || (namesIt && role !== 'admin')) return { ok: false, reason: 'not-permitted' }
  return amend(
    database,
    signer,
    'commune',
    async (amendment) => {
      const rows = await amendment.transaction.query<{ body: StoredRecord }>(
        "select body from record where book = $1 and entity = 'commune' order by seq limit 1",
        [amendment.book],
      )
      const [commune] = rows.map(({ body }) => body)
      if (!commune) return { ok: false, reason: 'not-found' }
      amendment.know([commune])
      amendment.set('commune', commune.id, fields)
      return { ok: true, answer: { seq: amendment.draft.seq } }
    },
    {},
  )
}
