import { describe, expect, test } from 'vitest'
import { roundOn } from '#check/round.ts'
import { showsStop, walkList } from '#ui/visit/walk-list.ts'
import { removed } from '#ui/visit/change.ts'
import { visitChange } from '#ui/visit/visit-change.ts'
import { areaId, child, household, id, smallBook, today } from '../../part/small-book.ts'

const round = roundOn(undefined, today)
const walk = (book: ReturnType<typeof smallBook>) => walkList(book.register, areaId, today, round)
const numbers = (book: ReturnType<typeof smallBook>) =>
  walk(book).map(({ household: { fields } }) => [fields.number?.value, fields.number?.sheet])

describe('the walk', () => {
  test('follows the household numbers, sheets in their order, unnumbered households last', () => {
    const book = smallBook([
      household(100, { number: { value: 100, sheet: 2 } }),
      household(9),
      household(101, { number: { value: 100, sheet: 1 } }),
      household(5, { number: null }),
      ...[100, 9, 101, 5].map((home, index) => child(200 + index, home)),
    ])
    expect(numbers(book)).toEqual([
      [9, undefined],
      [100, 1],
      [100, 2],
      [undefined, undefined],
    ])
  })

  test('goes street by street where no numbers are given yet', () => {
    const at = (street: string, house: string) => ({
      number: null,
      address: { kind: 'house' as const, street, house },
    })
    const book = smallBook([
      household(1, at('Phố Sen', '10')),
      household(2, at('Phố Sen', '9')),
      household(3, at('Phố Đào', '2')),
      household(4, { number: { value: 7 } }),
      ...[1, 2, 3, 4].map((home, index) => child(200 + index, home)),
    ])
    expect(walk(book).map((stop) => stop.household.id)).toEqual([id(4), id(3), id(2), id(1)])
  })

  test('goes only where a child lives or a birth is expected', () => {
    const book = smallBook([
      household(1),
      household(2, { expecting: '2027-02' }),
      household(3),
      household(4),
      household(5, { status: [{ from: '2026-01-01', value: { state: 'movedOut' } }] }),
      child(203, 3),
      child(204, 4, { birth: { year: 2010, month: 1, day: 1, precision: 'day' } }),
      child(205, 5),
    ])
    expect(numbers(book).map(([value]) => value)).toEqual([2, 3])
  })

  test('counts a household as seen only when somebody was met in this round', async () => {
    const book = smallBook([
      household(1),
      household(2),
      household(3),
      child(201, 1),
      child(202, 2),
      child(203, 3),
    ])
    await book.record([visitChange(id(301), id(1), today, 'door', 'unchanged')])
    await book.record([visitChange(id(302), id(2), today, 'door', 'absent')])
    await book.record([visitChange(id(303), id(3), '2026-10-31', 'phone', 'unchanged')])
    expect(walk(book).map((stop) => stop.seen)).toEqual([true, false, false])
    expect(walk(book).filter((stop) => showsStop('open', stop))).toHaveLength(2)
    expect(
      walk(book)
        .filter((stop) => showsStop('check', stop))
        .map((stop) => stop.household.id),
    ).toEqual([id(2)])
  })

  test('takes a visit back that was taken back, and believes the later of two on one day', async () => {
    const book = smallBook([household(1), child(201, 1)])
    await book.record([visitChange(id(301), id(1), today, 'door', 'absent')])
    await book.record([visitChange(id(302), id(1), today, 'door', 'unchanged')])
    expect(walk(book)[0]?.seen).toBe(true)
    await book.record([removed('visit', id(302), 'undone')])
    expect(walk(book)[0]?.seen).toBe(false)
    await book.record([removed('visit', id(301), 'undone')])
    expect(walk(book)[0]?.visit).toBeUndefined()
  })
})
