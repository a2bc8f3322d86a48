import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { recordsOf, type RecordTable } from '#model/record-table.ts'
import { columnsAnswerSchema, cursorsAfter, type ColumnsAnswer, type PullAnswer } from '#protocol/pull.ts'
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
import type { TestDevice } from '../part/device.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

const entryA = `area:${areaA}`
const entryB = `area:${areaB}`

/** Pulls page by page until nothing remains, as a device does. */
async function pullAll(
  device: TestDevice,
  limit: number,
  after: Record<string, number> = {},
): Promise<PullAnswer[]> {
  const pages: PullAnswer[] = []
  let cursor = after
  for (;;) {
    const page = await device.pull(cursor, limit)
    pages.push(page)
    cursor = page.after
    if (page.remaining === 0) return pages
  }
}

describe('pull', () => {
  test('L2: a collaborator has what is common and her areas, an officer the book, an administrator what is common', async () => {
    const entries = async (account: string) => Object.keys((await (await office.enrol(account)).pull()).after)
    expect(await entries(people.collaboratorA)).toEqual(['common', entryA])
    expect(await entries(people.collaboratorBoth)).toEqual(['common', entryA, entryB])
    expect(await entries(people.officer)).toEqual(['book'])
    expect(await entries(people.admin)).toEqual(['common'])
  })

  test('L2: an entry to which the device has no right is left, and nothing of it is sent', async () => {
    const device = await office.enrol(people.collaboratorA)
    const page = await device.pull({ common: 0, [entryA]: 0, [entryB]: 0, book: 0 })
    expect(page.left.toSorted()).toEqual([entryB, 'book'].toSorted())
    expect(page.records.filter(({ area }) => area !== '' && area !== areaA)).toEqual([])
  })

  test('L3: records come in the order of entries and numbers, whole, and only what lies behind the cursor', async () => {
    const device = await office.enrol(people.collaboratorA)
    const { records, after } = await device.pull()
    const ids = records.map(({ id }) => id)
    expect(ids).toContain(householdA)
    expect(ids).toContain(childA)
    expect(ids).not.toContain(householdB)
    const seqs = (area: string) => records.filter((record) => record.area === area).map(({ seq }) => seq)
    expect(seqs(areaA)).toEqual(seqs(areaA).toSorted((left, right) => left - right))
    const [result] = await device.push(
      device.change({
        entity: 'household',
        entityId: householdA,
        base: after[entryA] ?? 0,
        fields: { note: 'mới' },
      }),
    )
    const next = await device.pull(after)
    expect(next.records).toEqual([result?.record])
  })

  test('L5: a level entry’s cursor is the head’s number, whatever the last record of the entry was', async () => {
    const [mine, other] = [await office.enrol(people.collaboratorA), await office.enrol(people.collaboratorB)]
    const { after } = await mine.pull()
    const [result] = await other.push(
      other.change({ entity: 'household', entityId: uuid(2000), fields: { area: areaB } }),
    )
    const next = await mine.pull(after)
    expect(next.records).toEqual([])
    expect(next.after).toEqual({ common: result?.seq, [entryA]: result?.seq })
  })

  test('L5, L6: pages of any size bring every record once, and the rest is counted down to nothing', async () => {
    const device = await office.enrol(people.collaboratorBoth)
    const whole = await device.pull()
    for (const limit of [1, 2, 3, 1000]) {
      const pages = await pullAll(device, limit)
      expect(pages.flatMap(({ records }) => records)).toEqual(whole.records)
      let remaining = whole.records.length
      for (const page of pages) {
        remaining -= page.records.length
        expect(page.remaining).toBe(remaining)
      }
      expect(pages.at(-1)?.after).toEqual(whole.after)
    }
  })

  test('L6: a page that was lost is answered again', async () => {
    const device = await office.enrol(people.officer)
    const [first, again] = [await device.pull({}, 3), await device.pull({}, 3)]
    expect(again).toEqual(first)
  })

  test('L7: a device of another epoch is told the new one and is served from the beginning', async () => {
    const device = await office.enrol(people.collaboratorA)
    const whole = await device.pull()
    const page = await device.pull(whole.after, undefined, 'epoch-0')
    expect(page.epoch).toBe('epoch-1')
    expect(page.records).toEqual(whole.records)
  })

  test('L9: columns bring the same records, departures and cursors, in pages of any size', async () => {
    const device = await office.enrol(people.collaboratorBoth)
    const whole = await device.pull()
    for (const limit of [1, 3, 4000]) {
      let after: Record<string, number> = {}
      const found: unknown[] = []
      for (;;) {
        const response = await device.post('/api/v1/pull', {
          epoch: 'epoch-1',
          after,
          limit,
          form: 'columns',
        })
        const answer = columnsAnswerSchema.parse(await response.json())
        found.push(...(answer.tables ?? []).flatMap((table) => recordsOf(table as RecordTable)))
        after = cursorsAfter(after, answer as ColumnsAnswer)
        if (answer.remaining === 0) break
      }
      expect(found).toHaveLength(whole.records.length)
      expect(found).toEqual(expect.arrayContaining(whole.records))
      expect(after).toEqual(whole.after)
    }
  })

  test('L9: only columns may come in pages of more than 1,000', async () => {
    const device = await office.enrol(people.collaboratorA)
    const ask = { epoch: 'epoch-1', after: {}, limit: 4000 }
    expect((await device.post('/api/v1/pull', ask)).status).toBe(400)
    expect((await device.post('/api/v1/pull', { ...ask, form: 'columns' })).status).toBe(200)
    expect((await device.post('/api/v1/pull', { ...ask, form: 'columns', limit: 4001 })).status).toBe(400)
  })

  test('L9: nothing new is one number, and question and answer take 250 bytes together', async () => {
    const device = await office.enrol(people.collaboratorBoth)
    const { after, epoch } = await device.pull()
    const question = { epoch, after, limit: 1000, form: 'columns' }
    const text = await (await device.post('/api/v1/pull', question)).text()
    expect(JSON.parse(text)).toEqual({
      epoch,
      clock: expect.any(Number),
      level: after['common'],
      remaining: 0,
    })
    const seen = await device.post('/api/v1/pull', { ...question, after: { ...after, [entryA]: 0 } })
    expect(await seen.json()).toMatchObject({ level: after['common'] })
    const lost = await device.post('/api/v1/pull', { ...question, after: { ...after, book: 0 } })
    expect(await lost.json()).toMatchObject({ after, left: ['book'] })
    expect(JSON.stringify(question).length + text.length).toBeLessThanOrEqual(250)
  })

  test('nothing new is answered in 250 bytes', async () => {
    const device = await office.enrol(people.collaboratorA)
    const { after } = await device.pull()
    const response = await device.post('/api/v1/pull', { epoch: 'epoch-1', after })
    expect((await response.text()).length).toBeLessThanOrEqual(250)
  })

  test('a long answer is compressed in the way that the client takes', async () => {
    const device = await office.enrol(people.officer)
    for (const [accepted, expected] of [
      ['gzip, deflate, br', 'br'],
      ['gzip', 'gzip'],
      ['identity', null],
    ] as const) {
      const response = await office.request('/api/v1/pull', {
        method: 'POST',
        headers: { ...device.headers, 'accept-encoding': accepted },
        body: JSON.stringify({ epoch: 'epoch-1', after: {} }),
      })
      expect(response.headers.get('content-encoding')).toBe(expected)
    }
  })
})
