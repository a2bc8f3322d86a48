import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestDevice } from '../part/device.ts'
import {
  areaA,
  areaB,
  childA,
  childB,
  householdA,
  openOffice,
  people,
  uuid,
  type Office,
} from '../part/office.ts'

let office: Office
let officer: TestDevice
let supervisor: TestDevice
let ofA: TestDevice
let ofB: TestDevice

beforeAll(async () => {
  office = await openOffice()
  officer = await office.enrol(people.officer)
  supervisor = await office.enrol(people.supervisor)
  ofA = await office.enrol(people.collaboratorA)
  ofB = await office.enrol(people.collaboratorB)
})
afterAll(() => office.close())

const list = (number: number, area: string | null, child: string) => ({
  entity: 'batch',
  entityId: uuid(number),
  fields: {
    area,
    name: 'Quà 1/6 (2026)',
    on: '2026-06-01',
    writes: 'support',
    detail: 'gift',
    children: [child],
  },
})
const listsOf = async (device: TestDevice) => {
  const { records } = await device.pull()
  return records.filter((record) => record.entity === 'batch').map((record) => record.id)
}

test('a list of an area is received by its collaborator and the office, the office’s own by the office alone', async () => {
  const results = await officer.push(
    officer.change(list(601, areaA, childA)),
    officer.change(list(602, areaB, childB)),
    officer.change(list(603, null, childA)),
  )
  expect(results.map((result) => result.outcome)).toEqual(['applied', 'applied', 'applied'])
  expect(await listsOf(ofA)).toEqual([uuid(601)])
  expect(await listsOf(ofB)).toEqual([uuid(602)])
  expect(await listsOf(supervisor)).toEqual([uuid(601), uuid(602), uuid(603)])
})

test('a collaborator makes lists of her own area, neither of another nor of the office', async () => {
  const results = await ofA.push(
    ofA.change(list(604, areaA, childA)),
    ofA.change(list(605, areaB, childB)),
    ofA.change(list(606, null, childA)),
  )
  expect(results.map(({ outcome, reason }) => reason ?? outcome)).toEqual([
    'applied',
    'not-your-area',
    'not-your-area',
  ])
})

test('two devices tick the same child of one list: both ticks are kept, and one taken back leaves the other', async () => {
  const tick = (device: TestDevice, number: number) =>
    device.change({
      entity: 'support',
      entityId: uuid(number),
      fields: {
        child: childA,
        batch: uuid(601),
        kind: 'gift',
        period: { from: '2026-06-01', to: '2026-06-02' },
      },
    })
  await ofA.push(tick(ofA, 701))
  await officer.push(tick(officer, 702))
  await officer.push(
    officer.change({
      kind: 'remove/1',
      entity: 'support',
      entityId: uuid(702),
      fields: { reason: 'mistake' },
    }),
  )
  const { records } = await ofA.pull()
  const ticks = records.filter(
    (record) => record.entity === 'support' && record.fields['batch'] === uuid(601),
  )
  expect(ticks.map((record) => [record.id, record.removed?.reason])).toEqual([
    [uuid(701), undefined],
    [uuid(702), 'mistake'],
  ])
})

test('a look and an event keep whose paper they were typed from', async () => {
  const onBehalf = {
    account: people.collaboratorA,
    name: 'Đặng Thị Lan',
    paperDate: '2026-11-20',
    sheet: 'RS-1',
  }
  const household = householdA
  const results = await officer.push(
    officer.change({
      entity: 'visit',
      entityId: uuid(801),
      fields: { household, on: '2026-11-20', source: 'door', outcome: 'unchanged', onBehalf },
    }),
    officer.change({
      entity: 'lifeEvent',
      entityId: uuid(802),
      fields: { household, kind: 'movedOut', on: '2026-11-14', onBehalf: { ...onBehalf, name: '123' } },
    }),
  )
  expect(results.map(({ outcome, reason, field }) => [reason ?? outcome, field])).toEqual([
    ['applied', undefined],
    ['field-invalid', 'onBehalf'],
  ])
})
