import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { base64Of, bytesOf } from '#seal/base64.ts'
import { sealBox } from '#seal/box.ts'
import type { SealingKey } from '#seal/sealing-key.ts'
import { seedBook } from '#server/seed.ts'
import { bring, carried, secretOf } from '../part/carry.ts'
import type { TestDevice } from '../part/device.ts'
import { areaA, areaB, openOffice, people, smallCommune, uuid, type Office } from '../part/office.ts'
import { asOwner } from '../part/postgres.ts'

let office: Office
let officer: TestDevice
beforeAll(async () => {
  office = await openOffice()
  await seedBook(office.test.database, smallCommune(), { book: 2, epoch: 'epoch-2', at: office.clock.now })
  officer = await office.enrol(people.officer)
})
afterAll(() => office.close())

const home = (id: number, area = areaA) => ({
  entity: 'household',
  entityId: uuid(id),
  fields: { area },
})

async function countOf(...ids: number[]): Promise<number> {
  const { records } = await officer.pull()
  return records.filter(({ entity, id }) => entity === 'household' && ids.some((one) => uuid(one) === id))
    .length
}

const logged = (device: TestDevice) =>
  asOwner<{ number: number; author: string; phone_time: number }>(
    office.test.ownerUrl,
    'select number::float8 as number, author, phone_time from log where book = 1 and device = $1 order by seq',
    [device.enrolment.device],
  )

const problem = async (response: Response) => [
  response.status,
  ((await response.json()) as { reason?: string }).reason,
]

