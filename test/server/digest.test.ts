import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Comparison } from '#protocol/digest.ts'
import { agreementLine, digestOfLines } from '#seal/agreement.ts'
import type { TestDevice } from '../part/device.ts'
import { areaA, areaB, householdA, openOffice, people, type Office } from '../part/office.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

async function ask(device: TestDevice, body: unknown): Promise<[number, unknown]> {
  const response = await device.post('/api/v1/digest', body)
  return [response.status, await response.json()]
}

/** What a device that pulled everything would say it has; `spoil` changes the lines first. */
async function compared(
  device: TestDevice,
  spoil: (lines: string[]) => string[] = (lines) => lines,
  more: { after?: Record<string, number>; epoch?: string } = {},
): Promise<Record<string, Comparison>> {
  const page = await device.pull({}, 1000)
  const entries: Record<string, unknown> = {}
  for (const name of Object.keys(page.after)) {
    const covered = page.records.filter(
      ({ area }) => name === 'book' || name === (area === '' ? 'common' : `area:${area}`),
    )
    entries[name] = await digestOfLines(
      spoil(covered.map(({ entity, id, seq }) => agreementLine(entity, id, seq))),
    )
  }
  const [, answer] = await ask(device, { epoch: page.epoch, after: page.after, entries, ...more })
  return (answer as { entries: Record<string, Comparison> }).entries
}

describe('comparing what a device has', () => {
  test('G2: whoever is level and has everything agrees, in every role', async () => {
    for (const account of Object.values(people)) {
      const device = await office.enrol(account)
      const found = Object.values(await compared(device))
      expect(found.length, account).toBeGreaterThan(0)
      expect(new Set(found), account).toEqual(new Set(['equal']))
    }
  })

  test('G2: a record that is missing, one too many or in another state differs, and the log says so without names', async () => {
    const device = await office.enrol(people.officer)
    const spoilt: ((lines: string[]) => string[])[] = [
      (lines) => lines.slice(1),
      (lines) => [...lines, 'child/none/1'],
      (lines) => lines.map((line, index) => (index === 0 ? `${line}0` : line)),
    ]
    for (const spoil of spoilt) expect(await compared(device, spoil)).toEqual({ book: 'differs' })
    const { device: number } = device.enrolment
    expect(office.logged).toContainEqual({ route: 'digest', book: 1, device: number, entries: 1 })
  })

  test('G2: nothing is compared while something lies behind the cursor', async () => {
    const device = await office.enrol(people.officer)
    expect(await compared(device, undefined, { after: { book: 1 } })).toEqual({ book: 'later' })
  })

  test('G2: an area that is not the device’s is left, whatever it says', async () => {
    const device = await office.enrol(people.collaboratorA)
    const { epoch } = await device.pull()
    const entries = { [`area:${areaB}`]: await digestOfLines([]) }
    const [, answer] = await ask(device, { epoch, after: {}, entries })
    expect(answer).toEqual({ entries: { [`area:${areaB}`]: 'left' } })
  })

  test('G2: cursors of another epoch are not compared', async () => {
    const device = await office.enrol(people.collaboratorA)
    const [status] = await ask(device, { epoch: 'other', after: {}, entries: {} })
    expect(status).toBe(409)
  })

  test('G1: after a household has moved both areas agree with whoever pulled again', async () => {
    const officer = await office.enrol(people.officer)
    const both = await office.enrol(people.collaboratorBoth)
    await officer.push(officer.change({ entity: 'household', entityId: householdA, fields: { area: areaB } }))
    expect(await compared(both)).toEqual({
      common: 'equal',
      [`area:${areaA}`]: 'equal',
      [`area:${areaB}`]: 'equal',
    })
  })
})
