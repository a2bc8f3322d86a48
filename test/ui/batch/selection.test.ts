import { describe, expect, test } from 'vitest'
import type { FieldsOf } from '#model/entity.ts'
import { inListOrder } from '#ui/batch/order.ts'
import { selectChildren } from '#ui/batch/selection.ts'
import { child, household, id, smallBook } from '../../part/small-book.ts'
import { everybody } from './part.ts'

type Birth = NonNullable<FieldsOf<'child'>['birth']>

const born = (year: number, month: number, day: number): Birth => ({ year, month, day, precision: 'day' })
const names = (book: ReturnType<typeof smallBook>, criteria: Partial<typeof everybody>) =>
  inListOrder(book.register, selectChildren(book.register, { ...everybody, ...criteria }).children).map(
    (one) => one.id,
  )

describe('the children of a list', () => {
  test('are chosen by completed months on the day of the list, both edges exact', () => {
    const book = smallBook([
      household(1),
      child(101, 1, { birth: born(2026, 5, 24) }),
      child(102, 1, { birth: born(2026, 5, 25) }),
      child(103, 1, { birth: born(2021, 11, 25) }),
      child(104, 1, { birth: born(2021, 11, 24) }),
    ])
    expect(names(book, { ages: { from: 6, below: 60 } })).toEqual([id(101), id(103)])
  })

  test('are in the list when an imprecise birth only may fit, and that is said', () => {
    const book = smallBook([
      household(1),
      child(101, 1, { birth: { year: 2021, precision: 'year' } }),
      child(102, 1, { birth: { year: 2020, precision: 'year' } }),
    ])
    const selection = selectChildren(book.register, { ...everybody, ages: { from: 0, below: 60 } })
    expect(selection.children.map((one) => one.id)).toEqual([id(101)])
    expect(selection.imprecise).toBe(1)
  })

  test('stand in the order of household number and sheet, then of the last word of the name', () => {
    const book = smallBook([
      household(9),
      household(100, { number: { value: 100, sheet: 2 } }),
      household(5, { number: null }),
      child(101, 5),
      child(102, 100),
      child(103, 9, { name: { full: 'Nguyễn Văn Đức' } }),
      child(104, 9, { name: { full: 'Trần Thị Ánh' } }),
    ])
    expect(names(book, {})).toEqual([id(104), id(103), id(102), id(101)])
  })

  test('leave out who moved away, died or is not here, and say how many are away', () => {
    const gone = (state: 'movedOut' | 'died') => [{ from: '2026-01-01', value: { state } }]
    const book = smallBook([
      household(1),
      household(2, { status: gone('movedOut') as FieldsOf<'household'>['status'] & {} }),
      child(101, 1),
      child(102, 1, { status: gone('died') }),
      child(103, 2),
      child(104, 1, { presence: [{ from: '2026-09-01', value: { state: 'absent' } }] }),
    ])
    const selection = selectChildren(book.register, everybody)
    expect(selection.children.map((one) => one.id)).toEqual([id(101)])
    expect(selection.absent).toBe(1)
    expect(names(book, { absent: true })).toEqual([id(101), id(104)])
  })

  test('are chosen by area, poverty, school and level', () => {
    const other = id(901)
    const book = smallBook([
      { entity: 'area', id: other, fields: { name: 'Địa bàn 106', number: 106 } },
      household(1, { poverty: [{ from: '2026-01-01', value: { state: 'poor' } }] }),
      household(2, { area: other }),
      child(101, 1, {
        education: [
          { from: '2026-09-01', value: { level: 'kindergarten', school: 'Trường Mầm non Hoa Sữa' } },
        ],
      }),
      child(102, 2),
    ])
    expect(names(book, { areas: [other] })).toEqual([id(102)])
    expect(names(book, { poverty: 'poor' })).toEqual([id(101)])
    expect(names(book, { poverty: 'either' })).toEqual([id(101)])
    expect(names(book, { poverty: 'nearPoor' })).toEqual([])
    expect(names(book, { school: 'hoa sua' })).toEqual([id(101)])
    expect(names(book, { level: 'primary' })).toEqual([id(102)])
  })

  test('are chosen by an open circumstance, but never by one that only the office may know', () => {
    const circumstance = (number: number, of: number, code: string, to?: string) => ({
      entity: 'circumstance' as const,
      id: id(number),
      fields: { child: id(of), code, period: { from: '2026-01-01', ...(to && { to }) } },
    })
    const book = smallBook(
      [
        household(1),
        child(101, 1),
        child(102, 1),
        child(103, 1),
        circumstance(301, 101, '04'),
        circumstance(302, 102, '05'),
        circumstance(303, 103, '04', '2026-06-01'),
      ],
      'officer',
    )
    expect(names(book, { group: 'any' })).toEqual([id(101)])
    expect(names(book, { group: '04' })).toEqual([id(101)])
    expect(names(book, { group: '05' })).toEqual([])
  })

  test('are those without support in the calendar year, a monthly allowance from before included', () => {
    const support = (number: number, of: number, from: string, to?: string) => ({
      entity: 'support' as const,
      id: id(number),
      fields: { child: id(of), kind: 'gift', period: { from, ...(to && { to }) } },
    })
    const book = smallBook([
      household(1),
      ...[101, 102, 103, 104].map((number) => child(number, 1)),
      support(301, 101, '2026-02-01', '2026-02-02'),
      support(302, 102, '2025-12-31', '2026-01-01'),
      support(303, 103, '2024-01-01'),
    ])
    expect(names(book, { unsupported: true })).toEqual([id(102), id(104)])
  })

  test('are found among 30,000 while somebody types', () => {
    const records = Array.from({ length: 10_000 }, (_, home) => household(home + 1)).flatMap(
      (home, index) => [
        home,
        ...[0, 1, 2].map((year) =>
          child(100_000 + index * 3 + year, index + 1, {
            birth: { year: 2019 + year, month: 3, day: 5, precision: 'day' },
          }),
        ),
      ],
    )
    const book = smallBook(records)
    const began = performance.now()
    const all = names(book, {})
    const underFive = names(book, { ages: { from: 0, below: 72 } })
    console.log(`30,000 children asked twice in ${(performance.now() - began).toFixed(0)} ms`)
    expect([all.length, underFive.length]).toEqual([30_000, 10_000])
  })
})
