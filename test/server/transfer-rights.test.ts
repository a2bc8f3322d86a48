import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { done, everything, recordIn, refusal } from '../part/administer.ts'
import type { TestDevice } from '../part/device.ts'
import { createHamlets, fresh } from '../part/hamlets.ts'
import { createMoving, find, movingDay } from '../part/moving.ts'
import { openOffice, people, uuid, type Office } from '../part/office.ts'

let office: Office
let officer: TestDevice
beforeAll(async () => {
  office = await openOffice()
  officer = await office.enrol(people.officer)
})
afterAll(() => office.close())

const hamlets = () => createMoving(office, officer)
const accepted = { state: 'accepted' }

describe('the rights and the areas of a transfer', () => {
  test('T1: only who may write to the household sends it, only to an area that is there, and nobody writes the outcome', async () => {
    const { mine, theirs, id, household, change, source, target } = await hamlets()
    const forged = { entity: 'transfer', entityId: fresh() }
    const fields = { area: target, household, target: source, on: movingDay }
    expect(await theirs.push(theirs.change({ ...forged, fields }))).toMatchObject([
      { outcome: 'refused', reason: 'not-your-area' },
    ])
    const outcome = { state: 'moved', on: movingDay }
    const arrival = { area: target, from: source, on: movingDay, what: { whole: true, children: [] } }
    const results = await mine.push(
      change({ target: uuid(77) }),
      change({ target: source }),
      change({ outcome }),
      mine.change({ entity: 'arrival', entityId: fresh(), fields: arrival }),
      change(),
      mine.change({ entity: 'transfer', entityId: id, fields: { outcome } }),
      mine.change({ entity: 'arrival', entityId: id, fields: { answer: { ...accepted, on: movingDay } } }),
    )
    expect(results.map(({ reason }) => reason)).toEqual([
      'parent-missing',
      'field-invalid',
      'not-permitted',
      'not-permitted',
      undefined,
      'not-permitted',
      'not-your-area',
    ])
  })

  test('T7: an area merged away meanwhile hands its papers on, and what was sent to it arrives where it went', async () => {
    const { mine, household, id, fields, change, target, all } = await hamlets()
    const other = await createHamlets(office, officer, 0)
    await mine.push(change())
    expect(await refusal(officer, 'area/end', { id: target })).toBe('area-in-use')
    await done(officer, 'area/merge', { from: target, into: other.target, takeAlong: false })
    expect(find((await everything(other.theirs)).records, 'arrival', id)?.area).toBe(other.target)
    const late = fresh()
    await mine.push(mine.change({ entity: 'transfer', entityId: late, fields }))
    expect(find((await everything(other.theirs)).records, 'arrival', late)?.area).toBe(other.target)
    await other.theirs.push(
      other.theirs.change({
        entity: 'arrival',
        entityId: id,
        fields: { answer: { ...accepted, on: movingDay } },
      }),
    )
    const records = await all()
    expect(recordIn(records, household)?.area).toBe(other.target)
    expect(find(records, 'transfer', id)?.fields['outcome']).toMatchObject({ area: other.target })
  })

  test('T1: who lost her area meanwhile still sends what she wrote while it was hers', async () => {
    const { mine, theirs, id, change, source } = await hamlets()
    const cursor = (await mine.pull()).after[`area:${source}`] ?? 0
    const sent = { ...change(), cursor }
    await done(officer, 'account', { id: mine.enrolment.account, assignments: [] })
    expect(await mine.push(sent)).toMatchObject([{ outcome: 'applied' }])
    expect(find((await everything(theirs)).records, 'arrival', id)).toBeDefined()
  })
})
