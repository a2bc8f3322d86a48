import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  areaA,
  areaB,
  childA,
  householdA,
  householdB,
  openOffice,
  people,
  uuid,
  type Office,
} from '../part/office.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

const entryA = `area:${areaA}`

describe('a household that moves', () => {
  test('S5, L4: takes everything along under new numbers; the old area lets go, the new one receives', async () => {
    const [old, fresh] = [await office.enrol(people.collaboratorA), await office.enrol(people.collaboratorB)]
    const [officer, both] = [await office.enrol(people.officer), await office.enrol(people.collaboratorBoth)]
    const [household, kid, visit, help] = [uuid(2100), uuid(2101), uuid(2102), uuid(2103)]
    const period = { from: '2026-01-01' }
    await old.push(
      old.change({ entity: 'household', entityId: household, fields: { area: areaA } }),
      old.change({
        entity: 'child',
        entityId: kid,
        fields: {
          household,
          name: { full: 'Trần Văn Mẫu' },
          birth: { year: 2019, precision: 'year' },
          sex: 'male',
        },
      }),
      old.change({
        entity: 'visit',
        entityId: visit,
        fields: { household, on: '2026-11-01', source: 'door', outcome: 'unchanged' },
      }),
      old.change({ entity: 'support', entityId: help, fields: { child: kid, kind: 'gift', period } }),
    )
    const secret = officer.change({
      entity: 'circumstance',
      entityId: uuid(2104),
      fields: { child: kid, code: '06', period },
    })
    await officer.push(secret)
    const [before, beforeFresh] = [(await old.pull()).after, (await fresh.pull()).after]

    const base = before[entryA] ?? 0
    const move = { entity: 'household', entityId: household, base, fields: { area: areaB } }
    expect(await old.push(old.change(move))).toMatchObject([{ outcome: 'refused', reason: 'not-your-area' }])
    expect(await both.push(both.change(move))).toMatchObject([
      { outcome: 'applied', record: { area: areaB } },
    ])

    const left = await old.pull(before)
    expect(left.records).toEqual([])
    expect(left.departures.map(({ entry, id }) => [entry, id])).toEqual(
      [household, kid, visit, help].map((id) => [entryA, id]),
    )
    const received = await fresh.pull(beforeFresh)
    expect(received.records.map(({ id }) => id)).toEqual([household, kid, visit, help])
    expect(received.departures).toEqual([])
    expect(received.records.every(({ area }) => area === areaB)).toBe(true)

    const all = await officer.pull({ book: base })
    expect(all.records.map(({ id }) => id)).toContain(secret.entityId)
    expect(all.departures).toEqual([])
  })

  test('S5: a child that moves takes what is the child’s along; visits stay with the household, tasks with their area', async () => {
    const officer = await office.enrol(people.officer)
    const other = await office.enrol(people.collaboratorB)
    const { after } = await other.pull()
    const [help, measured, task] = [uuid(2110), uuid(2111), uuid(2112)]
    await officer.push(
      officer.change({
        entity: 'support',
        entityId: help,
        fields: { child: childA, kind: 'gift', period: { from: '2026-01-01' } },
      }),
      officer.change({
        entity: 'measurement',
        entityId: measured,
        fields: { child: childA, on: '2026-11-01', weight: 14_000 },
      }),
      officer.change({
        entity: 'task',
        entityId: task,
        fields: { area: areaA, household: householdA, kind: 'visit', text: 'Ghé thăm', on: '2026-11-01' },
      }),
    )
    const base = (await officer.pull()).after['book'] ?? 0
    await officer.push(
      officer.change({ entity: 'child', entityId: childA, base, fields: { household: householdB } }),
    )
    const received = await other.pull(after)
    expect(received.records.map(({ id, household }) => [id, household])).toEqual([
      [childA, householdB],
      [help, householdB],
      [measured, householdB],
    ])
    await officer.push(
      officer.change({
        entity: 'household',
        entityId: householdA,
        base: received.after[`area:${areaB}`] ?? 0,
        fields: { area: areaB },
      }),
    )
    const stays = (await officer.pull({ book: base })).records.find(({ id }) => id === task)
    expect(stays).toBeUndefined()
  })

  test('S5: a move that conflicts moves nothing until the conflict is resolved', async () => {
    const [one, other] = [await office.enrol(people.officer), await office.enrol(people.officer)]
    const household = uuid(2120)
    await one.push(one.change({ entity: 'household', entityId: household, fields: { area: areaA } }))
    const move = { entity: 'household', entityId: household, base: 0, fields: { area: areaB } }
    const [result] = await other.push(other.change(move))
    expect(result).toMatchObject({ outcome: 'conflict', field: 'area', record: { area: areaA } })
    const resolve = { ...move, kind: 'resolve/1', base: result?.seq ?? 0 }
    expect(await one.push(one.change(resolve))).toMatchObject([{ record: { area: areaB } }])
  })

  test('L4: a device that wrote before its first pull hears that its record has left meanwhile', async () => {
    const [mine, officer] = [await office.enrol(people.collaboratorA), await office.enrol(people.officer)]
    const household = uuid(2130)
    const create = { entity: 'household', entityId: household, fields: { area: areaA } }
    const [result] = await mine.push(mine.change(create))
    const base = result?.seq ?? 0
    await officer.push(officer.change({ ...create, base, fields: { area: areaB } }))
    const page = await mine.pull()
    expect(page.departures).toContainEqual({
      entry: entryA,
      seq: base + 1,
      entity: 'household',
      id: household,
    })
  })
})
