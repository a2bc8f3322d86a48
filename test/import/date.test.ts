import { describe, expect, test } from 'vitest'
import type { Cell } from '#import/cell.ts'
import { dateOrderOf } from '#import/date-order.ts'
import { readDate, type DateOrder } from '#import/value-date.ts'

const today = '2025-11-20'
const day = (year: number, month: number, day: number) => ({ year, month, day })
const both = [day(2019, 3, 5), day(2019, 5, 3)]

const cases: readonly (readonly [Cell, ReturnType<typeof readDate>, DateOrder?])[] = [
  [null, {}],
  ['05/03/2019', { value: day(2019, 3, 5) }],
  ['5-3-2019', { value: day(2019, 3, 5) }],
  ['5.3.2019', { value: day(2019, 3, 5) }],
  ['05 / 03 / 2019', { value: day(2019, 3, 5) }],
  ['5-3-19', { value: day(2019, 3, 5) }],
  ['5/3/09', { value: day(2009, 3, 5) }],
  ['5/3/99', { value: day(1999, 3, 5) }],
  ['2019-03-05', { value: day(2019, 3, 5) }],
  ['2019-03-05T00:00:00', { value: day(2019, 3, 5) }],
  [43529, { value: day(2019, 3, 5) }],
  ['43529', { value: day(2019, 3, 5) }],
  ['ngày 5 tháng 3 năm 2019', { value: day(2019, 3, 5) }],
  ['25032019', { value: day(2019, 3, 25) }],
  [5032019, { value: day(2019, 3, 5) }],
  ['20190325', { value: day(2019, 3, 25) }],
  ['03/2019', { value: { year: 2019, month: 3 } }],
  ['2019', { value: { year: 2019 } }],
  [2019, { value: { year: 2019 } }],
  ['khoảng 2019', { value: { year: 2019, isEstimated: true } }],
  ['03/25/2019', { value: day(2019, 3, 25), reason: 'date-swapped' }],
  ['05/03/2019', { value: day(2019, 5, 3) }, 'month-first'],
  ['25/03/2019', { value: day(2019, 3, 25), reason: 'date-swapped' }, 'month-first'],
  ['05/03/2019', { reason: 'date-ambiguous', candidates: both }, 'unsure'],
  ['25/03/2019', { value: day(2019, 3, 25) }, 'unsure'],
  ['2019-03-05', { value: day(2019, 5, 3) }, 'cells-swapped'],
  ['2019-03-05', { reason: 'date-ambiguous', candidates: both }, 'cells-unsure'],
  ['2019-03-25', { value: day(2019, 3, 25) }, 'cells-unsure'],
  ['31/02/2019', { reason: 'date-impossible' }],
  ['29/02/2023', { reason: 'date-impossible' }],
  ['13/2019', { reason: 'date-impossible' }],
  ['11/12/2025', { reason: 'date-ambiguous', candidates: [day(2025, 11, 12)] }],
  ['13/12/2025', { reason: 'date-future' }],
  ['2030', { reason: 'date-future' }],
  ['hôm qua', { reason: 'date-unreadable' }],
  ['#REF!', { reason: 'cell-failed' }],
  [true, { reason: 'date-unreadable' }],
]

describe('a date', () => {
  for (const [cell, expected, order] of cases) {
    test(`${JSON.stringify(cell)} in a ${order ?? 'day-first'} column is ${JSON.stringify(expected)}`, () => {
      expect(readDate(cell, { today, ...(order && { order }) })).toEqual(expected)
    })
  }

  test('may lie ahead where it is the end of a card', () => {
    expect(readDate('31/12/2026', { today, future: true })).toEqual({ value: day(2026, 12, 31) })
  })
})

describe('the order of a column', () => {
  const many = (cell: Cell, count: number) => Array.from({ length: count }, () => cell)
  const orders: readonly (readonly [string, readonly Cell[], DateOrder])[] = [
    ['nothing that tells', ['05/03/2019', null], 'day-first'],
    ['days after the 12th first', ['25/03/2019', '05/03/2019'], 'day-first'],
    ['days after the 12th second', many('03/25/2019', 4), 'month-first'],
    ['one slip among many', [...many('25/03/2019', 20), '03/25/2019'], 'day-first'],
    ['both often', [...many('25/03/2019', 4), ...many('03/25/2019', 3)], 'unsure'],
    [
      'early days as cells, late ones as text',
      [...many('2019-03-05', 6), ...many('25/03/2019', 4)],
      'cells-unsure',
    ],
    ['late days as cells too', [...many('2019-03-25', 6), ...many('25/03/2019', 4)], 'day-first'],
  ]
  for (const [what, cells, expected] of orders)
    test(`with ${what} is ${expected}`, () => expect(dateOrderOf(cells)).toBe(expected))
})
