import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chainHash } from '#server/audit.ts'
import type { TestDevice } from '../part/device.ts'
import { areaA, openOffice, people, smallCommune, uuid, type Office } from '../part/office.ts'
import { asOwner, openTestDatabase } from '../part/postgres.ts'
import { seedBook } from '#server/seed.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

describe('many devices at once', () => {
  test('S2: one who pulls while many push never skips a number', async () => {
    const writers: TestDevice[] = []
    for (let count = 0; count < 8; count += 1) writers.push(await office.enrol(people.collaboratorA))
    const reader = await office.enrol(people.officer)
    const rounds = 12
    let { after } = await reader.pull()
    let isWriting = true
    const writing = Promise.all(
      writers.map(async (writer, index) => {
        for (let round = 0; round < rounds; round += 1) {
          const changes = [0, 1, 2].map((part) =>
            writer.change({
              entity: 'household',
              entityId: uuid(10_000 + index * 1000 + round * 10 + part),
              fields: { area: areaA },
            }),
          )
          await writer.push(...changes)
        }
      }),
    ).finally(() => {
      isWriting = false
    })
    const seen: number[] = []
    let isLast = false
    while (!isLast) {
      isLast = !isWriting
      const page = await reader.pull(after, 50)
      seen.push(...page.records.map(({ seq }) => seq))
      after = page.after
      if (page.remaining > 0) isLast = false
    }
    await writing
    expect(seen).toHaveLength(writers.length * rounds * 3)
    expect(seen).toEqual(seen.toSorted((left, right) => left - right))
    expect((seen.at(-1) ?? 0) - (seen[0] ?? 0)).toBe(seen.length - 1)
  })

  test('S2: the lock of the database orders pushes even without the queue in front of it', async () => {
    const opened = await openTestDatabase()
    await seedBook(opened.database, smallCommune(), { book: 1, epoch: 'e', at: 0 })
    const numbers = await Promise.all(
      Array.from({ length: 30 }, () =>
        opened.database.transaction({ book: 1 }, async (transaction) => {
          const [head] = await transaction.query<{ seq: number }>(
            'update head set seq = seq where book = 1 returning seq',
          )
          await transaction.query('update head set seq = $1 where book = 1', [(head?.seq ?? 0) + 1])
          return head?.seq
        }),
      ),
    )
    expect(new Set(numbers).size).toBe(30)
    await opened.close()
  })

  test('S3: the same push sent twice at the same time is stored once', async () => {
    const writer = await office.enrol(people.collaboratorA)
    const change = writer.change({ entity: 'household', entityId: uuid(30_000), fields: { area: areaA } })
    const [one, other] = await Promise.all([writer.push(change), writer.push(change)])
    expect(one).toEqual(other)
    expect(await asOwner(office.test.ownerUrl, 'select 1 from log where id = $1', [change.id])).toHaveLength(
      1,
    )
  })

  test('the audit chain can be computed again from its rows, and its end stands in the head', async () => {
    const rows = await asOwner<{
      number: string
      at: string
      device: number
      account: string
      action: 'push'
      detail: Record<string, string | number>
      hash: string
    }>(office.test.ownerUrl, 'select * from audit order by number')
    let hash = ''
    for (const [index, row] of rows.entries()) {
      expect(Number(row.number)).toBe(index + 1)
      hash = chainHash(hash, 1, index + 1, { ...row, at: Number(row.at) })
      expect(row.hash).toBe(hash)
    }
    const [head] = await asOwner<{ audit_hash: string }>(office.test.ownerUrl, 'select audit_hash from head')
    expect(head?.audit_hash).toBe(hash)
  })

  test('a database that is gone is answered as unavailable, and nothing is acknowledged', async () => {
    const writer = await office.enrol(people.collaboratorA)
    const change = writer.change({ entity: 'household', entityId: uuid(31_000), fields: { area: areaA } })
    await asOwner(office.test.ownerUrl, 'alter table result rename to result_away')
    const response = await writer.post('/api/v1/push', { changes: [change] })
    await asOwner(office.test.ownerUrl, 'alter table result_away rename to result')
    expect([response.status, await response.json()]).toEqual([503, { reason: 'unavailable' }])
    expect(await writer.push(change)).toMatchObject([{ outcome: 'applied' }])
  })
})
