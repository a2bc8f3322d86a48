import { describe, expect, test } from 'vitest'
import { countChanges, handInOf, monthBefore, monthChanges, monthToHandIn } from '#check/month.ts'
import { handInRows } from '#ui/submission/rows.ts'
import { removed } from '#ui/visit/change.ts'
import { record } from '../part/finding.ts'
import { areaId, child, household, id, smallBook, today } from '../part/small-book.ts'

const event = (number: number, home: number, on: string, kind = 'birth') =>
  record('lifeEvent', number, { household: id(home), kind, on })
const handedIn = (number: number, month: string, on: string, fields: object = {}) =>
  record('submission', number, { area: areaId, month, on, counts: { all: 1 }, ...fields })

describe('the changes of a month', () => {
  test('are those from its first to its last day, in their order', () => {
    const { register } = smallBook([
      household(47),
      household(48),
      event(601, 48, '2026-11-30', 'movedOut'),
      event(602, 47, '2026-11-01'),
      event(604, 47, '2026-12-01'),
    ])
    const changes = monthChanges(register, areaId, '2026-11')
    expect(changes.map(({ event: { id: one } }) => one)).toEqual([id(602), id(601)])
    expect(countChanges(changes, 2)).toEqual({ all: 2, doubts: 2, birth: 1, movedOut: 1 })
  })

  test('take along what was written in it about an earlier month, and not what was taken back', async () => {
    const book = smallBook([household(47)])
    const line = (number: number, on: string) => ({ ...event(number, 47, on), kind: 'set/1' })
    const change = ({ entity, id: entityId, fields, kind }: ReturnType<typeof line>) =>
      ({ kind, entity, entityId, fields }) as never
    await book.record([change(line(601, '2026-09-02')), change(line(602, '2026-11-20'))])
    await book.record([removed('lifeEvent', id(602), 'undone')])
    expect(monthChanges(book.register, areaId, '2026-11')).toMatchObject([
      { event: { id: id(601) }, late: true },
    ])
    expect(monthChanges(book.register, areaId, '2026-09')).toMatchObject([{ late: false }])
    expect(monthChanges(book.register, areaId, '2026-10')).toEqual([])
  })

  test('are those of one area only', () => {
    const { register } = smallBook([
      household(47),
      record('area', 901, { name: 'Địa bàn 106' }),
      household(48, { area: id(901) }),
      event(601, 48, '2026-11-02'),
    ])
    expect(monthChanges(register, areaId, '2026-11')).toEqual([])
    expect(monthChanges(register, id(901), '2026-11')).toHaveLength(1)
  })
})

describe('handing in', () => {
  const standing = (...records: ReturnType<typeof handedIn>[]) =>
    handInOf(smallBook(records).register, areaId, '2026-11').state

  test('is open, handed in, received or returned, by the newest one', () => {
    const answer = (state: string) => ({ answer: { state, on: '2026-11-25' } })
    expect(standing()).toBe('open')
    expect(standing(handedIn(701, '2026-10', '2026-11-02'))).toBe('open')
    expect(standing(handedIn(701, '2026-11', '2026-11-24'))).toBe('handedIn')
    expect(standing(handedIn(701, '2026-11', '2026-11-24', answer('received')))).toBe('received')
    expect(standing(handedIn(701, '2026-11', '2026-11-24', answer('returned')))).toBe('returned')
    expect(
      standing(
        handedIn(701, '2026-11', '2026-11-24', answer('returned')),
        handedIn(702, '2026-11', '2026-11-26'),
      ),
    ).toBe('handedIn')
  })

  test('asks for last month until the fifteenth, as long as it is not in', () => {
    const month = (on: string, ...records: ReturnType<typeof handedIn>[]) =>
      monthToHandIn(smallBook(records).register, areaId, on)
    const october = handedIn(701, '2026-10', '2026-11-02')
    expect(month('2026-11-15')).toBe('2026-10')
    expect(month('2026-11-16')).toBe('2026-11')
    expect(month('2026-11-03', october)).toBe('2026-11')
    const returned = { answer: { state: 'returned', on: '2026-11-03' } }
    expect(month('2026-11-04', handedIn(701, '2026-10', '2026-11-02', returned))).toBe('2026-10')
    expect(monthBefore('2026-01')).toBe('2025-12')
  })

  test('is seen by the office area by area: what waits for it first, areas that ended not at all', () => {
    const { register } = smallBook([
      record('area', 901, { name: 'Địa bàn 1', number: 1 }),
      record('area', 902, { name: 'Địa bàn cũ', number: 2, to: '2026-01-01' }),
      household(47),
      child(101, 47),
      handedIn(701, '2026-11', '2026-11-24'),
    ])
    expect(
      handInRows(register, '2026-11', today).map(({ area, state }) => [area.fields.name, state]),
    ).toEqual([
      ['Địa bàn 105', 'handedIn'],
      ['Địa bàn 1', 'open'],
    ])
  })
})
