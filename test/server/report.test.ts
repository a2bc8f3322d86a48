import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { base64Of, bytesOf } from '#seal/base64.ts'
import { sealBox } from '#seal/box.ts'
import type { SealingKey } from '#seal/sealing-key.ts'
import { createSealingKeys } from '#server/sealing-keys.ts'
import { childA, openOffice, people, uuid, type Office } from '../part/office.ts'
import { asOwner } from '../part/postgres.ts'
import type { TestDevice } from '../part/device.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

const fields = { kind: 'abused', source: 'phone', receivedAt: 1_795_000_000_000, urgent: true, child: childA }
const reported = (id: number) => ({ entity: 'intake', entityId: uuid(id), fields })
const keyOf = (device: TestDevice) => device.enrolment.sealingKey as SealingKey

/** A change as a phone sends it: sealed, in the urgent stream. */
async function sealed(
  device: TestDevice,
  inner: { entity: string; entityId: string; fields: Record<string, unknown> },
  part: { number?: number; key?: SealingKey } = {},
) {
  const { entityId, ...content } = inner
  const key = part.key ?? keyOf(device)
  const bare = { entity: 'intake', entityId, fields: {}, kind: 'sealed/1', stream: 'urgent' as const }
  const change = device.change({ ...bare, ...(part.number !== undefined && { number: part.number }) })
  const { book, stream, number, id } = change
  const place = { purpose: 'change/1', book, device: change.device, stream, number, change: id } as const
  return { ...change, fields: { key: key.id, box: await sealBox(key, place, content) } }
}

describe('a private report', () => {
  test('B4: is opened at the door, judged as what was sealed, and given to officer and leader alone', async () => {
    const author = await office.enrol(people.collaboratorA)
    const results = await author.push(
      await sealed(author, reported(2001)),
      await sealed(author, {
        entity: 'intakeReporter',
        entityId: uuid(2002),
        fields: { intake: uuid(2001), name: 'Bà Tư' },
      }),
    )
    expect(results.map(({ outcome, record }) => [outcome, record])).toEqual([
      ['applied', undefined],
      ['applied', undefined],
    ])
    for (const account of [people.collaboratorA, people.collaboratorBoth, people.supervisor, people.admin]) {
      const device = await office.enrol(account)
      const text = JSON.stringify(await device.pull())
      expect(text).not.toContain(uuid(2001))
      expect(text).not.toContain(uuid(2002))
      expect((await device.get(`/api/v1/history/intake/${uuid(2001)}`)).status).toBe(404)
    }
    for (const account of [people.officer, people.leader]) {
      const { records } = await (await office.enrol(account)).pull()
      const intake = records.find(({ id }) => id === uuid(2001))
      expect(intake).toMatchObject({
        entity: 'intake',
        area: 'office',
        household: '',
        sensitivity: 1,
        fields,
      })
      expect(records.find(({ id }) => id === uuid(2002))?.fields).toMatchObject({ name: 'Bà Tư' })
    }
  })

  test('B4: is made once: nobody but the officer changes or removes it', async () => {
    const author = await office.enrol(people.collaboratorA)
    expect(await author.push(await sealed(author, reported(2010)))).toMatchObject([{ outcome: 'applied' }])
    const other = await office.enrol(people.supervisor)
    const again = await other.push(await sealed(other, reported(2010)))
    expect(again).toMatchObject([{ outcome: 'refused', reason: 'not-permitted' }])
    const own = await author.push(
      author.change({ ...reported(2010), stream: 'urgent' }),
      author.change({
        ...reported(2010),
        stream: 'urgent',
        kind: 'remove/1',
        fields: { reason: 'mistake' },
      }),
    )
    expect(own.map(({ reason }) => reason)).toEqual(['not-permitted', 'not-permitted'])
    const officer = await office.enrol(people.officer)
    const note = { ...reported(2010), fields: { note: 'Đã đến nhà' }, base: 999 }
    expect(await officer.push(officer.change(note))).toMatchObject([{ outcome: 'applied' }])
  })

  test('S4: only in the urgent stream, and not by those who report nothing', async () => {
    const author = await office.enrol(people.collaboratorA)
    expect(await author.push(author.change(reported(2020)))).toMatchObject([{ reason: 'not-permitted' }])
    for (const account of [people.leader, people.admin]) {
      const device = await office.enrol(account)
      const result = await device.push(await sealed(device, reported(2021)))
      expect(result).toMatchObject([{ outcome: 'refused', reason: 'not-permitted' }])
    }
  })

  test('a lost answer is asked for again with the same box', async () => {
    const author = await office.enrol(people.collaboratorA)
    const change = await sealed(author, reported(2030))
    const first = await author.push(change)
    expect(await author.push(change)).toEqual(first)
  })

  test('B4: a box that was changed anywhere is refused with the reason and takes its number', async () => {
    const author = await office.enrol(people.collaboratorA)
    const whole = await sealed(author, reported(2040), { number: 1 })
    const bytes = bytesOf(whole.fields.box) as Uint8Array<ArrayBuffer>
    const places = [...bytes.keys()].filter((at) => at < 70 || at % 97 === 0 || at >= bytes.length - 16)
    for (const [index, at] of places.entries()) {
      const changed = bytes.slice()
      changed[at] = (changed[at] as number) ^ 1
      const number = index + 1
      const id = `${whole.id.slice(0, -12)}${String(index + 1).padStart(12, '0')}`
      const box = base64Of(changed)
      const results = await author.push({ ...whole, id, number, fields: { ...whole.fields, box } })
      expect(results, `byte ${at}`).toMatchObject([{ outcome: 'refused', reason: 'box-broken' }])
    }
    const officer = await office.enrol(people.officer)
    expect(JSON.stringify(await officer.pull())).not.toContain(uuid(2040))
  })

  test('B4, B5: what was sealed elsewhere, to a foreign key, or is wiped already, is refused with its own reason', async () => {
    const author = await office.enrol(people.collaboratorA)
    const other = await office.enrol(people.collaboratorB)
    const borrowed = { ...(await sealed(other, reported(2050))), device: author.enrolment.device }
    const { author: account } = author.change({ ...reported(1), number: 9 })
    const foreign = { id: 'AAAAAAAAAAAAAAAAAAAAAA', public: keyOf(author).public }
    const results = await author.push(
      { ...borrowed, author: account },
      await sealed(author, reported(2051), { number: 2, key: foreign }),
      { ...(await sealed(author, reported(2052), { number: 3 })), fields: {} },
      { ...(await sealed(author, reported(2053), { number: 4 })), fields: { key: 1 } },
      await sealed(author, { ...reported(2054), fields: { kind: 'a\0b' } }, { number: 5 }),
      await sealed(author, { ...reported(2055), fields: { kind: 'abused' } }, { number: 6 }),
    )
    expect(results.map(({ reason, field }) => [reason, field])).toEqual([
      ['box-broken', undefined],
      ['box-key-unknown', undefined],
      ['box-empty', undefined],
      ['malformed', undefined],
      ['malformed', undefined],
      ['field-missing', 'source'],
    ])
  })
})

