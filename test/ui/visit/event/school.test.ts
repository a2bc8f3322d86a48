import { expect, test } from 'vitest'
import { dateTextOf } from '#ui/part/date-text.ts'
import { movedInPlan } from '#ui/visit/event/moved-in.ts'
import { schoolPlan } from '#ui/visit/event/school.ts'
import { child, household, id, today } from '../../../part/small-book.ts'
import { openEvents } from './part.ts'

test('đi học lại: who had left says why it is back, and keeps the class by its name', async () => {
  const { save, childOf, words, contextOf } = openEvents()
  await save(schoolPlan, { level: 'dropped-out', reason: 'đi làm', date: dateTextOf('2026-10-01') })
  const back = { level: 'primary', grade: '3', class: '3A2', reason: 'được học bổng' }
  const context = contextOf()
  const fields = schoolPlan.fields({ ...schoolPlan.start(context), ...back }, context)
  expect(fields.flatMap((one) => ('label' in one ? [one.label] : []))).toContain('school.whyBack')
  await save(schoolPlan, back)
  expect(childOf()?.education?.at(-1)?.value).toEqual({
    level: 'primary',
    grade: 3,
    class: '3A2',
    schoolYear: '2026-2027',
  })
  expect(words()).toEqual(['Đi học lại: Tiểu học (lớp 3A2, được học bổng)', 'Bỏ học (đi làm)'])
})

test('chuyển đến: the child keeps from where it came, when, and whether to stay', async () => {
  const { save, childOf } = openEvents([
    household(47),
    child(101, 47, { status: [{ from: '2026-01-01', value: { state: 'movedOut' } }] }),
  ])
  await save(movedInPlan, { who: id(101), from: 'Hải Dương', stay: 'long' })
  expect(childOf()?.cameFrom).toEqual({ on: today, where: 'Hải Dương', stay: 'long' })
})
