import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { areaA, areaB, childB, openOffice, people, uuid, type Office } from '../part/office.ts'
import { asOwner } from '../part/postgres.ts'
import type { TestDevice } from '../part/device.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

const entryB = `area:${areaB}`

describe('what a collaborator never receives', () => {
  const circumstance = (id: number, code: string, of = childB) => ({
    entity: 'circumstance',
    entityId: uuid(id),
    fields: { child: of, code, period: { from: '2026-01-01' } },
  })

  test('a sensitive record: not by pull, not by receipt, not by history, and she may not write one', async () => {
    const [officer, mine] = [await office.enrol(people.officer), await office.enrol(people.collaboratorB)]
    await officer.push(officer.change(circumstance(2200, '05')))
    const page = await mine.pull()
    expect(JSON.stringify(page)).not.toContain(uuid(2200))
    expect((await mine.get(`/api/v1/history/circumstance/${uuid(2200)}`)).status).toBe(404)
    const results = await mine.push(
      mine.change(circumstance(2201, '05')),
      mine.change({ ...circumstance(2200, '05'), fields: { note: 'x' } }),
    )
    expect(results.map(({ reason, record }) => [reason, record])).toEqual([
      ['not-permitted', undefined],
      ['not-permitted', undefined],
    ])
  })

  test('L4: a record that grew more sensitive departs from those who may not see it, and from them only', async () => {
    const [officer, mine] = [await office.enrol(people.officer), await office.enrol(people.collaboratorB)]
    const supervisor = await office.enrol(people.supervisor)
    await mine.push(mine.change(circumstance(2210, '01')))
    const after = [
      (await officer.pull()).after,
      (await mine.pull()).after,
      (await supervisor.pull()).after,
    ] as const
    const base = after[0]['book'] ?? 0
    await officer.push(officer.change({ ...circumstance(2210, '05'), base, fields: { code: '05' } }))
    expect((await mine.pull(after[1])).departures).toMatchObject([{ entry: entryB, id: uuid(2210) }])
    expect((await supervisor.pull(after[2])).departures).toMatchObject([{ entry: 'book', id: uuid(2210) }])
    const seen = await officer.pull(after[0])
    expect([seen.departures, seen.records.map(({ id }) => id)]).toEqual([[], [uuid(2210)]])
  })

  test('a value that only waits in a conflict is as sensitive as one that stands', async () => {
    const [officer, mine] = [await office.enrol(people.officer), await office.enrol(people.collaboratorB)]
    await mine.push(mine.change(circumstance(2220, '01')))
    const { after } = await mine.pull()
    const [result] = await officer.push(
      officer.change({ ...circumstance(2220, '07'), base: 0, fields: { code: '07' } }),
    )
    expect(result).toMatchObject({ outcome: 'conflict', record: { sensitivity: 1, fields: { code: '01' } } })
    const page = await mine.pull(after)
    expect([page.records, page.departures.map(({ id }) => id)]).toEqual([[], [uuid(2220)]])
  })

  test('the sensitive past of a record that is no longer sensitive', async () => {
    const [officer, mine] = [await office.enrol(people.officer), await office.enrol(people.collaboratorB)]
    await officer.push(
      officer.change(circumstance(2230, '06')),
      officer.change({ ...circumstance(2230, '01') }),
    )
    const read = async (device: TestDevice) =>
      (
        (await (await device.get(`/api/v1/history/circumstance/${uuid(2230)}`)).json()) as {
          entries: unknown[]
        }
      ).entries
    expect((await mine.pull()).records.map(({ id }) => id)).toContain(uuid(2230))
    expect(await read(officer)).toHaveLength(2)
    expect(await read(mine)).toEqual([])
  })

  test('row-level security holds by itself: the application’s role sees nothing that its transaction has not named', async () => {
    const url = office.test.applicationUrl
    for (const table of [
      'head',
      'account',
      'account_area',
      'device',
      'code',
      'stream',
      'log',
      'result',
      'record',
      'departure',
      'audit',
    ]) {
      expect(await asOwner(url, `select 1 from ${table}`)).toEqual([])
    }
    const { database } = office.test
    const places = (areas: string[], sensitivity: number, book = 1) =>
      database.transaction({ book, areas, sensitivity }, (transaction) =>
        transaction.query<{ area: string; sensitivity: number }>(
          'select distinct area, sensitivity from record',
        ),
      )
    expect(await places(['*'], 1, 2)).toEqual([])
    expect(await places([areaA], 1)).toSatisfy((rows: { area: string }[]) =>
      rows.every(({ area }) => area === areaA),
    )
    expect(await places(['*'], 0)).toSatisfy((rows: { sensitivity: number }[]) =>
      rows.every(({ sensitivity }) => sensitivity === 0),
    )
    await expect(
      database.transaction({ book: 2 }, (transaction) =>
        transaction.query("insert into account (book, account, role) values (1, 'x', 'officer')"),
      ),
    ).rejects.toThrow('42501')
  })

  test('log, results, departures and audit can only be added to', async () => {
    for (const table of ['log', 'result', 'departure', 'audit']) {
      await expect(asOwner(office.test.applicationUrl, `delete from ${table}`)).rejects.toThrow(
        'permission denied',
      )
      await expect(asOwner(office.test.applicationUrl, `update ${table} set book = 1`)).rejects.toThrow(
        'permission denied',
      )
    }
  })
})
