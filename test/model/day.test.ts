import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  dayFromNumber,
  dayNumber,
  dayOf,
  daysBetween,
  daysInMonth,
  isDay,
  monthsBetween,
} from '#model/day.ts'
import { createRandom } from './random.ts'

describe('calendar days', () => {
  test('100,000 random days go to their number and back as the browser’s own calendar does', () => {
    const random = createRandom(1)
    const [first, last] = [dayNumber('0001-01-01'), dayNumber('9999-12-31')]
    for (let times = 0; times < 100_000; times += 1) {
      const number = first + Math.floor(random() * (last - first + 1))
      const day = dayFromNumber(number)
      if (day !== new Date(number * 86_400_000).toISOString().slice(0, 10)) expect(day).toBe(number)
      if (dayNumber(day) !== number) expect(dayNumber(day)).toBe(number)
      if (!isDay(day)) expect(day).toBe('a day')
    }
  })

  test('every day from 1900 to 2100 has the length of its month', () => {
    for (let year = 1900; year <= 2100; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        const length = new Date(Date.UTC(year, month, 0)).getUTCDate()
        if (daysInMonth(year, month) !== length) expect([year, month, daysInMonth(year, month)]).toBe(length)
        expect(isDay(dayOf(year, month, length))).toBe(true)
        expect(isDay(dayOf(year, month, length + 1))).toBe(false)
      }
    }
  })

  test('a text that is no day is not one', () => {
    for (const text of [
      '2023-02-29',
      '1900-02-29',
      '2024-13-01',
      '2024-00-10',
      '2024-1-1',
      '',
      '2024-01-01 ',
      '٢٠٢٤-٠١-٠١',
    ])
      expect({ text, isDay: isDay(text) }).toEqual({ text, isDay: false })
    expect(isDay('2000-02-29')).toBe(true)
  })

  test('days are added and counted across months and years', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
    expect(addDays('2023-12-31', 1)).toBe('2024-01-01')
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29')
    expect(daysBetween('2024-01-01', '2025-01-01')).toBe(366)
  })

  test('a child born on 29 February turns one on 1 March', () => {
    expect(addMonths('2024-02-29', 12)).toBe('2025-03-01')
    expect(addMonths('2024-02-29', 48)).toBe('2028-02-29')
    expect(monthsBetween('2024-02-29', '2025-02-28')).toBe(11)
    expect(monthsBetween('2024-02-29', '2025-03-01')).toBe(12)
  })

  test('months are completed on the day of the month, the first of the next where there is none', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-03-01')
    expect(addMonths('2024-10-31', 1)).toBe('2024-12-01')
    expect(addMonths('2024-12-31', 2)).toBe('2025-03-01')
    expect(addMonths('2024-01-15', -1)).toBe('2023-12-15')
    expect(monthsBetween('2024-01-15', '2024-02-14')).toBe(0)
    expect(monthsBetween('2024-01-15', '2024-02-15')).toBe(1)
    expect(monthsBetween('2024-02-15', '2024-01-15')).toBe(-1)
  })

  test('completed months agree with adding months, for 20,000 random pairs', () => {
    const random = createRandom(2)
    const around = dayNumber('2015-01-01')
    for (let times = 0; times < 20_000; times += 1) {
      const from = dayFromNumber(around + Math.floor(random() * 8000))
      const to = dayFromNumber(around + Math.floor(random() * 8000))
      const months = monthsBetween(from, to)
      if (addMonths(from, months) > to || addMonths(from, months + 1) <= to) expect([from, to]).toBe(months)
    }
  })
})
