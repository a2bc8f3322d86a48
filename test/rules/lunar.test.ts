import { describe, expect, test } from 'vitest'
import { addDays, dayFromNumber, daysBetween } from '#model/day.ts'
import { lunarDay, solarDay } from '#rules/lunar.ts'
import { monthsOf } from './moon.ts'

const years = Array.from({ length: 83 }, (_, index) => 1968 + index)

/** Tết as the calendars of Viet Nam printed it. */
const tet: Record<number, string> = {
  1968: '1968-01-29',
  1969: '1969-02-16',
  1975: '1975-02-11',
  1985: '1985-01-21',
  2000: '2000-02-05',
  2001: '2001-01-24',
  2002: '2002-02-12',
  2003: '2003-02-01',
  2004: '2004-01-22',
  2005: '2005-02-09',
  2006: '2006-01-29',
  2007: '2007-02-17',
  2008: '2008-02-07',
  2009: '2009-01-26',
  2010: '2010-02-14',
  2011: '2011-02-03',
  2012: '2012-01-23',
  2013: '2013-02-10',
  2014: '2014-01-31',
  2015: '2015-02-19',
  2016: '2016-02-08',
  2017: '2017-01-28',
  2018: '2018-02-16',
  2019: '2019-02-05',
  2020: '2020-01-25',
  2021: '2021-02-12',
  2022: '2022-02-01',
  2023: '2023-01-22',
  2024: '2024-02-10',
  2025: '2025-01-29',
  2026: '2026-02-17',
  2027: '2027-02-06',
  2028: '2028-01-26',
  2029: '2029-02-13',
  2030: '2030-02-02',
}

describe('âm lịch', () => {
  test('begins its years on the Tết that was celebrated', () => {
    for (const [year, day] of Object.entries(tet))
      expect(solarDay({ year: Number(year), month: 1, isLeap: false, day: 1 })).toEqual({ value: day })
  })

  test('has the months that the sky gives at UTC+7, day by day from 1968 to 2050', () => {
    for (const year of years) {
      for (const { month, isLeap, first } of monthsOf(year)) {
        const expected = { value: dayFromNumber(first) }
        expect(solarDay({ year, month, isLeap, day: 1 }), `${year} ${month}`).toEqual(expected)
      }
    }
  })

  test('differs from the Chinese calendar at Tết in 1968, 1969, 1985, 2007 and 2030 only', () => {
    const different = years.filter((year) => monthsOf(year, 8)[0]?.first !== monthsOf(year)[0]?.first)
    expect(different).toEqual([1968, 1969, 1985, 2007, 2030])
  })

  test.each([
    [2004, 2],
    [2006, 7],
    [2009, 5],
    [2012, 4],
    [2014, 9],
    [2017, 6],
    [2020, 4],
    [2023, 2],
    [2025, 6],
    [2028, 5],
    [2033, 11],
  ])('has in %i a second month %i', (year, month) => {
    expect(solarDay({ year, month, isLeap: true, day: 1 })).toHaveProperty('value')
    for (const other of Array.from({ length: 12 }, (_, index) => index + 1))
      if (other !== month)
        expect(solarDay({ year, month: other, isLeap: true, day: 1 })).toEqual({ fault: 'leap' })
  })

  test('names every day from Tết 1968 on once, there and back', () => {
    const first = tet[1968] as string
    const count = daysBetween(first, '2050-12-31')
    let before = ''
    for (let index = 0; index <= count; index += 1) {
      const day = addDays(first, index)
      const lunar = lunarDay(day)
      if (!lunar) throw new Error(`${day} has no lunar day`)
      const name = `${lunar.year}/${lunar.month}/${lunar.isLeap}/${lunar.day}`
      if (name === before) throw new Error(`${name} twice`)
      before = name
      const back = solarDay(lunar)
      if (!('value' in back) || back.value !== day) throw new Error(`${day} is ${name}`)
    }
  })

  test('knows the days that children are told by: Trung thu, giỗ Tổ, the last of chạp', () => {
    const on = (year: number, month: number, day: number) => solarDay({ year, month, isLeap: false, day })
    expect(on(2019, 8, 15)).toEqual({ value: '2019-09-13' })
    expect(on(2024, 8, 15)).toEqual({ value: '2024-09-17' })
    expect(on(2024, 3, 10)).toEqual({ value: '2024-04-18' })
    expect(on(2023, 12, 30)).toEqual({ value: '2024-02-09' })
  })

  test('says why there is no such day', () => {
    expect(solarDay({ year: 2024, month: 12, isLeap: false, day: 30 })).toEqual({ fault: 'day', last: 29 })
    expect(solarDay({ year: 2024, month: 2, isLeap: true, day: 1 })).toEqual({ fault: 'leap' })
    expect(solarDay({ year: 1967, month: 1, isLeap: false, day: 1 })).toEqual({
      fault: 'year',
      first: 1968,
      last: 2050,
    })
    expect(lunarDay('1968-01-28')).toBeUndefined()
    expect(lunarDay('2060-01-01')).toBeUndefined()
  })
})
