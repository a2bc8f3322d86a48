import { afterAll, beforeAll, expect, test } from 'vitest'
import { done, everything, recordIn } from '../part/administer.ts'
import { areaA, areaB, childA, householdA, openOffice, people, uuid, type Office } from '../part/office.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

const handedIn = { area: areaA, month: '2026-11', on: '2026-11-24', counts: { all: 3, birth: 1 } }
const received = { state: 'received', on: '2026-11-25' }

test('a collaborator hands in the month of her own area only, and never answers for the office', async () => {
  const device = await office.enrol(people.collaboratorA)
  const results = await device.push(
    device.change({ entity: 'submission', entityId: uuid(2001), fields: handedIn }),
    device.change({ entity: 'submission', entityId: uuid(2002), fields: { ...handedIn, area: areaB } }),
    device.change({ entity: 'submission', entityId: uuid(2001), fields: { answer: received } }),
    device.change({ entity: 'submission', entityId: uuid(2003), fields: { ...handedIn, month: '2026-13' } }),
  )
  expect(results.map(({ outcome, reason, field }) => [outcome, reason, field])).toEqual([
    ['applied', undefined, undefined],
    ['refused', 'not-your-area', undefined],
    ['refused', 'not-permitted', 'answer'],
    ['refused', 'field-invalid', 'month'],
  ])
})

test('supervisor and officer answer it, and the collaborator receives the answer', async () => {
  const collaborator = await office.enrol(people.collaboratorA)
  await collaborator.push(
    collaborator.change({ entity: 'submission', entityId: uuid(2011), fields: handedIn }),
  )
  const supervisor = await office.enrol(people.supervisor)
  const answer = { state: 'returned', on: '2026-11-25', reason: 'Thiếu ngày sinh' }
  expect(
    await supervisor.push(
      supervisor.change({ entity: 'submission', entityId: uuid(2011), fields: { answer } }),
    ),
  ).toMatchObject([{ outcome: 'applied' }])
  expect(recordIn((await everything(collaborator)).records, uuid(2011))).toMatchObject({ fields: { answer } })
  const other = await office.enrol(people.collaboratorB)
  expect(recordIn((await everything(other)).records, uuid(2011))).toBeUndefined()
})

test('A15: an officer chooses the reporting calendar, and every phone receives it', async () => {
  const officer = await office.enrol(people.officer)
  await done(officer, 'commune', { calendar: { template: 'P2', cutoffs: { 'P2-Q1': '02-25' } } })
  const collaborator = await office.enrol(people.collaboratorA)
  expect(recordIn((await everything(collaborator)).records, uuid(100))).toMatchObject({
    fields: { calendar: { template: 'P2', cutoffs: { 'P2-Q1': '02-25' } } },
  })
})

test('what is the office’s word is refused from a collaborator: poverty by decision, a circumstance confirmed', async () => {
  const mine = await office.enrol(people.collaboratorA)
  const officer = await office.enrol(people.officer)
  const poverty = { poverty: [{ from: '2026-01-01', value: { state: 'poor', year: 2026 } }] }
  const circumstance = { child: childA, code: '04', period: { from: '2026-11-01' } }
  const confirmed = { confirmed: { on: '2026-11-24' } }
  const results = await mine.push(
    mine.change({ entity: 'household', entityId: householdA, fields: poverty }),
    mine.change({ entity: 'circumstance', entityId: uuid(2021), fields: circumstance }),
    mine.change({ entity: 'circumstance', entityId: uuid(2021), fields: confirmed }),
  )
  expect(results.map(({ outcome, field }) => [outcome, field])).toEqual([
    ['refused', 'poverty'],
    ['applied', undefined],
    ['refused', 'confirmed'],
  ])
  const answers = await officer.push(
    officer.change({ entity: 'household', entityId: householdA, fields: poverty }),
    officer.change({ entity: 'circumstance', entityId: uuid(2021), fields: confirmed }),
  )
  expect(answers.map(({ outcome }) => outcome)).toEqual(['applied', 'applied'])
})
