import * as z from 'zod/mini'
import { expect, test } from 'vitest'
import {
  ageInMonths,
  birthRange,
  birthSchema,
  countedBirthDay,
  isAfter,
  isUnderMonths,
  type Birth,
} from '#model/birth.ts'

const onDay: Birth = { year: 2020, month: 2, day: 29, precision: 'day' }
const inMonth: Birth = { year: 2020, month: 2, precision: 'month' }
const inYear: Birth = { year: 2020, precision: 'year' }

const isTaken = (birth: unknown) => z.safeParse(birthSchema, birth).success

test('a birth is only as exact as it was said', () => {
  expect([onDay, inMonth, inYear].map(isTaken)).toEqual([true, true, true])
  expect(isTaken({ year: 2020, precision: 'estimated' })).toBe(true)
  expect(isTaken({ year: 2020, month: 5, precision: 'estimated', said: 'khoảng tháng năm' })).toBe(true)
})

test('a precision that the parts do not bear out is refused', () => {
  const wrong = [
    { year: 2020, precision: 'day' },
    { year: 2020, month: 2, precision: 'day' },
    { year: 2020, day: 2, precision: 'day' },
    { year: 2020, precision: 'month' },
    { year: 2020, month: 2, day: 1, precision: 'month' },
    { year: 2020, month: 2, precision: 'year' },
  ]
  expect(wrong.filter(isTaken)).toEqual([])
})

test('a day that does not exist is refused', () => {
  expect(isTaken({ year: 2021, month: 2, day: 29, precision: 'day' })).toBe(false)
  expect(isTaken({ year: 2021, month: 4, day: 31, precision: 'day' })).toBe(false)
  expect(isTaken({ year: 1899, month: 4, day: 3, precision: 'day' })).toBe(false)
})

test('the range is what may be, and counting takes its middle', () => {
  expect(birthRange(onDay)).toEqual({ earliest: '2020-02-29', latest: '2020-02-29' })
  expect(birthRange(inMonth)).toEqual({ earliest: '2020-02-01', latest: '2020-02-29' })
  expect(birthRange(inYear)).toEqual({ earliest: '2020-01-01', latest: '2020-12-31' })
  expect([onDay, inMonth, inYear].map(countedBirthDay)).toEqual(['2020-02-29', '2020-02-15', '2020-07-01'])
})

test('age is a range where the birth is one, and never below zero', () => {
  expect(ageInMonths(onDay, '2021-02-28')).toEqual({ least: 11, most: 11 })
  expect(ageInMonths(onDay, '2021-03-01')).toEqual({ least: 12, most: 12 })
  expect(ageInMonths(inYear, '2021-01-01')).toEqual({ least: 0, most: 12 })
  expect(ageInMonths(inYear, '2020-01-01')).toEqual({ least: 0, most: 0 })
})

test('whether a child is under an age may be uncertain', () => {
  expect(isUnderMonths(onDay, 12, '2021-02-28')).toBe('yes')
  expect(isUnderMonths(onDay, 12, '2021-03-01')).toBe('no')
  expect(isUnderMonths(inYear, 12, '2020-12-31')).toBe('yes')
  expect(isUnderMonths(inYear, 12, '2021-06-01')).toBe('perhaps')
  expect(isUnderMonths(inYear, 12, '2021-12-31')).toBe('no')
})

test('a birth lies after a day only when that is certain', () => {
  expect(isAfter(inYear, '2019-12-31')).toBe(true)
  expect(isAfter(inYear, '2020-01-01')).toBe(false)
  expect(isAfter(onDay, '2020-02-28')).toBe(true)
})