describe('the key of a book', () => {
  test('B1: comes with the enrolment and with every answer that brings a record, in both forms', async () => {
    const device = await office.enrol(people.collaboratorA)
    const key = keyOf(device)
    expect((await device.pull()).sealingKey).toEqual(key)
    const body = { epoch: device.enrolment.epoch, after: {}, form: 'columns' }
    const answer = (await (await device.post('/api/v1/pull', body)).json()) as { sealingKey: unknown }
    expect(answer.sealingKey).toEqual(key)
  })

  test('B1: is followed by a new one, and what was sealed to the old one is still opened', async () => {
    const author = await office.enrol(people.collaboratorA)
    const old = keyOf(author)
    const later = office.clock.now + 1000
    const renewed = createSealingKeys(office.test.database, () => later, later)
    const key = await renewed.current(1)
    expect(key.id).not.toBe(old.id)
    expect(await renewed.find(1, old.id)).toMatchObject(old)
    const results = await author.push(
      await sealed(author, reported(2060)),
      await sealed(author, reported(2061), { key }),
    )
    expect(results.map(({ outcome }) => outcome)).toEqual(['applied', 'applied'])
  })

  test('its private half is nowhere but in its table', async () => {
    const rows = await asOwner<{ private_key: string }>(
      office.test.ownerUrl,
      'select private_key from sealing_key',
    )
    expect(rows.length).toBeGreaterThan(0)
    const device = await office.enrol(people.officer)
    const said = JSON.stringify([device.enrolment, await device.pull(), office.logged])
    for (const row of rows) expect(said).not.toContain(row.private_key)
  })
})

describe('reading what is sensitive', () => {
  const readings = () =>
    asOwner<{ account: string; detail: Record<string, unknown> }>(
      office.test.ownerUrl,
      "select account, detail from audit where action = 'read' order by number",
    )

  test('is noted once per answer with how many, and never by name', async () => {
    const officer = await office.enrol(people.officer)
    const before = await readings()
    const first = await officer.pull()
    const count = first.records.filter(({ sensitivity }) => sensitivity > 0).length
    expect(count).toBeGreaterThan(1)
    await officer.pull(first.after)
    await officer.get(`/api/v1/history/intake/${uuid(2001)}`)
    const added = (await readings()).slice(before.length)
    expect(added).toEqual([
      { account: people.officer, detail: { what: 'pull', records: count } },
      { account: people.officer, detail: { what: 'history', entity: 'intake', id: uuid(2001) } },
    ])
    const collaborator = await office.enrol(people.collaboratorA)
    await collaborator.pull()
    expect(await readings()).toHaveLength(before.length + 2)
  })
})
