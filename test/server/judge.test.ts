import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  areaA,
  areaB,
  child,
  childA,
  householdA,
  openOffice,
  people,
  uuid,
  type Office,
} from '../part/office.ts'
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

describe('each change of a push', () => {
  test('S4: a refused change consumes its number and does not hold up the ones behind it', async () => {
    const device = await office.enrol(people.collaboratorA)
    const results = await device.push(
      device.change({ ...household(1060), fields: { area: areaA, colour: 'red' } }),
      device.change({ ...household(1061), fields: {} }),
      device.change({ entity: 'child', entityId: uuid(1063), fields: { household: uuid(9), ...child } }),
      device.change({ ...household(1064), phoneTime: 'noon' as never }),
      device.change({ ...household(1065), fields: { area: areaA, note: 'a\0b' } }),
      device.change({ ...household(1066), fields: { area: areaA, note: '\ud800' } }),
      device.change({ ...household(1067), author: people.collaboratorB }),
      device.change(household(1068)),
    )
    expect(results.map(({ outcome, reason, field }) => [outcome, reason, field])).toEqual([
      ['refused', 'field-unknown', 'colour'],
      ['refused', 'field-missing', 'area'],
      ['refused', 'parent-missing', 'household'],
      ['refused', 'malformed', undefined],
      ['refused', 'malformed', undefined],
      ['refused', 'malformed', undefined],
      ['refused', 'not-permitted', undefined],
      ['applied', undefined, undefined],
    ])
    expect(await device.push(device.change(household(1069)))).toMatchObject([
      { number: 9, outcome: 'applied' },
    ])
  })

  test('S4: changes that build on each other arrive in one push', async () => {
    const device = await office.enrol(people.collaboratorA)
    const results = await device.push(
      device.change(household(1070)),
      device.change({ entity: 'child', entityId: uuid(1071), fields: { household: uuid(1070), ...child } }),
      device.change({
        entity: 'support',
        entityId: uuid(1072),
        fields: { child: uuid(1071), kind: 'gift', period: { from: '2026-01-01' } },
      }),
    )
    expect(results.map(({ outcome }) => outcome)).toEqual(['applied', 'applied', 'applied'])
    expect(results[2]?.record).toMatchObject({ area: areaA, household: uuid(1070), sensitivity: 0 })
  })

  test('S4: a birth after tomorrow is refused, by the server’s day', async () => {
    const device = await office.enrol(people.collaboratorA)
    const born = (day: number) => ({ year: 2026, month: 11, day, precision: 'day' })
    const results = await device.push(
      ...[25, 26].map((day) =>
        device.change({
          entity: 'child',
          entityId: uuid(1080 + day),
          fields: { household: householdA, ...child, birth: born(day) },
        }),
      ),
    )
    expect(results).toMatchObject([
      { outcome: 'applied' },
      { outcome: 'refused', reason: 'field-invalid', field: 'birth' },
    ])
  })

  test('S4: a removed record stays removed, and nothing new hangs below it', async () => {
    const device = await office.enrol(people.collaboratorA)
    const results = await device.push(
      device.change(household(1110)),
      device.change({ ...household(1110), kind: 'remove/1', fields: { reason: 'wrongEntry' } }),
      device.change({ ...household(1110), fields: { note: 'again' } }),
      device.change({ entity: 'child', entityId: uuid(1111), fields: { household: uuid(1110), ...child } }),
      device.change({ ...household(1112), kind: 'remove/1', fields: { reason: 'never there' } }),
    )
    expect(results.map(({ outcome, reason }) => reason ?? outcome)).toEqual([
      'applied',
      'applied',
      'removed',
      'parent-missing',
      'parent-missing',
    ])
    expect(results[2]?.record?.removed).toMatchObject({ reason: 'wrongEntry' })
  })

  test('S4: two people write one critical field unseen: the first value stands and a conflict opens', async () => {
    const [one, other] = [await office.enrol(people.collaboratorA), await office.enrol(people.officer)]
    const base = (await one.pull()).after['common'] ?? 0
    const born = (year: number) => ({ birth: { year, month: 1, day: 1, precision: 'day' } })
    const write = (year: number) => ({ entity: 'child', entityId: childA, base, fields: born(year) })
    expect(await one.push(one.change(write(2019)))).toMatchObject([{ outcome: 'applied' }])
    const [result] = await other.push(other.change(write(2018)))
    expect(result).toMatchObject({ outcome: 'conflict', field: 'birth' })
    expect(result?.record).toMatchObject({
      fields: born(2019),
      conflicts: { birth: [{ value: born(2018).birth }] },
    })

    const resolve = { ...write(2018), kind: 'resolve/1', base: result?.seq ?? 0 }
    const [resolved] = await other.push(other.change(resolve))
    expect(resolved).toMatchObject({ outcome: 'applied', record: { fields: born(2018) } })
    expect(resolved?.record?.conflicts).toBeUndefined()
  })

  test('S4: equal values never conflict, and an ordinary field takes the later arrival', async () => {
    const [one, other] = [await office.enrol(people.collaboratorA), await office.enrol(people.officer)]
    const write = (fields: Record<string, unknown>) => ({
      entity: 'child',
      entityId: uuid(1120),
      base: 0,
      fields,
    })
    await one.push(one.change(write({ household: householdA, ...child, note: 'one' })))
    const [result] = await other.push(other.change(write({ sex: 'female', note: 'two' })))
    expect(result).toMatchObject({ outcome: 'applied', record: { fields: { sex: 'female', note: 'two' } } })
  })

  test('S4: where a role may write nothing, or not this, the change is not permitted', async () => {
    const leader = await office.enrol(people.leader)
    const admin = await office.enrol(people.admin)
    const collaborator = await office.enrol(people.collaboratorA)
    expect(await leader.push(leader.change(household(1130)))).toMatchObject([{ reason: 'not-permitted' }])
    expect(await admin.push(admin.change(household(1131)))).toMatchObject([{ reason: 'not-permitted' }])
    const area = collaborator.change({ entity: 'area', entityId: uuid(1132), fields: { name: 'Mới' } })
    expect(await collaborator.push(area)).toMatchObject([{ reason: 'not-permitted' }])
  })

  test('S4: an area is the author’s when it is hers now or was at her cursor', async () => {
    const device = await office.enrol(people.collaboratorA)
    const foreign = device.change(household(1140, areaB))
    expect(await device.push(foreign)).toMatchObject([{ outcome: 'refused', reason: 'not-your-area' }])
    const [{ seq } = { seq: 0 }] = await asOwner<{ seq: string }>(
      office.test.ownerUrl,
      'select seq from head',
    )
    const now = Number(seq)
    await asOwner(office.test.ownerUrl, 'insert into account_area values (1, $1, $2, $3::bigint - 2, $3)', [
      people.collaboratorA,
      areaB,
      now,
    ])
    const results = await device.push(
      device.change({ ...household(1141, areaB), cursor: now - 1 }),
      device.change({ ...household(1142, areaB), cursor: now }),
    )
    expect(results.map(({ outcome, reason }) => reason ?? outcome)).toEqual(['applied', 'not-your-area'])
    expect(results[0]?.record).toBeUndefined()
    await asOwner(
      office.test.ownerUrl,
      'delete from account_area where account = $1 and to_seq is not null',
      [people.collaboratorA],
    )
  })
})
