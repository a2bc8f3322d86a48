import { expect, test } from 'vitest'
import { activeChildren, allChildren, childStanding } from '#check/standing.ts'
import { openSupports } from '#ui/visit/event/open-care.ts'
import { historyOf } from '#ui/visit/history.ts'
import { child, household, id, today } from '../../part/small-book.ts'
import { openEvents } from './event/part.ts'

const records = [
  household(47),
  child(101, 47, { birth: { year: 2010, month: 11, day: 24, precision: 'day' } }),
  child(102, 47, { birth: { year: 2010, month: 11, day: 25, precision: 'day' } }),
  {
    entity: 'support' as const,
    id: id(200),
    fields: { child: id(101), kind: 'allowance', period: { from: '2024-01-01' } },
  },
]

test('đủ 16 tuổi: on the birthday the child leaves lists by itself, on no day before', () => {
  const { register } = openEvents(records)
  expect(activeChildren(register, id(47), '2026-11-23')).toHaveLength(2)
  expect(activeChildren(register, id(47), today).map((one) => one.id)).toEqual([id(102)])
  expect(allChildren(register, id(47), today).map((one) => childStanding(one, today))).toEqual([
    'active',
    'agedOut',
  ])
})

test('đủ 16 tuổi: the history shows the day though nobody wrote it', () => {
  const { register } = openEvents(records)
  expect(historyOf(register, id(47), undefined, '2026-11-23')).toEqual([])
  expect(historyOf(register, id(47), undefined, today)).toMatchObject([
    { on: '2026-11-24', words: 'Đủ 16 tuổi', name: 'Nguyễn Thị Bình' },
  ])
})

test('đủ 16 tuổi: a support that still runs stays open and can be ended', () => {
  expect(openSupports(openEvents(records).contextOf()).map((one) => one.id)).toEqual([id(200)])
})
