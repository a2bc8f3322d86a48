import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createWard } from '#demo/ward.ts'
import type { SeedRecord } from '#model/seed.ts'
import { prepareFirstUse } from '#server/first.ts'
import { seedBook } from '#server/seed.ts'
import { prepareTraining } from '#server/training.ts'
import { areaA, createRandom, householdA, smallCommune, uuid } from '../part/office.ts'
import { asOwner, openTestDatabase, type TestDatabase } from '../part/postgres.ts'

let opened: TestDatabase
beforeAll(async () => {
  opened = await openTestDatabase('training')
})
afterAll(() => opened.close())

const now = Date.UTC(2026, 10, 24, 3)
const rows = <Row extends object>(text: string, values?: unknown[]) =>
  asOwner<Row>(opened.ownerUrl, text, values)

describe('laying a book', () => {
  test('every record of the synthetic ward stands up to the model, is placed, numbered and in the log', async () => {
    const ward = [...createWard({ seed: 7, children: 150, today: '2026-11-24' })]
    expect(await seedBook(opened.database, ward, { book: 1, epoch: 'e', at: now })).toBe(ward.length)
    const [counts] = await rows<{ records: string; log: string; seq: string; placed: string }>(
      `select (select count(*) from record) as records, (select count(*) from log) as log, seq,
         (select count(*) from record child join record household on household.id = child.household
            and household.entity = 'household'
          where child.entity = 'child' and child.area = household.body->'fields'->>'area') as placed
       from head where book = 1`,
    )
    const children = ward.filter(({ entity }) => entity === 'child').length
    expect(Object.values(counts ?? {}).map(Number)).toEqual([ward.length, ward.length, ward.length, children])
  })

  test('accounts may enrol, with their areas', async () => {
    const ward = [...smallCommune()]
    await seedBook(opened.database, ward, { book: 2, epoch: 'e', at: now })
    const areas = await rows<{ role: string; areas: string }>(
      `select role, count(area) as areas from account left join account_area using (book, account)
       where book = 2 group by account.account, role order by role`,
    )
    expect(areas.map(({ role, areas: count }) => [role, Number(count)])).toEqual([
      ['admin', 0],
      ['collaborator', 1],
      ['collaborator', 1],
      ['collaborator', 2],
      ['leader', 0],
      ['officer', 0],
      ['supervisor', 0],
    ])
  })

  test('a record that the model refuses, or whose parent is not there, leaves nothing behind', async () => {
    const bad: SeedRecord[] = [
      { entity: 'household', id: householdA, fields: { area: areaA, colour: 'red' } },
      { entity: 'household', id: householdA, fields: { area: uuid(9) } },
      { entity: 'child', id: uuid(9), fields: {} },
    ]
    for (const record of bad) {
      const seeding = { book: 3, epoch: 'e', at: now }
      await expect(seedBook(opened.database, [...smallCommune(), record], seeding)).rejects.toThrow(/^seed /)
      expect(await rows('select 1 from head where book = 3')).toEqual([])
    }
  })
})

describe('the beginning', () => {
  test('a training day lays the ward once and makes fresh codes for three collaborators and the office each time', async () => {
    const other = await openTestDatabase('training')
    const beginning = { database: other.database, random: createRandom('training'), now }
    let drawn = 0
    const draw = (today: string) => {
      drawn += 1
      return createWard({ seed: 3, children: 500, today })
    }
    const first = await prepareTraining(beginning, draw)
    const second = await prepareTraining(beginning, draw)
    expect(drawn).toBe(1)
    for (const lines of [first, second]) {
      expect(lines.join('\n')).toContain('giả lập')
      expect(lines.filter((line) => line.includes('collaborator'))).toHaveLength(3)
      expect(lines.filter((line) => line.includes('officer'))).toHaveLength(1)
    }
    const codes = (lines: string[]) =>
      lines.flatMap((line) => /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(line)?.[0] ?? [])
    expect(codes(first).filter((code) => codes(second).includes(code))).toEqual([])
    const [code] = await asOwner<{ expires_at: string }>(
      other.ownerUrl,
      'select distinct expires_at from code',
    )
    expect(new Date(Number(code?.expires_at)).toISOString()).toBe('2026-11-24T17:00:00.000Z')
    await other.close()
  })

  test('first use makes a commune without a name and an administrator, and a code until somebody has enrolled', async () => {
    const other = await openTestDatabase('real')
    const random = createRandom('first')
    const first = await prepareFirstUse(other.database, random, now)
    const second = await prepareFirstUse(other.database, random, now)
    expect(first).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/)
    expect(second).not.toBe(first)
    const records = await asOwner<{ entity: string }>(
      other.ownerUrl,
      'select entity from record order by seq',
    )
    expect(records.map(({ entity }) => entity)).toEqual(['commune', 'account'])
    await asOwner(other.ownerUrl, "insert into device select 1, 1, account, 'x', 0 from account")
    expect(await prepareFirstUse(other.database, random, now)).toBeUndefined()
    await other.close()
  })
})