describe('a carried file', () => {
  test('K4, K7: is taken under its author, device number and phone time, with a receipt per change and no record', async () => {
    const author = await office.enrol(people.collaboratorA)
    const changes = [author.change(home(3001)), author.change(home(3002)), author.change(home(3003, areaB))]
    const answer = await bring(officer, await carried(author, changes))
    expect(answer.results.map(({ outcome, reason, isNew }) => [outcome, reason, isNew])).toEqual([
      ['applied', undefined, true],
      ['applied', undefined, true],
      ['refused', 'not-your-area', true],
    ])
    expect(JSON.stringify(answer)).not.toContain(uuid(3001))
    expect(await logged(author)).toEqual(
      [1, 2].map((number) => ({ number, author: people.collaboratorA, phone_time: office.clock.now })),
    )
    const acts = await asOwner(
      office.test.ownerUrl,
      "select device, account, detail from audit where book = 1 and action = 'carry'",
    )
    const { device, account } = officer.enrolment
    expect(acts).toMatchObject([{ device, account, detail: { author: author.enrolment.device, last: 3 } }])
  })

  test('K5: adds nothing a second time, from elsewhere, or once the phone itself came back, which then goes on', async () => {
    const author = await office.enrol(people.collaboratorA)
    const changes = [author.change(home(3011)), author.change(home(3012))]
    const box = await carried(author, changes)
    const first = await bring(officer, box)
    const other = await office.enrol(people.supervisor)
    for (const bringer of [officer, other]) {
      const again = await bring(bringer, box)
      expect(again.results).toEqual(first.results.map((result) => ({ ...result, isNew: false })))
    }
    const receipts = await author.push(...changes, author.change(home(3013)))
    expect(receipts.map(({ seq, hash }) => [seq, hash]).slice(0, 2)).toEqual(
      first.results.map(({ seq, hash }) => [seq, hash]),
    )
    expect(receipts[2]).toMatchObject({ outcome: 'applied' })
    expect((await bring(officer, box)).results.map(({ isNew }) => isNew)).toEqual([false, false])
    expect(await countOf(3011, 3012, 3013)).toBe(3)
  })

  test('K6: needs no consecutive numbers; what is missing is still asked of the phone, and then it goes on', async () => {
    const author = await office.enrol(people.collaboratorA)
    const [one, two, three, four, five] = [3021, 3022, 3023, 3024, 3025].map((id) => author.change(home(id)))
    if (!one || !two || !three || !four || !five) throw new Error('five changes')
    const answer = await bring(officer, await carried(author, [three, four]))
    expect(answer.results.map(({ outcome }) => outcome)).toEqual(['applied', 'applied'])
    const late = await author.post('/api/v1/push', { changes: [five] })
    expect(await late.json()).toEqual({ reason: 'out-of-order', expected: 1 })
    expect((await author.push(one, two)).map(({ outcome }) => outcome)).toEqual(['applied', 'applied'])
    // in two pieces, the first of which brings nothing new
    expect(await author.push(three, four)).toMatchObject(
      answer.results.map(({ id, seq }) => ({ id, seq, outcome: 'applied' })),
    )
    expect(await author.push(five)).toMatchObject([{ outcome: 'applied' }])
    expect(await countOf(3021, 3022, 3023, 3024, 3025)).toBe(5)
  })

  test('K6: takes what a forked device could not send: the same number under another id', async () => {
    const author = await office.enrol(people.collaboratorA)
    await author.push(author.change(home(3031)))
    const twin = { ...author.change({ ...home(3032), number: 1 }), id: uuid(93_032) }
    const next = author.change({ ...home(3033), number: 2 })
    expect(await problem(await author.post('/api/v1/push', { changes: [twin] }))).toEqual([409, 'forked'])
    const answer = await bring(officer, await carried(author, [twin, next]))
    expect(answer.results.map(({ outcome }) => outcome)).toEqual(['applied', 'applied'])
    expect(await author.push(twin, next)).toMatchObject([{ outcome: 'applied' }, { outcome: 'applied' }])
    expect(await countOf(3031, 3032, 3033)).toBe(3)
  })

  test('K3: of a device that was revoked is taken by the rights that its author had', async () => {
    const author = await office.enrol(people.collaboratorA)
    const admin = await office.enrol(people.admin)
    await admin.post('/api/v1/admin/device/revoke', { device: author.enrolment.device })
    const box = await carried(author, [author.change(home(3041)), author.change(home(3042, areaB))])
    const answer = await bring(officer, box)
    expect(answer.results.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['applied', undefined],
      ['refused', 'not-your-area'],
    ])
    expect(await problem(await author.post('/api/v1/carry', box))).toEqual([401, 'revoked'])
  })

  test('K2, K3: is refused whole when a byte was changed, when it is of another book, key, device or hand', async () => {
    const author = await office.enrol(people.collaboratorA)
    const other = await office.enrol(people.collaboratorB)
    const change = author.change(home(3051))
    const box = await carried(author, [change])
    const bytes = bytesOf(box.box) as Uint8Array<ArrayBuffer>
    for (const at of [...bytes.keys()].filter((index) => index < 70 || index % 997 === 0)) {
      const changed = bytes.slice()
      changed[at] = (changed[at] as number) ^ 1
      const response = await officer.post('/api/v1/carry', { ...box, box: base64Of(changed) })
      expect(await problem(response), `byte ${at}`).toEqual([400, 'carry-broken'])
    }
    const key = author.enrolment.sealingKey as SealingKey
    const unproven = { epoch: 'epoch-1', changes: JSON.stringify([change]) }
    const place = { purpose: 'carry/1', book: 1, device: author.enrolment.device } as const
    const broken = [
      { ...box, device: other.enrolment.device },
      { ...box, device: 9999 },
      { ...box, key: 'AAAAAAAAAAAAAAAAAAAAAA' },
      // everybody has the key that boxes are sealed to
      await carried(author, [change], { secret: secretOf(other) }),
      { ...box, box: await sealBox(key, place, { ...unproven, proof: '' }) },
      { ...box, box: await sealBox(key, place, { ...unproven, changes: '\0', proof: '' }) },
      { ...box, box: await sealBox(key, place, unproven) },
      { ...box, box: await sealBox(key, { ...place, device: 9999 }, unproven) },
    ]
    for (const [index, wrong] of broken.entries())
      expect(await problem(await officer.post('/api/v1/carry', wrong)), `${index}`).toEqual([
        400,
        'carry-broken',
      ])
    const elsewhere = await office.enrol(people.officer, 2)
    expect(await problem(await elsewhere.post('/api/v1/carry', box))).toEqual([403, 'not-permitted'])
    // what its author never wrote under that number of the device
    const alien = await carried(author, [other.change(home(3052, areaB))])
    expect(await problem(await officer.post('/api/v1/carry', alien))).toEqual([403, 'not-permitted'])
    expect(await countOf(3051, 3052)).toBe(0)
  })

  test('K4: a change that no server can store holds up none of the others', async () => {
    const author = await office.enrol(people.collaboratorA)
    const half = author.change({ ...home(3061), fields: { area: areaA, head: 'a\ud800' } })
    const answer = await bring(officer, await carried(author, [half, author.change(home(3062))]))
    expect(answer.results.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['refused', 'malformed'],
      ['applied', undefined],
    ])
  })

  test('K5: what it says was seen in another epoch counts as far as both are the same', async () => {
    const author = await office.enrol(people.collaboratorA)
    const change = author.change({
      ...home(301),
      base: 900,
      cursor: 900,
      fields: { area: areaA, head: 'Bà Ba' },
    })
    const answer = await bring(officer, await carried(author, [change], { epoch: 'an earlier one' }))
    expect(answer.results).toMatchObject([{ outcome: 'applied' }])
    const [row] = await asOwner(
      office.test.ownerUrl,
      'select base::float8, cursor::float8 from log where id = $1',
      [change.id],
    )
    expect(row).toEqual({ base: 0, cursor: 0 })
  })

  test('K7: a private report in it stays private: a neighbour who brings it hears of none, its author and the officer do', async () => {
    const author = await office.enrol(people.collaboratorA)
    const inner = { kind: 'abused', source: 'phone', receivedAt: office.clock.now, urgent: true }
    const bare = { entity: 'intake', entityId: uuid(3071), kind: 'sealed/1', stream: 'urgent' as const }
    const change = author.change({ ...bare, fields: {} })
    const { book, device, stream, number, id } = change
    const key = author.enrolment.sealingKey as SealingKey
    const place = { purpose: 'change/1', book, device, stream, number, change: id } as const
    const box = await sealBox(key, place, { entity: 'intake', fields: inner })
    const file = await carried(author, [{ ...change, fields: { key: key.id, box } }])
    const neighbour = await office.enrol(people.collaboratorB)
    expect(await bring(neighbour, file)).toEqual({ left: 0, results: [] })
    const ownNew = await office.enrol(people.collaboratorA)
    for (const bringer of [officer, ownNew])
      expect((await bring(bringer, file)).results).toMatchObject([{ outcome: 'applied', isNew: false }])
    const { records } = await officer.pull()
    expect(records.find(({ id: record }) => record === uuid(3071))?.fields).toMatchObject(inner)
  })
})
