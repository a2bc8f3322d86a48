import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '#model/day.ts'
import { createGrowthReference } from '#rules/who/growth.ts'
import { childMeasures, householdMeasures, type TalliedMeasure } from '#score/measure.ts'
import { createTally, type Tally } from '#score/tally.ts'
import { compareDays, edit } from './edit.ts'
import { areaOne, createVillage, today, window } from './village.ts'

const growth = createGrowthReference()

describe('counts kept up to date', () => {
  test.each([undefined, new Set([areaOne])])(
    'equal counts from scratch after any edits and days (areas %o)',
    (areas) => {
      fc.assert(
        fc.property(fc.array(edit, { minLength: 1, maxLength: 40 }), (edits) => {
          const village = createVillage()
          for (const day of ['2012-02-29', '2019-05-01', '2022-08-01', '2023-09-10']) village.child(day)
          const choice = { ...(areas && { areas }), growth }
          const tally = createTally(village.index, { on: '2024-03-01', window, ...choice })
          for (const apply of edits) {
            apply(village, tally)
            const scratch = createTally(village.index, { on: tally.on, window: tally.window, ...choice })
            expect(picture(tally)).toEqual(picture(scratch))
          }
        }),
        { numRuns: 300 },
      )
    },
  )

  test('are recounted by time alone on the day that was announced and on no day before', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 5, maxLength: 25 }), (edits) => {
        const village = createVillage()
        for (const day of ['2019-05-01', '2023-09-10']) village.child(day)
        const tally = village.tally('2024-01-01')
        for (const apply of edits) apply(village, tally)
        const next = tally.nextChange()
        const before = picture(tally)
        const last = next === undefined ? '2045-01-01' : addDays(next, -1)
        expect(picture(village.tally(last, tally.window))).toEqual(before)
      }),
      { numRuns: 300 },
    )
  })
})

describe('an update', () => {
  test('says whether a count or a member changed', () => {
    const village = createVillage()
    const child = village.child('2020-01-01')
    const household = village.index.get('child', child)!.fields.household!
    const tally = village.tally()
    village.write('child', { homeName: 'Bống' }, child)
    expect(tally.update(household)).toBe(false)
    village.write('child', { birthRegistration: [{ from: null, value: { state: 'registered' } }] }, child)
    expect(tally.update(household)).toBe(true)
    expect(tally.counts.get('birth.regU5')).toBe(1)
    expect(tally.update(household)).toBe(false)
  })

  test('of a household that nobody knows changes nothing', () => {
    expect(createVillage().tally().update('00000000-0000-4000-8000-00000000ffff')).toBe(false)
  })

  test('of a household that left the device takes its children away', () => {
    const village = createVillage()
    const household = village.household()
    const child = village.child('2020-01-01', { household })
    const tally = village.tally()
    village.index.drop('child', child)
    village.index.drop('household', household)
    expect(tally.update(household)).toBe(true)
    expect(tally.counts.get('child.u16')).toBe(0)
  })

  test('counts a child that changed household once, although only the new household is named', () => {
    const village = createVillage()
    const child = village.child('2020-01-01')
    const household = village.household()
    const tally = village.tally()
    village.write('child', { household }, child)
    tally.update(household)
    expect(tally.counts.get('child.u16')).toBe(1)
    expect(tally.membersOf('house.withChild')).toEqual([household])
  })
})

describe('a day', () => {
  test('that passes lets a child grow out of a measure', () => {
    const village = createVillage()
    village.child('2019-11-01')
    const tally = village.tally()
    expect(tally.nextChange()).toBe('2024-11-01')
    expect(tally.moveTo('2024-11-01')).toBe(true)
    expect(tally.counts.get('child.u5')).toBe(0)
  })

  test('that changes nothing says so', () => {
    const village = createVillage()
    village.child('2019-11-01')
    const tally = village.tally('2024-06-01')
    expect(tally.moveTo('2024-06-02')).toBe(false)
    expect(tally.moveTo('2024-06-02')).toBe(false)
  })

  test('moved back and another window count from scratch', () => {
    const village = createVillage()
    village.child('2022-12-01')
    const tally = village.tally()
    expect(tally.moveTo('2023-11-15')).toBe(true)
    expect(tally.counts.get('child.turned1')).toBe(0)
    expect(tally.moveTo(today, { from: '2023-12-02', to: today })).toBe(false)
    expect(tally.moveTo(today, { from: '2023-12-01', to: today })).toBe(true)
    expect(tally.counts.get('child.turned1')).toBe(1)
  })
})

/** Everything that a tally says, in an order of its own. */
function picture(tally: Tally) {
  const measures: TalliedMeasure[] = [...childMeasures, ...householdMeasures]
  return measures.map((measure) => [
    measure,
    tally.counts.get(measure),
    tally.membersOf(measure).toSorted(compareDays),
  ])
}
