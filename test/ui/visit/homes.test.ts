import { expect, test } from 'vitest'
import { dateTextOf } from '#ui/part/date-text.ts'
import { changedHouseholdPlan } from '#ui/visit/event/changed-household.ts'
import { injuryPlan } from '#ui/visit/event/injury.ts'
import { historyOf } from '#ui/visit/history.ts'
import { homesOf } from '#ui/visit/homes.ts'
import { child, household, id } from '../../part/small-book.ts'
import { openEvents } from './event/part.ts'

test('what was written of a child stays with it when it goes to another household and on', async () => {
  const { register, save } = openEvents([household(47), household(48), household(49), child(101, 47)])
  await save(injuryPlan, { date: dateTextOf('2026-05-01'), type: '01', place: 'home' })
  await save(changedHouseholdPlan, { to: id(48), date: dateTextOf('2026-06-01') })
  await save(changedHouseholdPlan, { to: id(49), date: dateTextOf('2026-07-01'), children: [id(101)] }, 48)
  expect(homesOf(register, id(49), id(101))).toEqual([id(49), id(48), id(47)])
  const lines = historyOf(register, id(49), id(101)).map((line) => line.words)
  expect(lines).toHaveLength(5)
  expect(lines).toContain('Tai nạn, thương tích: Ngã (Tại nhà)')
  expect(historyOf(register, id(49)).map((line) => line.words)).toHaveLength(1)
})
