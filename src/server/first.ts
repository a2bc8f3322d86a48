import type { SeedRecord } from '#model/seed.ts'
import { createCode, type Random } from './code.ts'
import type { Database } from './db/database.ts'
import { seedBook } from './seed.ts'
import { uuidFrom } from './uuid.ts'

/**
 * Real use begins empty: a book whose commune has no name yet, and an administrator. As long as no administrator has a
 * device that works, every start makes one new code for one of them. Answers the code, or undefined when none is needed.
 *
 * @param again a code is wanted although one has: the only administrator's phone was lost, and whoever starts the
 * server holds the database anyway
 */
export async function prepareFirstUse(
  database: Database,
  random: Random,
  now: number,
  again = false,
): Promise<string | undefined> {
  const book = 1
  const hasBook = await database.transaction({ book }, (transaction) =>
    transaction.query('select 1 from head where book = $1', [book]),
  )
  if (hasBook.length === 0) {
    const epoch = Buffer.from(random(9)).toString('base64url')
    await seedBook(database, firstRecords(random), { book, epoch, at: now })
  }
  const [waiting] = await database.transaction({ book }, (transaction) =>
    transaction.query<{ account: string }>(
      `select account from account where book = $1 and role = 'admin' and revoked_at is null
         and ($2 or not exists (
           select 1 from device join account holder on holder.book = device.book and holder.account = device.account
           where device.book = $1 and device.revoked_at is null and holder.role = 'admin'
             and holder.revoked_at is null
         ))
       order by account limit 1`,
      [book, again],
    ),
  )
  if (!waiting) return undefined
  const answer = await createCode(
    database,
    { book, account: waiting.account, expires: now + 600_000 },
    random,
    now,
  )
  return answer?.code
}

function* firstRecords(random: Random): Generator<SeedRecord> {
  const commune = {
    name: 'Xã, phường chưa đặt tên',
    kind: 'xã',
    province: 'Tỉnh, thành phố chưa đặt tên',
    code: null,
    hotlines: [{ name: 'Tổng đài quốc gia bảo vệ trẻ em', phone: '111' }],
  }
  yield { entity: 'commune', id: uuidFrom(random), fields: commune }
  const administrator = { name: 'Quản trị', role: 'admin', phone: null, areas: [] }
  yield { entity: 'account', id: uuidFrom(random), fields: administrator }
}
