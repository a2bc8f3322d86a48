import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayFromNumber } from '#model/day.ts'
import { endOfTerm, isWorkingDay, workingDaysBetween } from '#rules/working-day.ts'

const nothing = new Map<string, boolean>()

describe('working days', () => {
  test('are Monday to Friday', () => {
    // 23 November 2026 is a Monday
    const week = [0, 1, 2, 3, 4, 5, 6].map((days) => isWorkingDay(addDays('2026-11-23', days), nothing))
    expect(week).toEqual([true, true, true, true, true, false, false])
  })

  test('are none of the four holidays with a fixed date, in any year', () => {
    for (const day of ['2027-01-01', '2026-04-30', '2026-05-01', '2026-09-02', '2030-09-02'])
      expect(isWorkingDay(day, nothing)).toBe(false)
  })

  test('are what the commune wrote, before everything else', () => {
    const written = new Map([
      ['2027-02-08', false],
      ['2027-02-06', true],
    ])
    expect(isWorkingDay('2027-02-08', written)).toBe(false)
    expect(isWorkingDay('2027-02-06', written)).toBe(true)
  })
})

describe('a term in working days', () => {
  test('does not count the day on which it begins, nor the weekend', () => {
    expect(endOfTerm('2026-11-23', 5, nothing)).toBe('2026-11-30')
    expect(endOfTerm('2026-11-27', 5, nothing)).toBe('2026-12-04')
    expect(endOfTerm('2026-11-28', 5, nothing)).toBe('2026-12-04')
  })

  test('is longer over 30 April and 1 May, and over a Tết that was written down', () => {
    expect(endOfTerm('2026-04-28', 5, nothing)).toBe('2026-05-07')
    const tet = new Map(['2027-02-05', '2027-02-08', '2027-02-09'].map((day) => [day, false]))
    expect(endOfTerm('2027-02-04', 1, nothing)).toBe('2027-02-05')
    expect(endOfTerm('2027-02-04', 1, tet)).toBe('2027-02-10')
  })

  test('is as long as the working days counted back from its end', () => {
    const day = fc.integer({ min: 18_000, max: 22_000 }).map(dayFromNumber)
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 20 }), (from, count) => {
        expect(workingDaysBetween(from, endOfTerm(from, count, nothing), nothing)).toBe(count)
      }),
    )
  })
})
