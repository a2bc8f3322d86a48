import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { StoredRecord } from '#model/record.ts'
import { mergePreviewAnswerSchema, movedAnswerSchema } from '#protocol/area.ts'
import { createApp } from '#server/app.ts'
import { done, everything, recordIn, refusal } from '../part/administer.ts'
import { createDevice, type TestDevice } from '../part/device.ts'
import { createHamlets, fresh, type Hamlets } from '../part/hamlets.ts'
import { child, createRandom, openOffice, people, uuid, type Office } from '../part/office.ts'

let office: Office
let officer: TestDevice
beforeAll(async () => {
  office = await openOffice()
  officer = await office.enrol(people.officer)
})
afterAll(() => office.close())

const village = (count: number): Promise<Hamlets> => createHamlets(office, officer, count)

const held = (records: readonly StoredRecord[], ids: readonly string[]) =>
  records.filter(({ id }) => ids.includes(id))

describe('a merger', () => {
  test('A6: is counted first, with the numbers that would meet and the people concerned', async () => {
    const { source, target, mine, theirs } = await village(3)
    await theirs.push(
      theirs.change({
        entity: 'household',
        entityId: fresh(),
        fields: { area: target, number: { value: 2 } },
      }),
    )
    const answer = await done(officer, 'area/merge/preview', { from: source, into: target })
    expect(mergePreviewAnswerSchema.parse(answer)).toEqual({
      households: 3,
      children: 3,
      sameNumbers: 1,
      accounts: [mine.enrolment.account],
    })
    expect(await refusal(officer, 'area/merge/preview', { from: source, into: uuid(99) })).toBe('not-found')
  })

  test('A7: moves households with all that hangs on them, each exactly once, in bounded transactions', async () => {
    const { source, target, mine, theirs, ids } = await village(220)
    const [before, beforeTheirs] = [await everything(mine), await everything(theirs)]
    expect(held(before.records, ids)).toHaveLength(880)
    const newest = Math.max(...before.records.map(({ seq }) => seq))
    const answer = await done(officer, 'area/merge', { from: source, into: target, takeAlong: false })
    expect(movedAnswerSchema.parse(answer)).toMatchObject({ moved: 220, remaining: 0 })

    const received = await theirs.pull(beforeTheirs.after, 1000)
    const moved = held(received.records, ids)
    expect(moved.map(({ id }) => id).toSorted()).toEqual(ids.toSorted())
    expect(moved.every(({ area, seq }) => area === target && seq > newest)).toBe(true)
    expect(new Set(received.records.map(({ seq }) => seq)).size).toBe(received.records.length)
    const tasks = moved.filter(({ entity }) => entity === 'task')
    expect(tasks.every(({ fields }) => fields['area'] === target)).toBe(true)
    expect(received.departures).toEqual([])

    const left = await mine.pull(before.after)
    expect(left.left).toEqual([`area:${source}`])
    expect(held(left.records, ids)).toEqual([])
    const { records } = await everything(mine)
    expect(recordIn(records, source)?.fields).toMatchObject({ mergedInto: target, to: '2026-11-24' })
    // nothing stands in the old area any more, and nothing is there twice
    const all = (await everything(officer, 1000)).records
    expect(held(all, ids)).toHaveLength(880)
    expect(all.filter(({ area }) => area === source)).toEqual([])
  })

  test('A7, A8: a device that was away all the while hears of every departure and receives everything in its place again', async () => {
    const { source, target, mine, ids } = await village(2)
    const { after } = await everything(mine)
    await done(officer, 'area/merge', { from: source, into: target, takeAlong: true })
    await done(officer, 'area/merge/back', { area: source })
    const page = await mine.pull(after)
    const gone = page.departures.filter(({ entry }) => entry === `area:${source}`).map(({ id }) => id)
    expect(gone.toSorted()).toEqual(ids.toSorted())
    expect(
      held(page.records, ids)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(ids.toSorted())
  })

  test('A7: asked for again it changes nothing; into another area, into itself or into a closed one it is refused', async () => {
    const { source, target } = await village(1)
    const body = { from: source, into: target, takeAlong: true }
    const first = movedAnswerSchema.parse(await done(officer, 'area/merge', body))
    const again = movedAnswerSchema.parse(await done(officer, 'area/merge', body))
    expect([first.moved, again.moved, again.seq]).toEqual([1, 0, first.seq])
    const other = await village(1)
    expect(await refusal(officer, 'area/merge', { ...body, into: other.target })).toBe('area-ended')
    expect(await refusal(officer, 'area/merge', { ...body, from: other.source, into: source })).toBe(
      'area-ended',
    )
    expect(await refusal(officer, 'area/merge', { ...body, into: source })).toBe('malformed')
    expect(await refusal(officer, 'area/merge', { ...body, from: other.source, into: uuid(99) })).toBe(
      'not-found',
    )
  })

  test('A7: whoever had the area may be taken along, and sees the same households in the new one', async () => {
    const { source, target, mine, ids } = await village(2)
    const { after } = await everything(mine)
    await done(officer, 'area/merge', { from: source, into: target, takeAlong: true })
    const page = await mine.pull(after)
    expect(Object.keys(page.after).toSorted()).toEqual([`area:${target}`, 'common'].toSorted())
    expect(held(page.records, ids)).toHaveLength(8)
    expect(recordIn(page.records, mine.enrolment.account)?.fields).toMatchObject({
      areas: [target],
      assignments: [
        { area: source, from: '2026-01-01', to: '2026-11-24' },
        { area: target, from: '2026-11-24' },
      ],
    })
  })

  test('A7: what was written offline before the merger is taken: corrections, and a household that came too late', async () => {
    const { source, target, mine, theirs, households } = await village(2)
    const [household = ''] = households
    const { after } = await everything(mine)
    const cursor = Math.max(...Object.values(after))
    const presence = [{ from: '2026-11-20', value: { state: 'absent' } }]
    const late = fresh()
    const changes = [
      mine.change({ entity: 'household', entityId: household, base: cursor, cursor, fields: { presence } }),
      mine.change({ entity: 'household', entityId: late, cursor, fields: { area: source } }),
      mine.change({ entity: 'child', entityId: fresh(), cursor, fields: { household: late, ...child } }),
    ]
    await done(officer, 'area/merge', { from: source, into: target, takeAlong: false })
    const results = await mine.push(...changes)
    expect(results.map(({ outcome }) => outcome)).toEqual(['applied', 'applied', 'applied'])
    const { records } = await everything(theirs)
    expect(recordIn(records, household)).toMatchObject({ area: target, fields: { presence } })
    expect(recordIn(records, late)).toMatchObject({ area: target, fields: { area: target } })
    expect(recordIn(records, changes[2]?.entityId ?? '')).toMatchObject({ area: target })
  })
})

describe('a merger that is taken back', () => {
  test('A8: everything it moved stands where it stood, exactly once, with its people; the other area keeps its own', async () => {
    const { source, target, mine, theirs, ids } = await village(120)
    const own = fresh()
    await theirs.push(theirs.change({ entity: 'household', entityId: own, fields: { area: target } }))
    await done(officer, 'area/merge', { from: source, into: target, takeAlong: true })
    const { after } = await everything(theirs, 1000)
    const answer = await done(officer, 'area/merge/back', { area: source })
    expect(movedAnswerSchema.parse(answer)).toMatchObject({ moved: 120, remaining: 0 })

    const back = held((await everything(mine, 1000)).records, ids)
    expect(back).toHaveLength(480)
    expect(back.every(({ area }) => area === source)).toBe(true)
    const tasks = back.filter(({ entity }) => entity === 'task')
    expect(tasks.every(({ fields }) => fields['area'] === source)).toBe(true)
    const left = await theirs.pull(after, 1000)
    expect(left.departures.map(({ id }) => id).toSorted()).toEqual(ids.toSorted())
    const { records } = await everything(theirs)
    expect(recordIn(records, own)).toMatchObject({ area: target })
    expect(recordIn(records, source)?.fields).toMatchObject({ mergedInto: null, to: null, takingBack: null })
    expect(recordIn(records, mine.enrolment.account)?.fields).toMatchObject({
      areas: [source],
      assignments: [{ area: source, from: '2026-01-01' }],
    })
    expect(await refusal(officer, 'area/merge/back', { area: source })).toBe('not-found')
  })

  test('A8: the days of an assignment are those from before the merger, also of one that had only just begun', async () => {
    const { source, target, mine, theirs } = await village(1)
    const days = (account: string, assignments: unknown[]) =>
      done(officer, 'account', { id: account, assignments })
    const [lan, hoa] = [mine.enrolment.account, theirs.enrolment.account]
    const dated = { area: source, from: '2026-11-24', to: '2027-03-01' }
    await days(lan, [dated])
    await days(hoa, [
      { area: target, from: '2026-01-01' },
      { area: source, from: '2027-03-01' },
    ])
    await done(officer, 'area/merge', { from: source, into: target, takeAlong: true })
    await done(officer, 'area/merge/back', { area: source })
    const { records } = await everything(officer, 1000)
    expect(recordIn(records, lan)?.fields['assignments']).toEqual([dated])
    expect(recordIn(records, hoa)?.fields['assignments']).toEqual([
      { area: target, from: '2026-01-01' },
      { area: source, from: '2027-03-01' },
    ])
    expect(recordIn(records, lan)?.fields['areas']).toEqual([source])
  })

  test('A8: what people moved on meanwhile stays there, and work written while merged is taken', async () => {
    const { source, target, mine, theirs, households } = await village(3)
    const [first = '', second = ''] = households
    const third = fresh()
    await done(officer, 'area', { id: third, name: 'Thôn Nam', number: 3 })
    await done(officer, 'area/merge', { from: source, into: target, takeAlong: false })
    const { after } = await everything(officer, 1000)
    const base = after['book'] ?? 0
    await officer.push(
      officer.change({ entity: 'household', entityId: first, base, cursor: base, fields: { area: third } }),
    )
    const cursor = Math.max(...Object.values((await everything(theirs)).after))
    const presence = [{ from: '2026-11-20', value: { state: 'absent' } }]
    const offline = { entity: 'household', entityId: second, base: cursor, cursor, fields: { presence } }
    const change = theirs.change(offline)
    const answer = await done(officer, 'area/merge/back', { area: source })
    expect(movedAnswerSchema.parse(answer)).toMatchObject({ moved: 2, remaining: 0 })
    expect(await theirs.push(change)).toMatchObject([{ outcome: 'applied' }])
    const { records } = await everything(officer, 1000)
    expect(recordIn(records, first)).toMatchObject({ area: third })
    expect(recordIn((await everything(mine)).records, second)).toMatchObject({
      area: source,
      fields: { presence },
    })
  })
})

test('A14: what a stopped server had left to move is moved before the first answer of the next one', async () => {
  const { source, target, theirs, ids } = await village(2)
  // as it is when the process ended after the area was closed and before its households moved
  await done(officer, 'area/merge', { from: source, into: target, takeAlong: false })
  const late = fresh()
  const { database } = office.test
  await database.transaction({ book: 1, areas: ['*'], sensitivity: 1 }, async (transaction) => {
    const body = { entity: 'household', id: late, area: source, household: late, sensitivity: 0, seq: 1 }
    const record = JSON.stringify({ ...body, stamp: [1, 0, 0], fields: { area: source } })
    await transaction.query(
      `insert into record (book, entity, id, area, household, sensitivity, seq, body)
       values (1, 'household', $1, $2, $1, 0, 1, $3)`,
      [late, source, record],
    )
  })
  const app = createApp({
    database,
    kind: 'training',
    clock: () => office.clock.now,
    random: createRandom('restarted'),
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    version: 'test',
  })
  const again = createDevice(
    theirs.enrolment,
    async (path, init) => app.fetch(new Request(`http://office.test${path}`, init)),
    office.clock,
  )
  const { records } = await everything(again)
  expect(recordIn(records, late)).toMatchObject({ area: target })
  expect(held(records, ids)).toHaveLength(8)
})
