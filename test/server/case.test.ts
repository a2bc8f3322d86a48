import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestDevice } from '../part/device.ts'
import { areaB, childA, householdA, openOffice, people, uuid, type Office } from '../part/office.ts'

/**
 * Confidential cases at the server: the officer writes them, the leader gives his word on a plan, and nobody else
 * writes, receives or reads the history of any of it.
 */
let office: Office
let officer: TestDevice
beforeAll(async () => {
  office = await openOffice()
  officer = await office.enrol(people.officer)
})
afterAll(() => office.close())

const at = 1_795_000_000_000
const one = (id: number) => ({
  entity: 'case',
  entityId: uuid(id),
  fields: { kind: 'abused', receivedAt: at, child: childA, household: householdA, number: '01/2026' },
})
const plan = (id: number, of: number) => ({
  entity: 'caseForm',
  entityId: uuid(id),
  fields: { case: uuid(of), form: '04', on: '2026-11-24', answers: { goal: 'Chữ thử bí mật' } },
})
const approval = (id: number, of: number, form: number) => ({
  entity: 'caseApproval',
  entityId: uuid(id),
  fields: {
    case: uuid(of),
    form: uuid(form),
    seen: { device: officer.enrolment.device, at },
    outcome: 'approved',
    on: '2026-11-25',
    signer: 'Người ký',
  },
})
const step = (id: number, of: number) => ({
  entity: 'caseStep',
  entityId: uuid(id),
  fields: { case: uuid(of), on: '2026-11-26', kind: 'visit', done: 'Đã thăm', by: 'Cán bộ' },
})
const decision = (id: number) => ({
  entity: 'intakeDecision',
  entityId: uuid(id),
  fields: { intake: uuid(9000), outcome: 'setAside', reason: 'Tin trùng', on: '2026-11-24' },
})

describe('a confidential case', () => {
  test('is taken from the officer with all that belongs to it, and given to officer and leader alone', async () => {
    const changes = [one(5001), plan(5002, 5001), step(5003, 5001), decision(5004)]
    const results = await officer.push(...changes.map((change) => officer.change(change)))
    expect(results.map(({ outcome }) => outcome)).toEqual(changes.map(() => 'applied'))
    for (const account of [people.officer, people.leader]) {
      const { records } = await (await office.enrol(account)).pull()
      expect(records.filter(({ id }) => /50\d\d$/u.test(id)).length).toBe(4)
      const found = records.find(({ id }) => id === uuid(5001))
      // it hangs below neither the child nor the household, whatever it says
      expect(found).toMatchObject({ area: 'office', household: '', sensitivity: 1 })
    }
    for (const account of [people.collaboratorA, people.collaboratorBoth, people.supervisor, people.admin]) {
      const device = await office.enrol(account)
      const text = JSON.stringify(await device.pull())
      expect(text).not.toMatch(/bí mật|01\/2026|caseForm|caseStep|intakeDecision/u)
      for (const [entity, id] of [
        ['case', 5001],
        ['caseForm', 5002],
        ['caseStep', 5003],
        ['intakeDecision', 5004],
      ] as const) {
        expect((await device.get(`/api/v1/history/${entity}/${uuid(id)}`)).status).toBe(404)
      }
    }
  })

  test('is written by no other role, neither made nor changed nor removed', async () => {
    await officer.push(officer.change(one(5101)), officer.change(plan(5102, 5101)))
    for (const account of [people.collaboratorA, people.supervisor, people.leader, people.admin]) {
      const device = await office.enrol(account)
      const offered = [
        device.change(one(5110)),
        device.change(plan(5111, 5101)),
        device.change(step(5112, 5101)),
        device.change(decision(5113)),
        device.change({ entity: 'case', entityId: uuid(5101), fields: { closed: null }, base: 1_000_000 }),
        device.change({
          kind: 'remove/1',
          entity: 'caseForm',
          entityId: uuid(5102),
          fields: { reason: 'thử' },
          base: 1_000_000,
        }),
      ]
      for (const result of await device.push(...offered)) {
        expect(result).toMatchObject({ outcome: 'refused', reason: 'not-permitted' })
        // only the leader, who receives cases, hears in the refusal how the record is
        if (account !== people.leader) expect(result.record).toBeUndefined()
      }
    }
  })

  test('has its plan approved by the leader, and by nobody below', async () => {
    await officer.push(officer.change(one(5201)), officer.change(plan(5202, 5201)))
    for (const account of [people.collaboratorA, people.supervisor, people.admin]) {
      const device = await office.enrol(account)
      const [result] = await device.push(device.change(approval(5203, 5201, 5202)))
      expect(result).toMatchObject({ outcome: 'refused', reason: 'not-permitted' })
    }
    const leader = await office.enrol(people.leader)
    const [result] = await leader.push(leader.change(approval(5204, 5201, 5202)))
    expect(result).toMatchObject({ outcome: 'applied' })
    const missing = await leader.push(leader.change(approval(5205, 5999, 5202)))
    expect(missing).toMatchObject([{ outcome: 'refused', reason: 'parent-missing' }])
    const { records } = await officer.pull()
    expect(records.find(({ id }) => id === uuid(5204))?.fields).toMatchObject({ outcome: 'approved' })
  })

  test('does not follow its child, and leaves no word with the old or the new area', async () => {
    await officer.push(officer.change(one(5301)))
    const before = (await officer.pull()).records.find(({ id }) => id === uuid(5301))
    const [moved] = await officer.push(
      officer.change({
        entity: 'household',
        entityId: householdA,
        fields: { area: areaB },
        base: 1_000_000,
      }),
    )
    expect(moved).toMatchObject({ outcome: 'applied' })
    for (const account of [people.collaboratorA, people.collaboratorB]) {
      const page = await (await office.enrol(account)).pull()
      const told = [...page.records, ...page.departures].map(({ entity }) => entity)
      expect(told).toContain('area')
      expect(told.filter((entity) => /^(case|intake)/u.test(entity))).toEqual([])
    }
    expect((await officer.pull()).records.find(({ id }) => id === uuid(5301))).toEqual(before)
  })
})
