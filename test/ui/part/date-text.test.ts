import { describe, expect, test } from 'vitest'
import { ageWords } from '#ui/age.ts'
import { emptyBirth, emptyDate, parseBirth, parseDate, readPasted } from '#ui/part/date-text.ts'

const today = '2026-11-24'

describe('a pasted date', () => {
  test.each([
    ['05/03/2019', '5', '3', '2019'],
    ['5-3-19', '5', '3', '2019'],
    ['5.3.2019', '5', '3', '2019'],
    [' 05 03 2019 ', '5', '3', '2019'],
    ['05032019', '5', '3', '2019'],
    ['2019-03-05', '5', '3', '2019'],
    ['ngày 5 tháng 3 năm 2019', '5', '3', '2019'],
    ['29/2/2024', '29', '2', '2024'],
    ['1/1/99', '1', '1', '1999'],
  ])('%s fills the three boxes', (text, day, month, year) => {
    expect(readPasted(text, today)).toEqual({ day, month, year })
  })

  test.each(['5', '12', '05/03', '29/2/2023', '31/4/2020', '13/13/2020', 'thứ ba', ''])(
    '“%s” is left where it was typed',
    (text) => {
      expect(readPasted(text, today)).toBeUndefined()
    },
  )
})

describe('the three boxes of an event', () => {
  test('name a day', () => {
    expect(parseDate({ day: '5', month: '3', year: '2019' }, today)).toEqual({ value: '2019-03-05' })
  })

  test('point at the one box that is wrong', () => {
    expect(parseDate({ day: '31', month: '4', year: '2020' }, today).error).toEqual({
      box: 'day',
      key: 'error.dayWrong',
      last: 30,
    })
    expect(parseDate({ day: '1', month: '14', year: '2020' }, today).error?.box).toBe('month')
    expect(parseDate({ day: '1', month: '4', year: '20x' }, today).error?.box).toBe('year')
    expect(parseDate(emptyDate, today).error?.key).toBe('error.dateMissing')
  })

  test('refuse a day that has not come', () => {
    expect(parseDate({ day: '25', month: '11', year: '2026' }, today).error?.key).toBe('error.dateFuture')
  })
})

describe('a birth', () => {
  test('is never more exact than it was said', () => {
    expect(parseBirth({ ...emptyBirth, known: 'month', month: '3', year: '2019' }, today).value).toEqual({
      year: 2019,
      month: 3,
      precision: 'month',
    })
    expect(parseBirth({ ...emptyBirth, known: 'year', year: '2019' }, today).value).toEqual({
      year: 2019,
      precision: 'year',
    })
  })

  test('may be known only by an age, which is kept in words', () => {
    const birth = parseBirth(
      { ...emptyBirth, known: 'estimated', age: '7' },
      today,
      (age) => `khoảng ${String(age)} tuổi`,
    )
    expect(birth.value).toEqual({ year: 2019, precision: 'estimated', source: 'told', said: 'khoảng 7 tuổi' })
  })

  test('of a child of sixteen is refused, one day younger is taken', () => {
    const on = (day: string) => parseBirth({ ...emptyBirth, day, month: '11', year: '2010' }, today)
    expect(on('24').error?.key).toBe('error.tooOld')
    expect(on('25').value).toMatchObject({ year: 2010, month: 11, day: 25 })
  })

  test('in the future is refused', () => {
    expect(parseBirth({ ...emptyBirth, known: 'year', year: '2027' }, today).error?.key).toBe(
      'error.dateFuture',
    )
  })

  test('shows the age at once, as a range where it is imprecise', () => {
    expect(ageWords({ year: 2019, month: 3, day: 5, precision: 'day' }, today)).toBe('7 tuổi 8 tháng')
    expect(ageWords({ year: 2026, month: 11, day: 20, precision: 'day' }, today)).toBe('4 ngày tuổi')
    expect(ageWords({ year: 2026, month: 6, day: 24, precision: 'day' }, today)).toBe('5 tháng tuổi')
    expect(ageWords({ year: 2019, precision: 'year' }, today)).toBe('từ 6 đến 7 tuổi')
  })
})
