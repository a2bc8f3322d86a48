import type { Role } from '#model/account.ts'
import { dayFromNumber, type Day } from '#model/day.ts'
import type { SeedRecord } from '#model/seed.ts'
import { createCode } from './code.ts'
import type { Database } from './db/database.ts'
import { seedBook } from './seed.ts'
import type { Beginning } from './start.ts'

/** Viet Nam is seven hours ahead of UTC all year. */
const offset = 7 * 3_600_000
const dayLength = 86_400_000

/**
 * A training day: lays the synthetic ward into an empty database and makes fresh one-time codes, good until midnight,
 * for some collaborators and for the office. Answers the lines that the trainer reads out.
 */
export async function prepareTraining(
  { database, random, now }: Beginning,
  createRecords: (today: Day) => Iterable<SeedRecord>,
): Promise<string[]> {
  const book = 1
  const today = Math.floor((now + offset) / dayLength)
  const found = await database.transaction({ book }, (transaction) =>
    transaction.query('select 1 from head where book = $1', [book]),
  )
  if (found.length === 0) {
    const epoch = Buffer.from(random(9)).toString('base64url')
    await seedBook(database, createRecords(dayFromNumber(today)), { book, epoch, at: now })
  }
  const expires = (today + 1) * dayLength - offset
  const lines = ['', 'LỚP TẬP HUẤN: toàn bộ dữ liệu là giả lập. Mã một lần, dùng trong hôm nay:']
  for (const { account, name, role } of await findPeople(database, book)) {
    const answer = await createCode(database, { book, account, expires }, random, now)
    if (answer) lines.push(`  ${titles[role]?.padEnd(34)} ${answer.code}   ${name}`)
  }
  return lines
}

interface Person {
  account: string
  name: string
  role: Role
}

/** Three collaborators, and one of each in the office. */
async function findPeople(database: Database, book: number): Promise<Person[]> {
  const people = await database.transaction({ book, areas: [''], sensitivity: 0 }, (transaction) =>
    transaction.query<Person>(
      `select account.account, role, coalesce(record.body->'fields'->>'name', '') as name
       from account join record on record.book = account.book and record.entity = 'account'
         and record.id = account.account
       where account.book = $1 and revoked_at is null order by record.seq`,
      [book],
    ),
  )
  const wanted: [Role, number][] = [
    ['collaborator', 3],
    ['officer', 1],
    ['supervisor', 1],
    ['leader', 1],
    ['admin', 1],
  ]
  return wanted.flatMap(([role, count]) => people.filter((person) => person.role === role).slice(0, count))
}

const titles: Partial<Record<Role, string>> = {
  collaborator: 'Cộng tác viên (collaborator)',
  officer: 'Cán bộ trẻ em (officer)',
  supervisor: 'Viên chức dân số (supervisor)',
  leader: 'Lãnh đạo (leader)',
  admin: 'Quản trị (admin)',
}
