import { describe, expect, test } from 'vitest'
import { kindOf, legend, lookOf } from '#ui/paper/code.ts'
import { birthBoxes, dayBoxes, readDay } from '#ui/paper/read.ts'
import { parseBirth, parseDate } from '#ui/part/date-text.ts'
import { today } from '../../part/small-book.ts'

const slipDay = '2026-11-20'

describe('a day in one box', () => {
  const day = (text: string) => parseDate(dayBoxes(text, slipDay, today), today).value

  test('is read whole, short, and as a bare day of the slip’s month', () => {
    expect(day('5/3/2026')).toBe('2026-03-05')
    expect(day('5-3-26')).toBe('2026-03-05')
    expect(day('05032026')).toBe('2026-03-05')
    expect(day('5.3')).toBe('2026-03-05')
    expect(day(' 14 ')).toBe('2026-11-14')
  })

  test('that does not exist or has not come is refused', () => {
    expect(day('31/2')).toBeUndefined()
    expect(day('30/11')).toBeUndefined()
    expect(day('hôm qua')).toBeUndefined()
    expect(readDay('', slipDay, today)).toBeUndefined()
  })
})

test('a birth is as precise as it is typed, never more', () => {
  const birth = (text: string) => parseBirth(birthBoxes(text, slipDay, today), today).value
  expect(birth('5/3/2019')).toMatchObject({ year: 2019, month: 3, day: 5, precision: 'day' })
  expect(birth('3/2019')).toEqual({ year: 2019, month: 3, precision: 'month' })
  expect(birth('2019')).toEqual({ year: 2019, precision: 'year' })
  expect(birth('18/11')).toMatchObject({ year: 2026, month: 11, day: 18 })
  expect(birth('1990')).toBeUndefined()
})

describe('the letters', () => {
  test('stand for one thing each, D for Đ too, in small letters as well', () => {
    expect(new Set(legend.map(({ code }) => code)).size).toBe(legend.length)
    expect(lookOf('k')?.outcome).toBe('unchanged')
    expect(lookOf('V')?.outcome).toBe('absent')
    expect(kindOf('d')?.code).toBe('Đ')
    expect(kindOf('đ')?.code).toBe('Đ')
    expect(kindOf('s')?.code).toBe('S')
  })

  test('that mean nothing are no look and no kind', () => {
    for (const text of ['', 'z', 'kk', '1'])
      expect([lookOf(text), kindOf(text)]).toEqual([undefined, undefined])
  })
})
