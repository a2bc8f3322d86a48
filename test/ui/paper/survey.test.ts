import { describe, expect, test } from 'vitest'
import { surveyHouseholds } from '#ui/paper/survey.ts'
import { sheetNumber } from '#ui/print/sheet-number.ts'
import { areaId, child, household, id, smallBook, today } from '../../part/small-book.ts'

describe('the sheet of a round', () => {
  test('holds the households of the walk in the order of their numbers, with what the book knows', () => {
    const book = smallBook([
      household(47, { address: { kind: 'house', house: '12', street: 'Phố Sen Hồng' } }),
      household(9, { expecting: '2027-03' }),
      household(10),
      child(101, 47, {
        education: [
          { from: '2025-09-01', value: { level: 'primary', grade: 2, school: 'Trường tiểu học Hoa Sen' } },
        ],
      }),
      child(102, 47, {
        name: { full: 'Gái', placeholder: true },
        birth: { year: 2026, month: 10, precision: 'month' },
        birthRegistration: [{ from: null, value: { state: 'unregistered' } }],
        insurance: [],
        education: [],
      }),
    ])
    expect(surveyHouseholds(book.register, areaId, today)).toEqual([
      expect.objectContaining({ number: '9', expecting: 'Sắp sinh, tháng 3/2027', children: [] }),
      {
        id: id(47),
        number: '47',
        head: 'Nguyễn Văn An',
        address: 'số 12, Phố Sen Hồng',
        expecting: '',
        children: [
          {
            id: id(101),
            name: 'Nguyễn Thị Bình',
            birth: '5/3/2019',
            sex: 'Nữ',
            school: 'lớp 2, tiểu học Hoa Sen',
            insurance: 'có',
            registered: 'có',
          },
          {
            id: id(102),
            name: 'Gái (chưa đặt tên)',
            birth: 'tháng 10 năm 2026',
            sex: 'Nữ',
            school: '',
            insurance: '',
            registered: 'chưa',
          },
        ],
      },
    ])
  })

  test('has a number that is the same when it is printed again', () => {
    expect(sheetNumber('RS', 101, '2026-11-04')).toBe('RS-101-04112026')
    expect(sheetNumber('DS', undefined, '2026-06-01', '7F3A')).toBe('DS-VP-01062026-7F3A')
  })
})
