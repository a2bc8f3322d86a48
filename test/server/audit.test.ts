import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chainHash, type Act } from '#server/audit.ts'
import { findBreak, type Anchor } from '#server/audit-check.ts'
import { connectOwner } from '#server/backup/owner.ts'
import { childA, openOffice, people, uuid, type Office } from '../part/office.ts'

/** Six ways to falsify the audit log, by somebody who owns the database. */
let office: Office
let client: Awaited<ReturnType<typeof connectOwner>>
let anchor: Anchor

beforeAll(async () => {
  office = await openOffice()
  const officer = await office.enrol(people.officer)
  for (let number = 0; number < 12; number += 1) {
    const fields = { child: childA, kind: 'gift', period: { from: '2026-11-01' } }
    await officer.push(officer.change({ entity: 'support', entityId: uuid(7000 + number), fields }))
  }
  client = await connectOwner(office.test.ownerUrl)
  const { rows } = await client.query<Anchor>(
    'select audit_number::float8 as number, audit_hash as hash from head where book = 1',
  )
  anchor = rows[0] as Anchor
})

afterAll(async () => {
  await client?.end()
  await office.close()
})

/** What the check says of a falsified log, which is put right again. */
async function after(...statements: string[]) {
  await client.query('begin')
  for (const statement of statements) await client.query(statement)
  const found = { alone: await findBreak(client, 1), anchored: await findBreak(client, 1, anchor) }
  await client.query('rollback')
  return found
}

/** The rows from a number on, with their hashes computed anew, and the head set to fit. */
async function rechained(from: number, change: (act: Act) => Act): Promise<string[]> {
  const { rows } = await client.query<Act & { number: number; hash: string }>(
    `select number::float8 as number, at::float8 as at, device, account, action, detail, hash from audit
     where book = 1 order by number`,
  )
  let previous = rows.find(({ number }) => number === from - 1)?.hash ?? ''
  const statements: string[] = []
  for (const row of rows.filter(({ number }) => number >= from)) {
    const act = row.number === from ? change(row) : row
    previous = chainHash(previous, 1, row.number, act)
    statements.push(
      `update audit set account = '${act.account}', hash = '${previous}' where book = 1 and number = ${row.number}`,
    )
  }
  return [...statements, `update head set audit_hash = '${previous}' where book = 1`]
}

describe('the audit chain', () => {
  test('is whole as the server wrote it, with and without an anchor', async () => {
    expect(await findBreak(client, 1)).toBeUndefined()
    expect(await findBreak(client, 1, anchor)).toBeUndefined()
  })

  test('shows a row that was changed', async () => {
    const { alone } = await after(`update audit set account = '${uuid(1)}' where book = 1 and number = 5`)
    expect(alone).toEqual({ number: 5, how: 'changed' })
  })

  test('shows a row that was taken out', async () => {
    expect((await after('delete from audit where book = 1 and number = 5')).alone).toEqual({
      number: 5,
      how: 'missing',
    })
  })

  test('shows a row that was put in', async () => {
    const hash = randomBytes(32).toString('hex')
    const { alone } = await after(
      'update audit set number = -number where book = 1 and number > 5',
      'update audit set number = 1 - number where book = 1 and number < 0',
      `insert into audit select book, 6, at, device, account, action, detail, '${hash}' from audit where book = 1 and number = 5`,
      'update head set audit_number = audit_number + 1 where book = 1',
    )
    expect(alone).toEqual({ number: 6, how: 'changed' })
  })

  test('shows rows whose order was changed', async () => {
    const { alone } = await after(
      'update audit set number = -5 where book = 1 and number = 5',
      'update audit set number = 5 where book = 1 and number = 6',
      'update audit set number = 6 where book = 1 and number = -5',
    )
    expect(alone).toEqual({ number: 5, how: 'changed' })
  })

  test('shows an end that was cut off with the head set back, by the anchor that was kept elsewhere', async () => {
    const { alone, anchored } = await after(
      'delete from audit where book = 1 and number > 8',
      'update head set audit_number = 8, audit_hash = (select hash from audit where book = 1 and number = 8) where book = 1',
    )
    expect(alone).toBeUndefined()
    expect(anchored).toEqual({ number: 9, how: 'cut' })
  })

  test('shows a chain that was written anew from a falsified row on, by the anchor', async () => {
    const { alone, anchored } = await after(...(await rechained(5, (act) => ({ ...act, account: uuid(2) }))))
    expect(alone).toBeUndefined()
    expect(anchored).toEqual({ number: anchor.number, how: 'changed' })
  })
})
