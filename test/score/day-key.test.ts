import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, addMonths, dayFromNumber } from '#model/day.ts'
import { addKeyDays, addKeyMonths, dayKey, keyDay } from '#score/day-key.ts'

const someDay = fc.integer({ min: 0, max: 40_000 }).map(dayFromNumber)

test('a key is the day and back', () => {
  fc.assert(
    fc.property(someDay, (day) => {
      expect(keyDay(dayKey(day))).toBe(day)
    }),
  )
})

test('keys have the order of their days', () => {
  fc.assert(
    fc.property(someDay, someDay, (one, other) => {
      expect(dayKey(one) < dayKey(other)).toBe(one < other)
    }),
  )
})

test('months and days are added as the model adds them', () => {
  fc.assert(
    fc.property(someDay, fc.nat({ max: 200 }), (day, count) => {
      expect(addKeyMonths(dayKey(day), count)).toBe(dayKey(addMonths(day, count)))
      expect(addKeyDays(dayKey(day), count)).toBe(dayKey(addDays(day, count)))
    }),
    { numRuns: 1000 },
  )
})
