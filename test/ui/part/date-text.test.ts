import { describe, expect, test } from 'vitest'
import { ageWords } from '#ui/age.ts'
import { birthTextOf, emptyBirth, emptyDate, parseBirth, parseDate } from '#ui/part/date-text.ts'
import { isWholeDate, readPasted } from '#ui/part/pasted-date.ts'

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
    ['1/5/2024', '1', '5', '2024'],
    ['01-05-2024', '1', '5', '2024'],
    ['1.5.24', '1', '5', '2024'],
    ['2024-05-01', '1', '5', '2024'],
    ['1 tháng 5 năm 2024', '1', '5', '2024'],
    ['Thứ Tư, 1 tháng 5, 2024', '1', '5', '2024'],
    ['1 thg 5, 2024', '1', '5', '2024'],
    ['sinh ngày 05/03/2019', '5', '3', '2019'],
    ['mùng 2 tháng 9 năm 2023', '2', '9', '2023'],
    ['ngày 5 tháng 3 năm 2019'.normalize('NFD'), '5', '3', '2019'],
  ])('%s fills the three boxes', (text, day, month, year) => {
    expect(readPasted(text, today)).toEqual({ day, month, year })
  })

  test.each([
    ['ngày 15 tháng 8 âm lịch 2019', '15', '8', '2019', 'lunar', '2019-09-13'],
    ['15/8/2019 âm lịch', '15', '8', '2019', 'lunar', '2019-09-13'],
    ['15-8-2019 (ÂL)', '15', '8', '2019', 'lunar', '2019-09-13'],
    ['rằm tháng 8 âm lịch năm 2019', '15', '8', '2019', 'lunar', '2019-09-13'],
    ['mùng 3 Tết 2024', '3', '1', '2024', 'lunar', '2024-02-12'],
    ['mồng 10 tháng giêng năm 2024', '10', '1', '2024', 'lunar', '2024-02-19'],
    ['23 tháng chạp 2023', '23', '12', '2023', 'lunar', '2024-02-02'],
    ['15/4 nhuận 2020', '15', '4', '2020', 'leap', '2020-06-06'],
    ['ngày 1 tháng 2 nhuận năm 2023 âm lịch', '1', '2', '2023', 'leap', '2023-03-22'],
  ])('%s is a lunar date', (text, day, month, year, lunar, solar) => {
    const read = readPasted(text, today)
    expect(read).toEqual({ day, month, year, lunar })
    expect(read && parseDate(read, today).value).toBe(solar)
  })

  test.each(['30 Tết 2024', 'mùng 3 Tết', '30/12/2024 âm lịch', '1/5 nhuận 2024', 'rằm tháng tám'])(
    '“%s” is not certain and is left where it was typed',
    (text) => {
      expect(readPasted(text, today)).toBeUndefined()
    },
  )

  test('that is typed waits until more typing cannot change it', () => {
    for (const text of ['1/5/20', '1-5-24', '2024-05-1', '1/5/202', '15'])
      expect(isWholeDate(text)).toBe(false)
    for (const text of ['1/5/2024', '1-5-2024', '2024-05-01', '01052024'])
      expect(isWholeDate(text)).toBe(true)
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

describe('three boxes in âm lịch', () => {
  const read = (day: string, month: string, year: string, lunar: 'lunar' | 'leap' = 'lunar') =>
    parseDate({ day, month, year, lunar }, today)

  test('name a solar day', () => {
    expect(read('15', '8', '2019').value).toBe('2019-09-13')
    expect(read('15', '4', '20', 'leap').value).toBe('2020-06-06')
  })

  test('point at the one box that is wrong', () => {
    expect(read('30', '12', '2024').error).toEqual({ box: 'day', key: 'error.lunarDay', last: 29 })
    expect(read('1', '13', '2024').error?.box).toBe('month')
    for (const day of ['-1', '1.5', 'ba', '']) expect(read(day, '2', '2023', 'leap').error?.box).toBe('day')
    expect(read('1', 'giêng', '2024').error?.box).toBe('month')
    expect(read('1', '5', '2024', 'leap').error).toEqual({ box: 'month', key: 'error.lunarLeap' })
    expect(read('1', '5', '1950').error?.key).toBe('error.lunarYear')
    expect(read('1', '12', '2026').error?.key).toBe('error.dateFuture')
  })
})

describe('a birth', () => {
  test('said in âm lịch is kept as the solar day with what was said, and shown again as it was said', () => {
    const typed = { ...emptyBirth, day: '15', month: '8', year: '2019', lunar: 'lunar' as const }
    const birth = parseBirth(typed, today).value
    expect(birth).toEqual({
      year: 2019,
      month: 9,
      day: 13,
      precision: 'day',
      source: 'told',
      said: 'ngày 15 tháng 8 âm lịch năm 2019',
    })
    expect(birth && birthTextOf(birth, today)).toEqual(typed)
    expect(birth && birthTextOf({ ...birth, day: 14 }, today)).toMatchObject({ day: '14', month: '9' })
  })

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
