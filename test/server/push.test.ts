import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sha256 } from '#server/receipt.ts'
import { canonicalJson } from '#seal/canonical.ts'
import { areaA, openOffice, people, uuid, type Office } from '../part/office.ts'
import { asOwner } from '../part/postgres.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

const household = (id: number, area = areaA) => ({
  entity: 'household',
  entityId: uuid(id),
  fields: { area },
})

describe('push', () => {
  test('S1: more than a hundred changes, none, mixed streams or another device are refused as a whole', async () => {
    const device = await office.enrol(people.collaboratorA)
    const one = device.change(household(1000))
    const many = Array.from({ length: 101 }, (_, index) => ({
      ...one,
      number: index + 1,
      id: uuid(5000 + index),
    }))
    const urgent = { ...one, id: uuid(5200), number: 2, stream: 'urgent' }
    for (const changes of [[], many, [one, urgent], 'none']) {
      const response = await device.post('/api/v1/push', { changes })
      expect([response.status, await response.json()]).toMatchObject([400, { reason: 'malformed' }])
    }
    for (const foreign of [{ device: 999 }, { book: 2 }]) {
      const response = await device.post('/api/v1/push', { changes: [{ ...one, ...foreign }] })
      expect([response.status, await response.json()]).toMatchObject([403, { reason: 'not-permitted' }])
    }
    expect(await device.push(one)).toMatchObject([{ outcome: 'applied' }])
  })

  test('S3: the same changes sent again get the same results, and nothing happens twice', async () => {
    const device = await office.enrol(people.collaboratorA)
    const changes = [device.change(household(1010)), device.change(household(1011))]
    const first = await device.push(...changes)
    office.clock.now += 1000
    const again = await device.push(...changes, device.change(household(1012)))
    expect(again.slice(0, 2)).toEqual(first)
    const rows = await asOwner(office.test.ownerUrl, 'select 1 from log where id = any ($1::text[])', [
      changes.map(({ id }) => id),
    ])
    expect(rows).toHaveLength(2)
  })

  test('S3: a number that another id has taken makes the whole request forked, and nothing is stored', async () => {
    const device = await office.enrol(people.collaboratorA)
    await device.push(device.change(household(1020)))
    const forked = device.change({ ...household(1021), number: 1, id: uuid(6000) })
    const behind = { ...forked, id: uuid(6001), number: 2, entityId: uuid(1022) }
    const response = await device.post('/api/v1/push', { changes: [forked, behind] })
    expect([response.status, await response.json()]).toEqual([409, { reason: 'forked' }])
    expect(await asOwner(office.test.ownerUrl, 'select 1 from record where id = $1', [uuid(1022)])).toEqual(
      [],
    )
  })

  test('S3: an id that another device has used is forked', async () => {
    const [one, other] = [await office.enrol(people.collaboratorA), await office.enrol(people.collaboratorA)]
    const change = one.change(household(1030))
    await one.push(change)
    const stolen = other.change({ ...household(1031), id: change.id })
    const response = await other.post('/api/v1/push', { changes: [stolen] })
    expect(await response.json()).toEqual({ reason: 'forked' })
  })

  test('S3: a number that is not the next one is out-of-order, with the expected one, and nothing is stored', async () => {
    const device = await office.enrol(people.collaboratorA)
    const first = device.change(household(1040))
    const third = device.change({ ...household(1041), number: 3 })
    for (const [changes, expected] of [
      [[third], 1],
      [[first, third], 2],
    ] as const) {
      const response = await device.post('/api/v1/push', { changes })
      expect([response.status, await response.json()]).toEqual([409, { reason: 'out-of-order', expected }])
    }
    expect(await asOwner(office.test.ownerUrl, 'select 1 from record where id = $1', [uuid(1040)])).toEqual(
      [],
    )
  })

  test('S2: a push in the numbers of another epoch is answered as such, and nothing is stored', async () => {
    const device = await office.enrol(people.collaboratorA)
    const changes = [device.change(household(1060))]
    const response = await device.post('/api/v1/push', { epoch: 'epoch-0', changes })
    expect([response.status, await response.json()]).toEqual([409, { reason: 'epoch-changed' }])
    const again = await device.post('/api/v1/push', { epoch: 'epoch-1', changes })
    expect(await again.json()).toMatchObject({ results: [{ outcome: 'applied', number: 1 }] })
  })

  test('S3: the two streams of a device are numbered on their own', async () => {
    const device = await office.enrol(people.collaboratorA)
    await device.push(device.change(household(1050)))
    const urgent = device.change({ ...household(1051), stream: 'urgent' })
    expect(urgent.number).toBe(1)
    expect(await device.push(urgent)).toMatchObject([{ outcome: 'applied', number: 1 }])
  })

  test('S6: a receipt’s hash is that of what was offered and what became of it, and the audit covers it', async () => {
    const device = await office.enrol(people.collaboratorA)
    const change = device.change(household(1150))
    const [result] = await device.push(change)
    const { phoneTime: _phone, author: _author, cursor: _cursor, ...offered } = change
    const { seq, at, outcome } = result ?? {}
    expect(result?.hash).toBe(sha256(canonicalJson({ ...offered, seq, at, outcome })))
    const [audit] = await asOwner<{ detail: { receipts: string } }>(
      office.test.ownerUrl,
      'select detail from audit where device = $1 order by number desc limit 1',
      [device.enrolment.device],
    )
    expect(audit?.detail.receipts).toBe(sha256(result?.hash ?? ''))
  })

  test('versions: from the first change of an unknown kind on, the push is left alone', async () => {
    const device = await office.enrol(people.collaboratorA)
    const known = device.change(household(1160))
    const unknown = device.change({ ...household(1161), kind: 'merge/7' })
    const behind = device.change(household(1162))
    expect(await device.push(known, unknown, behind)).toMatchObject([{ id: known.id, outcome: 'applied' }])
    const response = await device.post('/api/v1/push', { changes: [unknown, behind] })
    expect([response.status, await response.json()]).toEqual([501, { reason: 'server-too-old' }])
    const later = { ...unknown, kind: 'set/1' }
    expect(await device.push(later, behind)).toMatchObject([{ outcome: 'applied' }, { outcome: 'applied' }])
  })

  test('versions: a record of an entity that only a newer release knows waits as well', async () => {
    const device = await office.enrol(people.collaboratorA)
    const dragon = device.change({ entity: 'dragon', entityId: uuid(1163), fields: {} })
    const response = await device.post('/api/v1/push', { changes: [dragon] })
    expect([response.status, await response.json()]).toEqual([501, { reason: 'server-too-old' }])
  })
})
